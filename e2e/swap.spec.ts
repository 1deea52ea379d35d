// The two sides change places: what is read first, what heads rows and columns, and nothing else.
import type { Page } from '@playwright/test';
import { LANGUAGES } from '../src/model/text.ts';
import { bearings, dataset, words } from './built.ts';
import { expect, test } from './fixtures.ts';
import { ComparisonPage } from './pages/comparison-page.ts';

const WIDE = { width: 1440, height: 900 };
const PHONE = { width: 390, height: 844 };

/** How a side of the page looks: numbers in pixels, or words. */
type Look = Readonly<Record<string, string | number>>;

/** Measures one side of the reading list: that of what is read first, or that of what answers it. */
function measureSide(page: Page, row: string, at: 'first' | 'second'): Promise<Look> {
  return page.evaluate(
    ([rowId, place]) => {
      const rowElement = document.getElementById(rowId);
      const index = place === 'first' ? 0 : 1;
      const side = rowElement?.children[index];
      const heading = document.querySelector('.list .sides')?.children[index];
      if (!rowElement || !side || !heading) throw new Error(`There is no ${rowId}.`);
      const luminance = (color: string) => {
        const [red = 0, green = 0, blue = 0] = (color.match(/[\d.]+/g) ?? [])
          .map((part) => Number(part) / 255)
          .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      };
      const ground = luminance(getComputedStyle(document.body).backgroundColor);
      const look: Record<string, string | number> = {};
      const rowBox = rowElement.getBoundingClientRect();
      const sideBox = side.getBoundingClientRect();
      const first = rowElement.children[0]?.getBoundingClientRect();
      look.width = sideBox.width;
      look['distance from the row'] = place === 'first' ? sideBox.left - rowBox.left + 1 : 1;
      look['first column'] = first?.width ?? 0;
      const parts: Readonly<Record<string, Element | null | undefined>> = {
        name: heading.querySelector('.side-name'),
        nature: heading.querySelector('.note'),
        number: side.querySelector('.number'),
        relation: side.querySelector('.relation'),
        title: side.querySelector('.title'),
        summary: side.querySelector('.summary'),
        meta: side.querySelector('.meta'),
        reading: side.querySelector('.reading'),
        evidence: side.querySelector('.evidence summary'),
      };
      for (const [name, part] of Object.entries(parts)) {
        look[`${name} is there`] = String(part !== null);
        if (!part) continue;
        const style = getComputedStyle(part);
        const light = luminance(style.color);
        const [high, low] = light > ground ? [light, ground] : [ground, light];
        look[`${name}: family`] = style.fontFamily;
        look[`${name}: size`] = style.fontSize;
        look[`${name}: weight`] = style.fontWeight;
        look[`${name}: line height`] = style.lineHeight;
        look[`${name}: style`] = style.fontStyle;
        look[`${name}: contrast`] = (high + 0.05) / (low + 0.05);
        const box = part.getBoundingClientRect();
        // On a phone one side stands under the other, which is as long as its words.
        const home = name === 'name' ? heading : place === 'first' ? rowElement : side;
        look[`${name}: indent`] = box.left - sideBox.left + 1;
        if (['name', 'number', 'relation', 'title'].includes(name))
          look[`${name}: first line`] = box.top - home.getBoundingClientRect().top + 1;
      }
      const order = ['relation', 'title', 'summary', 'meta', 'reading', 'evidence'];
      const shown = [...side.querySelectorAll(order.map((name) => `.${name}`).join())]
        .filter(
          (part) => part.closest('.evidence')?.contains(part) !== true || part.matches('.evidence'),
        )
        .map((part) => order.find((name) => part.classList.contains(name)) ?? '');
      look['order of parts'] = [...new Set(shown)].join(' ');
      const statement = side.querySelector('.statement');
      look['controls'] = statement?.querySelectorAll('summary, button').length ?? 0;
      return look;
    },
    [row, at] as const,
  );
}

function expectMirror(one: Look, other: Look): void {
  expect(Object.keys(other)).toEqual(Object.keys(one));
  for (const [name, value] of Object.entries(one)) {
    const mirrored = other[name] ?? '';
    if (typeof value === 'string') expect(mirrored, name).toBe(value);
    else
      expect(Math.abs(Number(mirrored) / value - 1), `${name}: ${value}, ${mirrored}`).toBeLessThan(
        0.02,
      );
  }
}

for (const scheme of ['light', 'dark'] as const)
  for (const [name, size] of Object.entries({ 'a wide window': WIDE, 'a phone': PHONE }))
    test(`the swapped page is a mirror, ${scheme}, in ${name}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme });
      await page.setViewportSize(size);
      const comparison = new ComparisonPage(page);
      await comparison.open();
      const plan = await measureSide(page, 'p4', 'first');
      const russia = await measureSide(page, 'p4', 'second');
      await comparison.open('?swap=1');
      await expect(comparison.swapped().readingList).toBeVisible();
      expectMirror(plan, await measureSide(page, 'd3', 'first'));
      expectMirror(russia, await measureSide(page, 'd3', 'second'));
    });

test('both sides of a row have equal columns, and names of equal contrast', async ({ page }) => {
  await page.setViewportSize(WIDE);
  await new ComparisonPage(page).open();
  const plan = await measureSide(page, 'p4', 'first');
  const russia = await measureSide(page, 'p4', 'second');
  const common = Object.keys(plan).filter(
    (key) =>
      /^(?:width|name|title|summary|meta|evidence)/.test(key) && !/first line|indent/.test(key),
  );
  const only = (look: Look) => Object.fromEntries(common.map((key) => [key, look[key] ?? '']));
  expectMirror(only(plan), only(russia));
});

test('"Swap sides" turns rows into positions, and back', async ({ page }) => {
  await page.setViewportSize(WIDE);
  const comparison = new ComparisonPage(page);
  await comparison.open();
  await comparison.swapSides();
  await expect(page).toHaveURL(/\?swap=1/);
  const swapped = comparison.swapped();
  await expect(swapped.table.getByRole('rowheader')).toHaveCount(31);
  await expect(swapped.table.getByRole('columnheader')).toHaveCount(20);
  await expect(swapped.readingList).toBeVisible();
  await expect(comparison.readingList).toHaveCount(0);
  await swapped.choose('Point 14, D8: contradicts');
  const names = swapped.panel.locator('.side-name');
  await expect(names).toHaveText([/D8/, /14/]);
  await page.goBack();
  await page.goBack();
  await expect(comparison.table).toBeVisible();
  await expect(comparison.readingList).toBeVisible();
  await page.goForward();
  await expect(swapped.readingList).toBeVisible();
  await comparison.swapSides();
  await expect(page).toHaveURL(/\/#compare$/);
  await expect(comparison.readingList).toBeVisible();
});

for (const language of LANGUAGES)
  test(`the swapped list in ${language} has every statement once, with its words`, async ({
    page,
  }) => {
    const comparison = new ComparisonPage(page, language).swapped();
    await comparison.open('?swap=1');
    const ids = await comparison.readingList
      .locator('[id]')
      .evaluateAll((all) => all.map(({ id }) => id));
    const provisions = [...dataset.points, ...dataset.positions];
    const expected = [
      ...provisions.map(({ id }) => id),
      ...provisions.flatMap(({ claims }) => claims.map(({ id }) => id)),
      ...dataset.positions.flatMap(({ responses }) => responses.map(({ id }) => id)),
      ...bearings.map(({ relation }) => relation.id),
      'list-title',
      'none-title',
    ];
    expect(ids.toSorted()).toEqual(expected.toSorted());
    for (const { id, title, summary } of provisions) {
      const statement = page.locator(`[id="${id}"]`);
      await expect(statement.locator('.title').first()).toHaveText(title[language] ?? '');
      await expect(statement.locator('.summary').first()).toHaveText(summary[language] ?? '');
    }
    await expect(comparison.readingList.locator('.absence')).toHaveCount(5);
    await expect(
      comparison.readingList.getByRole('region', { name: words[language].noCounterDemand }),
    ).toContainText(dataset.points[7]?.title[language] ?? '');
  });

test('filters narrow the swapped list too', async ({ page }) => {
  const comparison = new ComparisonPage(page).swapped();
  await comparison.open('?swap=1&relation=tightens');
  const rows = comparison.readingList.locator('.row[id]:not([hidden])');
  await expect(rows).toHaveCount(4);
  await comparison.resetFilters();
  await expect(rows).toHaveCount(32);
  await comparison.swapSides();
  await expect(page.locator('.list .row[id]:not([hidden])')).toHaveCount(20);
});

test('an address of the swapped page opens at what it names', async ({ page }) => {
  const comparison = new ComparisonPage(page).swapped();
  await comparison.open('?swap=1#d8c2');
  await expect(comparison.target('d8c2')).toBeInViewport();
});

test('pointing previews titles and relation, and marks row and column', async ({ page }) => {
  await page.setViewportSize(WIDE);
  const comparison = new ComparisonPage(page);
  await comparison.open();
  const preview = comparison.table.locator('.preview');
  await expect(preview).toHaveText(words.en.matrixKeys);
  await comparison.mark('Point 14, D8: contradicts').hover();
  const [point] = dataset.points.filter(({ id }) => id === 'p14');
  await expect(preview).toContainText(words.en.relations.contradicts.label);
  await expect(preview).toContainText(point?.title.en ?? '');
  await expect(page).not.toHaveURL(/#p14-d8/);
  // It can be pointed at itself, and stays (WCAG 2.2, 1.4.13).
  await preview.hover();
  await expect(preview).toBeVisible();
  await comparison.title.hover();
  await expect(preview).toHaveText(words.en.matrixKeys);
  await comparison.mark('Point 14, D8: contradicts').focus();
  await expect(preview).toContainText(point?.title.en ?? '');
});

test('columns stand by origin, by topic, or by what they bear on', async ({ page }) => {
  await page.setViewportSize(WIDE);
  const comparison = new ComparisonPage(page);
  await comparison.open();
  const headers = comparison.table.getByRole('columnheader');
  const shortOf = (id: string) => dataset.positions.find((one) => one.id === id)?.short.en ?? '';
  await expect(headers.first()).toHaveText(shortOf('d1'));
  await comparison.arrangeBy('topic');
  await expect(page).toHaveURL(/\?order=topic/);
  await expect(headers.first()).toHaveText(shortOf('d16'));
  await comparison.arrangeBy('pattern');
  await expect(headers.nth(1)).toHaveText(shortOf('a5'));
  await expect(headers).toHaveCount(31);
  await page.goBack();
  await expect(headers.nth(1)).toHaveText(shortOf('a1'));
  await comparison.arrangeBy('origin');
  await expect(headers.first()).toHaveText(shortOf('d1'));
});

test('"Who speaks" leaves the positions on which a party is heard', async ({ page }) => {
  const comparison = new ComparisonPage(page);
  await comparison.open();
  await comparison.filterBy('party', 'nato');
  await expect(page).toHaveURL(/\?party=nato/);
  const heard = dataset.positions.filter(({ responses }) =>
    responses.some(({ party }) => party === 'nato'),
  );
  const answers = comparison.readingList.locator('.answer:not([hidden]) > .statement[id]');
  await expect(answers).toHaveCount(heard.length);
  expect(heard.length).toBeGreaterThan(0);
  await comparison.resetFilters();
  await expect(page).not.toHaveURL(/party/);
});
