// The comparison page as people use it: what they find on it, by the names that they find it by, and
// what they do there.
import type { Locator, Page } from '@playwright/test';
import type { Order } from '../../src/model/order.ts';
import type { Language } from '../../src/model/text.ts';
import { bearings, dataset, folders, words } from '../built.ts';

/** Every point, position and relation has actions. */
const STATEMENTS = dataset.points.length + dataset.positions.length + bearings.length;

export class ComparisonPage {
  readonly page: Page;
  readonly title: Locator;
  readonly introduction: Locator;
  readonly navigation: Locator;
  readonly languages: Locator;
  readonly themeButton: Locator;
  readonly banner: Locator;
  /** The matrix, which only wide windows show. */
  readonly table: Locator;
  readonly panel: Locator;
  readonly status: Locator;
  readonly filters: Locator;
  /** How much of the comparison the filters leave, in words. */
  readonly shown: Locator;
  readonly searchBox: Locator;
  /** Where the words are that were looked for. */
  readonly hits: Locator;
  readonly readingList: Locator;
  readonly sources: Locator;
  readonly method: Locator;
  readonly #language: Language;

  /** @param isSwapped whether Russia's positions are read first */
  constructor(page: Page, language: Language = 'en', isSwapped = false) {
    const named = words[language];
    this.#language = language;
    this.page = page;
    this.title = page.getByRole('heading', { level: 1 });
    this.introduction = page.getByRole('main').locator('.intro');
    this.navigation = page.getByRole('navigation', { name: named.nav.label, exact: true });
    this.languages = page.getByRole('navigation', { name: named.languages, exact: true });
    this.themeButton = page.getByRole('button', { name: named.theme.label });
    this.banner = page.locator('.banner');
    this.table = page.getByRole('table', {
      name: isSwapped ? named.matrixTitleSwapped : named.matrixTitle,
      exact: true,
    });
    this.panel = page.getByRole('complementary');
    this.status = page.locator('.compare').getByRole('status');
    this.filters = page.getByRole('search', { name: named.filters.label, exact: true });
    this.shown = this.filters.getByRole('status');
    this.searchBox = this.filters.getByRole('searchbox', { name: named.filters.search });
    this.hits = page.locator('.hits');
    this.readingList = page.getByRole('region', {
      name: isSwapped ? named.readingListSwapped : named.readingList,
      exact: true,
    });
    this.sources = page.getByRole('region', { name: named.sourcesTitle, exact: true });
    this.method = page.getByRole('region', { name: named.methodTitle, exact: true });
  }

  /** Opens the page, at an address such as `#p14` or `?relation=adds`, and lets its script start. */
  async open(address = ''): Promise<void> {
    await this.page.goto(folders[this.#language] + address);
    await this.waitForScript();
  }

  /** Goes to another place of the page that is open, as a link to it does. */
  async follow(fragment: string): Promise<void> {
    await this.page.evaluate((hash) => {
      location.hash = hash;
    }, fragment);
  }

  async reload(): Promise<void> {
    await this.page.reload();
    await this.waitForScript();
  }

  /** Importing the page's module once more doesn't run it again, but ends when its first run has. */
  async waitForScript(): Promise<void> {
    await this.page.evaluate(
      'import(document.querySelector("script[type=module]").src).then(() => undefined)',
    );
    // With the sides swapped the list has another name.
    await this.page
      .locator('.list .actions')
      .nth(STATEMENTS - 1)
      .waitFor({ state: 'attached' });
  }

  /** A mark of the matrix, such as "Point 4, D3: tightens". */
  mark(name: string): Locator {
    return this.table.getByRole('link', { name, exact: true });
  }

  async choose(mark: string): Promise<void> {
    await this.mark(mark).click();
  }

  /** Puts the focus on a mark, as tabbing to it does, and presses a key there. */
  async pressOn(mark: string, key: string): Promise<void> {
    await this.mark(mark).press(key);
  }

  async closePair(): Promise<void> {
    await this.page.getByRole('button', { name: words[this.#language].close, exact: true }).click();
  }

  /** The same page, by the names that it has with its sides swapped. */
  swapped(): ComparisonPage {
    return new ComparisonPage(this.page, this.#language, true);
  }

  async swapSides(): Promise<void> {
    const { swap } = words[this.#language].arrange;
    await this.page.getByRole('button', { name: swap, exact: true }).click();
  }

  /** Puts the columns of the matrix in another order. */
  async arrangeBy(order: Order): Promise<void> {
    const label = words[this.#language].arrange.order;
    await this.page.getByLabel(label, { exact: true }).selectOption(order);
  }

  async filterBy(name: 'relation' | 'topic' | 'party', value: string): Promise<void> {
    const label = words[this.#language].filters[name];
    await this.filters.getByLabel(label, { exact: true }).selectOption(value);
  }

  /** Ticks classes of evidence, by the names that people see. */
  async filterByEvidence(...classes: readonly string[]): Promise<void> {
    const { evidence } = words[this.#language].filters;
    const disclosure = this.filters.locator('details').filter({ hasText: evidence });
    if ((await disclosure.getAttribute('open')) === null)
      await disclosure.locator('summary').click();
    for (const name of classes)
      await disclosure.getByRole('checkbox', { name, exact: true }).check();
  }

  /** Types words into the search box, as people do, and waits until they are in the address. */
  async lookFor(typed: string): Promise<void> {
    await this.searchBox.focus();
    await this.page.keyboard.type(typed, { delay: 20 });
    await this.page.waitForURL((url) => url.searchParams.get('q') === typed);
  }

  async resetFilters(): Promise<void> {
    await this.filters.getByRole('button', { name: words[this.#language].filters.reset }).click();
  }

  /** The row of the matrix under a point's own row, where the pair opens if there is no room beside. */
  rowUnder(point: string): Locator {
    const heading = this.page.getByRole('rowheader', { name: point });
    return this.table.getByRole('row').filter({ has: heading }).locator('+ tr');
  }

  /** A point of the reading list with everything beside it, by the point's id. */
  row(point: string): Locator {
    return this.readingList.locator(`#${point}`);
  }

  plan(point: string): Locator {
    return this.row(point).locator('> [data-side="plan-20"]');
  }

  russia(point: string): Locator {
    return this.row(point).locator('> [data-side="russia"]');
  }

  /** What opens the evidence of a point or a position of the reading list, by its id. */
  evidenceSummary(statement: string): Locator {
    return this.target(statement).locator('.evidence > summary').first();
  }

  /** Opens the evidence of a point or a position, or closes it again. */
  async toggleEvidence(statement: string): Promise<void> {
    await this.evidenceSummary(statement).click();
  }

  /** The actions of a statement of the reading list, by their name, such as "Actions for point 14". */
  actions(name: string): Locator {
    const summary = this.page.locator('summary').getByText(name, { exact: true });
    return this.readingList.locator('.actions').filter({ has: summary });
  }

  /** Opens the actions of a statement of the reading list, and waits for what they hold. */
  async openActions(name: string): Promise<Locator> {
    const actions = this.actions(name);
    await actions.locator('summary').click();
    await actions.getByRole('button').first().waitFor();
    return actions;
  }

  /** Opens all evidence at once, as searching for a word in the page may do. */
  async unfoldAllEvidence(): Promise<void> {
    await this.page.locator('details:not(.actions)').evaluateAll((disclosures) => {
      for (const disclosure of disclosures) (disclosure as HTMLDetailsElement).open = true;
    });
  }

  async switchTheme(): Promise<void> {
    await this.themeButton.click();
  }

  async switchLanguage(name: 'English' | 'Українська' | 'Русский'): Promise<void> {
    await this.languages.getByRole('link', { name, exact: true }).click();
  }

  /** The element that an address names. */
  target(id: string): Locator {
    return this.page.locator(`[id="${id}"]`);
  }

  /** How far the window is scrolled, in pixels. */
  scrolled(): Promise<number> {
    return this.page.evaluate(() => scrollY);
  }

  /** Waits until the window has drawn what has just changed. */
  async drawn(): Promise<void> {
    await this.page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
  }
}
