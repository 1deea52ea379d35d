// Search: words are found on both sides, marked where they stand and listed as hits; the address keeps them.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import enExplore from '../src/i18n/explore/en.ts';
import ruExplore from '../src/i18n/explore/ru.ts';
import ukExplore from '../src/i18n/explore/uk.ts';
import { dataset, words } from './built.ts';
import { expect, test } from './fixtures.ts';
import { expectNoLosses } from './losses.ts';
import { ComparisonPage } from './pages/comparison-page.ts';
import { languages } from './pairs.ts';

const WIDE = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 800 };
const NARROW = { width: 320, height: 800 };

const own = { en: enExplore.search, uk: ukExplore.search, ru: ruExplore.search };

/** What is marked on the page, by the statement that it stands in. */
function marks(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...(CSS.highlights.get('found') ?? [])].map((range) => {
      const { startContainer, startOffset, endOffset } = range;
      const at = startContainer.parentElement?.closest('[data-of], [id]');
      const words = startContainer.textContent?.slice(startOffset, endOffset) ?? '';
      return `${at?.getAttribute('data-of') ?? at?.id ?? ''}: ${words}`;
    }),
  );
}

const shownRows = (comparison: ComparisonPage) =>
  comparison.readingList
    .locator('.row[id]')
    .evaluateAll((rows) => rows.filter((row) => row.checkVisibility()).map(({ id }) => id));

test('words leave what they are in, in the list, the matrix, the counts and the address', async ({
  page,
}) => {
  await page.setViewportSize(WIDE);
  const comparison = new ComparisonPage(page);
  await comparison.open();
  await comparison.lookFor('nuclear plant');
  await expect(page).toHaveURL(/\?q=nuclear\+plant#compare$/);
  await expect.poll(() => shownRows(comparison)).toEqual(['p12']);
  await expect(comparison.shown).toHaveText('1 of 20 points, 1 of 32 positions');
  await expect(comparison.table.getByRole('link')).toHaveCount(1);
  await expect(comparison.searchBox).toBeFocused();

  await expect(comparison.hits.getByRole('heading', { level: 3 })).toHaveText(
    /^\d+\shits in \d+\sstatements$/,
  );
  const first = comparison.hits.getByRole('listitem').first();
  await expect(first).toContainText('Point 12');
  await expect(first.locator('mark')).toHaveText(['nuclear', 'plant']);
  // The words are marked where the page has them, and only in what was found.
  await expect.poll(() => marks(page)).toContain('p12: nuclear');
  await expect.poll(() => marks(page)).toContain('d14: plant');
  expect((await marks(page)).filter((mark) => /^(p11|a2)/.test(mark))).toEqual([]);
});

test('all words must be in a statement, by beginnings and near spellings', async ({ page }) => {
  const comparison = new ComparisonPage(page);
  await comparison.open('?q=neutr');
  await expect(comparison.hits.getByRole('listitem').first()).toContainText('D2');
  await comparison.open('?q=nuetrality');
  await expect(comparison.hits).toContainText('“nuetrality” is not there as written.');
  await expect(comparison.hits.getByRole('listitem').first()).toContainText('D2');
  await comparison.open('?q=D8');
  await expect(comparison.hits.getByRole('link').first()).toHaveText('D8');
  await comparison.open('?q=point 14');
  await expect(comparison.hits.getByRole('link').first()).toHaveText('Point 14');
});

test('a hit leads to its statement, and opens what it stands in', async ({ page }) => {
  await page.setViewportSize(PHONE);
  const comparison = new ComparisonPage(page);
  await comparison.open('?q=Likhachev');
  const hit = comparison.hits.getByRole('link', { name: 'D14, claim by Likhachev' }).first();
  const id = ((await hit.getAttribute('href')) ?? '').slice(1);
  expect(id).toMatch(/^d14c\d+$/);
  await hit.press('Enter');
  await expect(page).toHaveURL(new RegExp(`\\?q=Likhachev#${id}$`));
  await expect(comparison.target(id)).toBeInViewport();
  await expect(comparison.target('d14').locator('.evidence')).toHaveAttribute('open', '');
});

test('the hits cover nothing of what stands around them', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const comparison = new ComparisonPage(page);
  await comparison.open('?q=guarantees');
  await expect(comparison.hits).toBeVisible();
  const boxes = await page
    .locator('.filters > p, .hits, .keep summary, .arrange')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect));
  const [hits] = boxes.filter(({ width }) => width > 1200);
  const covered = boxes.filter(
    (box) => hits && box !== hits && box.top < hits.bottom && box.bottom > hits.top,
  );
  expect(boxes.length).toBeGreaterThan(6);
  expect(covered).toEqual([]);
});

test('the first few hits are listed, then all of them, and the focus goes on', async ({ page }) => {
  const comparison = new ComparisonPage(page);
  await comparison.open('?q=Lavrov');
  const items = comparison.hits.getByRole('listitem');
  await expect(items).toHaveCount(6);
  const button = comparison.hits.getByRole('button', { name: /^Show all \d+$/ });
  const count = Number(/\d+/.exec((await button.textContent()) ?? '')?.[0]);
  await button.press('Enter');
  await expect(items).toHaveCount(count);
  await expect(comparison.hits.getByRole('link').nth(6)).toBeFocused();
  // Other words show the first few of theirs.
  await comparison.searchBox.fill('Putin');
  await expect(page).toHaveURL(/q=Putin/);
  await expect(items).toHaveCount(6);
});

test('one search is one step back; Escape and the reset empty the box', async ({ page }) => {
  const comparison = new ComparisonPage(page);
  await comparison.open();
  await comparison.lookFor('nucl');
  await page.keyboard.type('ear');
  await expect(page).toHaveURL(/q=nuclear/);
  await page.goBack();
  await expect(page).not.toHaveURL(/q=/);
  await expect(comparison.searchBox).toHaveValue('');
  await expect(comparison.hits).toHaveCount(0);
  await expect.poll(() => marks(page)).toEqual([]);
  await page.goForward();
  await expect(comparison.searchBox).toHaveValue('nuclear');
  await expect(comparison.hits).toBeVisible();

  await comparison.searchBox.press('Escape');
  await expect(comparison.searchBox).toHaveValue('');
  await expect(page).not.toHaveURL(/q=/);
  await comparison.lookFor('Lavrov');
  await comparison.resetFilters();
  await expect(comparison.searchBox).toHaveValue('');
  await expect(comparison.shown).toHaveText('20 of 20 points, 32 of 32 positions');
});

test('nothing that is typed is lost, also where the caret is', async ({ page }) => {
  const comparison = new ComparisonPage(page);
  await comparison.open();
  await comparison.searchBox.focus();
  // Slower than the pause, so that every letter is looked for by itself.
  await page.keyboard.type('plan', { delay: 220 });
  await page.keyboard.press('Home');
  await page.keyboard.type('the ', { delay: 220 });
  await expect(comparison.searchBox).toHaveValue('the plan');
  await expect(page).toHaveURL(/q=the\+plan/);
  await page.keyboard.press('Enter');
  await expect(comparison.searchBox).toHaveValue('the plan');
});

test('a deep link wins over words that would hide what it names', async ({ page }) => {
  const comparison = new ComparisonPage(page);
  await comparison.open('?q=zzzz#d8c2');
  await expect(comparison.target('d8c2')).toBeInViewport();
  await expect.poll(() => shownRows(comparison)).toHaveLength(20);
  await expect(comparison.searchBox).toHaveValue('');
  await comparison.open('?q=nuclear#p12');
  await expect(comparison.searchBox).toHaveValue('nuclear');
  await expect(comparison.hits).toBeVisible();
  await comparison.follow('#p1');
  await expect(comparison.target('p1')).toBeInViewport();
});

test('nothing found says so, with a spelling that finds something', async ({ page }) => {
  const comparison = new ComparisonPage(page);
  await comparison.open('?q=zzzz');
  await expect(comparison.hits.getByRole('heading')).toHaveText('Nothing found for “zzzz”');
  await expect(comparison.shown).toContainText(words.en.filters.nothing);
  await comparison.open('?q=Lavrov+weather');
  await expect(comparison.hits.getByRole('heading')).toHaveText(/^Nothing found/);
  await comparison.open('?q=natp');
  await comparison.hits.getByRole('button', { name: 'Did you mean “NATO”?' }).press('Enter');
  await expect(comparison.searchBox).toHaveValue('NATO');
  await expect(comparison.hits.getByRole('heading', { level: 3 })).toContainText('hits in');
});

test('with evidence restricted, no claim of another class is found', async ({ page }) => {
  const comparison = new ComparisonPage(page);
  await comparison.open('?q=Russia&evidence=anonymous');
  await comparison.hits.getByRole('button', { name: /^Show all/ }).click();
  const ids = await comparison.hits
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => (link.getAttribute('href') ?? '').slice(1)));
  expect(ids.length).toBeGreaterThan(6);
  const classes = new Map(
    dataset.positions.flatMap(({ claims }) => claims.map((claim) => [claim.id, claim.class])),
  );
  for (const id of ids) {
    expect([undefined, 'anonymous'], id).toContain(classes.get(id));
    expect(id, 'responses are hidden').not.toMatch(/^[da]\d+r/);
    await expect(comparison.target(id), id).not.toHaveAttribute('hidden');
  }
  // A word of a single claim of another class is not found at all.
  await comparison.open('?q=Likhachev&evidence=anonymous');
  await expect(comparison.hits.getByRole('heading')).toHaveText(/^Nothing found/);
  await expect(comparison.hits).not.toContainText('claim by');
});

test('the other filters hold for hits too', async ({ page }) => {
  const comparison = new ComparisonPage(page);
  await comparison.open('?q=NATO&topic=nuclear');
  await expect(comparison.hits.getByRole('heading', { level: 3 })).toBeVisible();
  for (const name of await comparison.hits.getByRole('link').allTextContents())
    expect(name).not.toMatch(/^(Point 5|D1)\b/);
});

for (const language of languages)
  test(`${language}: found in the page’s language, with its words`, async ({ page }) => {
    const query = { en: 'territory', uk: 'територія', ru: 'территория' }[language];
    await page.setViewportSize(NARROW);
    const comparison = new ComparisonPage(page, language);
    await comparison.open();
    await comparison.lookFor(query);
    const first = comparison.hits.getByRole('listitem').first();
    await expect(first).toContainText('14');
    await expect(first.locator('mark')).toHaveText(/^(Territor|Територ|Территор)/);
    await expect.poll(() => shownRows(comparison)).toContain('p14');
    await comparison.drawn();
    await expectNoLosses(page, 'with hits');
    const found = await new AxeBuilder({ page })
      .include('.filters')
      .include('.hits')
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    expect(found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual(
      [],
    );
  });

test.describe('the other languages', () => {
  for (const language of languages)
    test(`are searched when asked for, from the ${language} page`, async ({ page, baseURL }) => {
      const asked: string[] = [];
      const comparison = new ComparisonPage(page, language);
      await comparison.open('?q=Лихачев');
      page.on('request', (request) => asked.push(request.url().replace(baseURL ?? '', '')));
      await comparison.hits.getByRole('button', { name: own[language].others }).press('Enter');
      const other = language === 'ru' ? 'uk' : 'ru';
      const query = other === 'uk' ? 'станцію' : 'станцию';
      const heading = comparison.hits.getByRole('heading', { level: 4 });
      await expect(heading).toHaveCount(2, { timeout: 20_000 });
      await expect(heading.filter({ hasText: own[language].languages[other] })).toBeVisible();
      expect(asked.filter((address) => !address.startsWith('assets/'))).toEqual([
        'data/dataset.json',
      ]);
      await comparison.searchBox.fill(query);
      await expect(page).toHaveURL((url) => url.searchParams.get('q') === query);
      const hit = comparison.hits.getByRole('listitem').filter({
        has: page.locator(`[lang=${other}] mark`, { hasText: query }),
      });
      await expect(hit.first()).toBeVisible();
      await hit.first().getByRole('link').click();
      await expect(page).toHaveURL(new RegExp(`/${other}/\\?q=.+#[a-z]+\\d+`));
      await expect(new ComparisonPage(page, other).searchBox).toHaveValue(query);
    });

  test('that can’t be fetched say so, and can be asked for again', async ({ page }) => {
    const comparison = new ComparisonPage(page);
    await comparison.open('?q=Донбас');
    await page.route('**/dataset.json', (route) => route.fulfill({ body: '{"edition":' }));
    await comparison.hits.getByRole('button', { name: own.en.others }).click();
    await expect(comparison.hits.getByRole('status')).toHaveText(own.en.failed);
    await page.unroute('**/dataset.json');
    await comparison.hits.getByRole('button', { name: own.en.again }).click();
    await expect(comparison.hits.getByRole('heading', { name: 'In Ukrainian' })).toBeVisible({
      timeout: 20_000,
    });
    await expect(comparison.searchBox).toHaveValue('Донбас');
  });
});

test('a search asks for its own files only, and only once it is wanted', async ({
  page,
  baseURL,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url().replace(baseURL ?? '', '')));
  const comparison = new ComparisonPage(page);
  await comparison.open();
  await comparison.filterBy('relation', 'adds');
  expect(asked.filter((address) => address.includes('tools'))).toEqual([]);
  asked.length = 0;
  await comparison.lookFor('sanctions');
  await expect(comparison.hits).toBeVisible();
  const fetched = asked.filter((address) => address !== 'icon.svg');
  expect(fetched.map((address) => address.replace(/-[\w-]{8}\./, '.')).toSorted()).toEqual([
    'assets/explore-en.json',
    'assets/tools.css',
    'assets/tools.js',
    'assets/tools.js',
  ]);
});

test('a search that doesn’t come says so, and leaves the page as it is', async ({ page }) => {
  const comparison = new ComparisonPage(page);
  await comparison.open();
  await page.route('**/tools-*.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: 'throw new Error()' }),
  );
  await comparison.searchBox.fill('nuclear');
  await expect(comparison.shown).toContainText(words.en.filters.searchFailed);
  await expect(comparison.searchBox).toHaveValue('nuclear');
  await expect.poll(() => shownRows(comparison)).toHaveLength(20);
});

for (const viewport of [WIDE, PHONE])
  test(`an address with words doesn’t shift, ${String(viewport.width)} wide`, async ({ page }) => {
    await page.setViewportSize(viewport);
    const comparison = new ComparisonPage(page);
    await comparison.open('?q=sanctions');
    await expect(comparison.hits).toBeVisible();
    await expect(comparison.readingList).toBeVisible();
    await comparison.drawn();
    const shift = await page.evaluate(() => {
      const observer = new PerformanceObserver(() => undefined);
      observer.observe({ type: 'layout-shift', buffered: true });
      return observer
        .takeRecords()
        .reduce((sum, entry) => sum + Number(Reflect.get(entry, 'value')), 0);
    });
    expect(shift).toBe(0);
  });

test('hits are shown in the panel too', async ({ page }) => {
  await page.setViewportSize(WIDE);
  const comparison = new ComparisonPage(page);
  await comparison.open('?q=withdraw#p14-d8');
  await expect(comparison.panel.getByRole('heading', { level: 3 })).toHaveCount(2);
  await expect
    .poll(() =>
      page.evaluate(() =>
        [...(CSS.highlights.get('found') ?? [])].some(
          ({ startContainer }) => startContainer.parentElement?.closest('.panel') !== null,
        ),
      ),
    )
    .toBe(true);
});
