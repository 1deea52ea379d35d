// Printing gives a handout of what is shown, and leaves the page as it was.
import { readBuiltPage } from './built.ts';
import { expect, test } from './fixtures.ts';
import { ComparisonPage } from './pages/comparison-page.ts';
import { Keep } from './pages/keep.ts';
import { languages } from './pairs.ts';
import type { Page } from '@playwright/test';

const WIDTH_OF_A4 = { width: 680, height: 1000 };

/** Opens the page and begins to print it, as far as the page can tell. */
async function openPrinting(comparison: ComparisonPage, address = ''): Promise<void> {
  await comparison.open(address);
  await begin(comparison.page);
}
/** What prepares printing is fetched after the page stands; until then printing changes nothing. */
const begin = (page: Page) =>
  page.waitForFunction(() => {
    dispatchEvent(new Event('beforeprint'));
    return document.documentElement.dataset.handout !== undefined;
  });
const end = (page: Page) => page.evaluate(() => dispatchEvent(new Event('afterprint')));
const everything = (page: Page) => page.locator('main').evaluate((main) => main.outerHTML);

/** The numbers at the links to sources that are printed, in their order, with what they link to. */
const numbered = (page: Page) =>
  page.locator('main .refs a').evaluateAll((links) =>
    links
      .filter((link) => link.checkVisibility())
      .map((link) => ({
        number: Number(link.getAttribute('data-endnote')),
        source: link.getAttribute('href') ?? '',
      })),
  );

for (const language of languages)
  test(`${language}: everything that is shown prints, with numbered endnotes, and is undone`, async ({
    page,
  }) => {
    const comparison = new ComparisonPage(page, language);
    await comparison.open();
    const before = await everything(page);
    await begin(page);
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize(WIDTH_OF_A4);

    const links = await numbered(page);
    const first = new Map<string, number>();
    for (const { source, number } of links) {
      if (!first.has(source)) first.set(source, first.size + 1);
      expect(number).toBe(first.get(source));
    }
    const endnotes = page.locator('.endnotes > li');
    await expect(endnotes).toHaveCount(first.size);
    expect(first.size).toBeGreaterThan(200);
    const addresses = await endnotes
      .locator('a')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    const expected = await Promise.all(
      [...first.keys()].slice(0, 20).map((id) => page.locator(`li${id} a`).getAttribute('href')),
    );
    expect(addresses.slice(0, 20)).toEqual(expected);

    // All texts of the list, no controls.
    const hidden = await comparison.readingList
      .locator('[data-text]')
      .evaluateAll((all) => all.filter((one) => !one.checkVisibility()).length);
    expect(hidden).toBe(0);
    const controls = await page
      .locator('button, select, input, nav, [role=search], .matrix')
      .evaluateAll((all) => all.filter((one) => one.checkVisibility()).length);
    expect(controls).toBe(0);
    // Both sides are equally wide, one beside the other.
    const [plan, russia] = [
      await comparison.plan('p4').boundingBox(),
      await comparison.russia('p4').boundingBox(),
    ];
    expect(plan?.width).toBeCloseTo(russia?.width ?? 0, 0);
    expect(plan?.y).toBeCloseTo(russia?.y ?? 0, 0);

    await end(page);
    await page.emulateMedia({ media: 'screen' });
    expect(await everything(page)).toBe(before);
  });

for (const format of ['A4', 'Letter'])
  test(`${format}: the browser prints it, black on white also from dark mode`, async ({ page }) => {
    const comparison = new ComparisonPage(page);
    await comparison.open('?topic=nuclear');
    await comparison.switchTheme();
    await comparison.switchTheme();
    await begin(page);
    await end(page);
    const before = await everything(page);
    const file = await page.pdf({ format });
    expect(file.subarray(0, 5).toString()).toBe('%PDF-');
    // The page is as it was, though it was printed by the browser itself.
    expect(await everything(page)).toBe(before);
    await page.emulateMedia({ media: 'print' });
    const { color, background } = await page.locator('body').evaluate((body) => ({
      color: getComputedStyle(body).color,
      background: getComputedStyle(body).backgroundColor,
    }));
    expect([color, background]).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  });

test('under a filter only what is left prints, and says so', async ({ page }) => {
  const comparison = new ComparisonPage(page);
  await openPrinting(comparison, '?evidence=anonymous&topic=territory');
  await page.emulateMedia({ media: 'print' });
  await expect(comparison.introduction).toContainText('Filters: Evidence: unnamed source; Topic: ');
  const classes = await comparison.readingList
    .locator('[data-side="russia"] .class')
    .evaluateAll(
      (all) =>
        new Set(all.filter((one) => one.checkVisibility()).map((one) => one.textContent)).size,
    );
  expect(classes).toBe(1);
  const cited = new Set((await numbered(page)).map(({ source }) => source));
  await expect(page.locator('.endnotes > li')).toHaveCount(cited.size);
});

test('a point that the address names prints alone, with evidence that stands elsewhere', async ({
  page,
}) => {
  await page.addInitScript(() => {
    // As a browser does it, without its window.
    window.print = () => dispatchEvent(new Event('beforeprint'));
  });
  const comparison = new ComparisonPage(page);
  const keep = new Keep(page);
  await comparison.open('#p1-d16');
  await keep.open();
  const before = await everything(page);
  await keep.button('Print point 1').click();
  await page.emulateMedia({ media: 'print' });
  const rows = await comparison.readingList
    .locator('.row')
    .evaluateAll((all) => all.filter((one) => one.checkVisibility()).map(({ id }) => id));
  expect(rows).toEqual(['p1']);
  // D16's evidence stands at another point.
  await expect(comparison.target('p1-d16').locator('.evidence .claims > li').first()).toBeVisible();
  await expect(comparison.banner).toBeVisible();
  await end(page);
  await page.emulateMedia({ media: 'screen' });
  expect(await everything(page)).toBe(before);
  await expect(comparison.row('p2')).toBeVisible();
});

test('points that are ticked print together', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => dispatchEvent(new Event('beforeprint'));
  });
  const comparison = new ComparisonPage(page);
  const keep = new Keep(page);
  await comparison.open();
  await keep.open();
  for (const number of ['4', '12'])
    await keep.disclosure.getByRole('checkbox', { name: new RegExp(`^${number}\\.`) }).check();
  await keep.button('Print').click();
  await page.emulateMedia({ media: 'print' });
  const rows = await comparison.readingList
    .locator('.row')
    .evaluateAll((all) => all.filter((one) => one.checkVisibility()).map(({ id }) => id));
  expect(rows).toEqual(['p4', 'p12']);
  // The next time, what is shown prints again.
  await end(page);
  await begin(page);
  await expect(comparison.row('p5')).toBeVisible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the whole list prints, its evidence open, with all sources and their addresses', async ({
    page,
  }) => {
    await page.goto('./');
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('#d8c1')).toBeVisible();
    await expect(page.locator('#s300')).toBeVisible();
    const sources = readBuiltPage('en').match(/<li id=s\d+/g) ?? [];
    await expect(page.locator('.sources li')).toHaveCount(sources.length);
    await expect(page.locator('nav').first()).toBeHidden();
    const printed = await page.pdf({ format: 'A4' });
    expect(printed.length).toBeGreaterThan(100_000);
  });
});
