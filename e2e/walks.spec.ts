// Three questions that the page must answer, each walked by mouse only, by keyboard only, and by the
// accessibility tree only, in each language.
import type { Locator, Page } from '@playwright/test';
import { fill } from '../src/i18n/messages.ts';
import { LANGUAGES, type Language } from '../src/model/text.ts';
import { dataset, folders, words } from './built.ts';
import { expect, test } from './fixtures.ts';
import { ComparisonPage } from './pages/comparison-page.ts';

const UNCONTESTED = ['p2', 'p6', 'p8', 'p10', 'p11', 'p15', 'p16', 'p17'];
const WITH_PARALLEL = ['p2', 'p6', 'p11', 'p17'];
/** Parts of positions that rest on an unnamed source only. */
const UNNAMED = [
  ['d2', 'eu-link'],
  ['d6', 'deal-term'],
  ['d7', 'deal-term'],
  ['a6', 'three-regions'],
] as const;

/** A way to use the page: how a person gets to a thing and sets it off. */
interface Way {
  readonly name: string;
  readonly use: (page: Page, thing: Locator) => Promise<void>;
}

const byMouse: Way = {
  name: 'by mouse only',
  use: async (page, thing) => {
    await thing.scrollIntoViewIfNeeded();
    const box = await thing.boundingBox();
    if (!box) throw new Error('There is nothing to point at.');
    // Not the middle: a link of two lines may have nothing there.
    await page.mouse.move(box.x + 8, box.y + 8);
    await page.mouse.down();
    await page.mouse.up();
  },
};

/** The arrow that leads from the mark with the focus towards another; none when they are no two marks. */
const arrowTowards = (mark: Element): string | null => {
  const placeOf = (link: Element | null) => ({
    row: link?.closest<HTMLTableRowElement>('.matrix tbody tr'),
    cell: link?.closest('td'),
  });
  const [from, to] = [placeOf(document.activeElement), placeOf(mark)];
  if (!from.row || !from.cell || !to.row || !to.cell || from.cell === to.cell) return null;
  const rows = to.row.rowIndex - from.row.rowIndex;
  if (rows !== 0) return rows > 0 ? 'ArrowDown' : 'ArrowUp';
  return to.cell.cellIndex > from.cell.cellIndex ? 'ArrowRight' : 'ArrowLeft';
};

const byKeyboard: Way = {
  name: 'by keyboard only',
  use: async (page, thing) => {
    for (let step = 0; step < 400; step += 1) {
      await page.keyboard.press((await thing.evaluate(arrowTowards)) ?? 'Tab');
      if (await thing.evaluate((element) => element === document.activeElement)) {
        const isCheckbox = (await thing.getAttribute('type')) === 'checkbox';
        await page.keyboard.press(isCheckbox ? 'Space' : 'Enter');
        return;
      }
    }
    throw new Error('No number of keys leads there.');
  },
};

/** As the snapshot of the accessibility tree has it: with ordinary spaces. */
const folded = (text: string | undefined) => (text ?? '?').replaceAll('\u00a0', ' ');

const titleOf = (id: string, language: Language) =>
  [...dataset.points, ...dataset.positions].find((one) => one.id === id)?.title[language] ?? '';

const count = (language: Language) =>
  new RegExp(`^8\\s.*${words[language].tally.none.other.replace('{count}', '').trim().slice(-8)}`);

for (const language of LANGUAGES) {
  const named = words[language];
  for (const way of [byMouse, byKeyboard])
    test.describe(`${way.name}, in ${language}`, () => {
      test.use({ viewport: { width: 1440, height: 900 } });

      test('which points does no one contest?', async ({ page }) => {
        const comparison = new ComparisonPage(page, language);
        await comparison.open();
        const tally = page.getByRole('region', { name: named.tally.title });
        await way.use(page, tally.getByRole('button', { name: count(language) }));
        const rows = comparison.readingList.locator('.row[id]:not([hidden])');
        await expect(rows).toHaveCount(8);
        expect(await rows.evaluateAll((all) => all.map(({ id }) => id))).toEqual(UNCONTESTED);
        for (const id of UNCONTESTED) {
          await expect(comparison.russia(id)).toContainText(named.noCounterDemand);
          await expect(comparison.russia(id).locator('.answer')).toHaveCount(
            WITH_PARALLEL.includes(id) ? 1 : 0,
          );
        }
        await expect(comparison.banner).toBeVisible();
      });

      test('what rests only on an unnamed source?', async ({ page }) => {
        const comparison = new ComparisonPage(page, language);
        await comparison.open();
        await way.use(page, comparison.filters.locator('summary'));
        await way.use(
          page,
          comparison.filters.getByRole('checkbox', { name: named.classes.anonymous }),
        );
        const only = comparison.filters.locator('.only');
        await expect(only).toContainText(named.filters.onlyNoWhole);
        await expect(only.getByRole('link')).toHaveText(UNNAMED.map(([id]) => id.toUpperCase()));
        for (const [id, key] of UNNAMED) {
          const part = dataset.positions
            .find((position) => position.id === id)
            ?.parts.find((one) => one.key === key);
          await expect(only).toContainText(part?.title[language] ?? '?');
        }
      });

      test('does what Russia says about the plant fit either option of point 12?', async ({
        page,
      }) => {
        const comparison = new ComparisonPage(page, language);
        await comparison.open();
        const mark = fill(named.cell, {
          number: '12',
          id: 'D14',
          relation: named.relations.reopens.verb,
        });
        await way.use(page, comparison.mark(mark));
        const position = dataset.positions.find(({ id }) => id === 'd14');
        await expect(comparison.panel).toContainText(position?.relations[0]?.text[language] ?? '?');
        const evidence = comparison.panel.locator('[data-side="russia"] .evidence > summary');
        await way.use(page, evidence);
        const differ = dataset.discrepancies.find(({ id }) => id === 'x31');
        const differing = comparison.panel.getByRole('link', {
          name: differ?.title[language] ?? '?',
        });
        await expect(differing).toBeVisible();
        await way.use(page, differing);
        await expect(page).toHaveURL(/#x31$/);
        await expect(comparison.target('x31')).toBeInViewport();
        await expect(comparison.target('x31').getByRole('listitem')).toHaveCount(
          differ?.accounts.length ?? 0,
        );
      });
    });

  test(`by the accessibility tree only, in ${language}`, async ({ page }) => {
    // A phone has no matrix: all there is to hear are the filters and the list.
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(folders[language]);
    const comparison = new ComparisonPage(page, language);
    await comparison.waitForScript();

    await page
      .getByRole('region', { name: named.tally.title })
      .getByRole('button', { name: count(language) })
      .press('Enter');
    const list = page.getByRole('region', { name: named.readingList, exact: true });
    await expect(list.getByRole('heading', { level: 3 })).toHaveCount(UNCONTESTED.length + 1);
    const uncontested = await list.ariaSnapshot();
    for (const id of UNCONTESTED) expect(uncontested).toContain(folded(titleOf(id, language)));
    expect(uncontested.split(folded(named.noCounterDemandNote))).toHaveLength(
      UNCONTESTED.length + 1,
    );
    expect(uncontested).not.toContain(folded(titleOf('p14', language)));
    expect(uncontested).toContain(folded(named.wholePlan));
    await page.getByRole('button', { name: named.filters.reset }).press('Enter');

    await page
      .getByRole('search')
      .getByRole('group')
      .filter({ hasText: named.filters.evidence })
      .first()
      .locator('summary')
      .press('Enter');
    await page.getByRole('checkbox', { name: named.classes.anonymous }).press('Space');
    const only = page.getByRole('search').getByText(named.filters.onlyNoWhole);
    const answer = await only.ariaSnapshot();
    for (const [id] of UNNAMED) expect(answer).toContain(id.toUpperCase());
    await page.getByRole('button', { name: named.filters.reset }).press('Enter');

    const plant = list.locator('#p12');
    await expect(plant.getByRole('article')).toHaveCount(1);
    const d14 = dataset.positions.find(({ id }) => id === 'd14');
    expect(await plant.getByRole('article').ariaSnapshot()).toContain(
      folded(d14?.relations[0]?.text[language]),
    );
  });
}
