// What the filter shows comes as files: what is on the screen, and nothing else.
import { csvParse } from 'd3-dsv';
import type { Dataset } from '../src/model/dataset.ts';
import { projectDataset } from '../src/model/page-index.ts';
import { dataset, words } from './built.ts';
import { expect, test } from './fixtures.ts';
import { ComparisonPage } from './pages/comparison-page.ts';
import { Keep } from './pages/keep.ts';
import { languages } from './pairs.ts';

for (const language of languages)
  test(`${language}: without a filter the files have the whole comparison`, async ({ page }) => {
    const comparison = new ComparisonPage(page, language);
    const keep = new Keep(page, language);
    await comparison.open();
    await keep.open();

    const csv = await keep.download(keep.names.csv);
    expect(csv.name).toBe(`counterpoint-1.0.0-${language}.csv`);
    expect(csv.text.startsWith('\ufeff')).toBe(true);
    const rows = csvParse(csv.text.slice(1));
    // 34 relations, and the four points that nothing answers.
    expect(rows).toHaveLength(38);
    const silent = rows.filter(({ position }) => position === '').map(({ point }) => point);
    expect(silent).toEqual(['p8', 'p10', 'p15', 'p16']);
    for (const row of rows.filter(({ position }) => position === ''))
      expect(row.no_counter_demand).toContain(words[language].noCounterDemand);
    expect(rows.at(-1)).toMatchObject({
      ...{ point: 'all', position: 'd25', language },
      point_title: words[language].wholePlan,
    });

    const json = await keep.download(keep.names.json);
    expect(json.name).toBe(`counterpoint-1.0.0-${language}.json`);
    const kept = JSON.parse(json.text) as Dataset;
    const whole = projectDataset(dataset, language);
    expect(kept.points).toEqual(whole.points);
    expect(kept.positions).toEqual(whole.positions);
    await expect(keep.disclosure.getByRole('status')).toContainText(json.name);
  });

test('under restricted evidence the files have what the page shows', async ({ page }) => {
  const comparison = new ComparisonPage(page);
  const keep = new Keep(page);
  await comparison.open('?evidence=anonymous,press&topic=territory');
  await keep.open();
  const { name, text } = await keep.download(keep.names.json);
  expect(name).toBe('counterpoint-1.0.0-en-filtered.json');
  const { positions } = JSON.parse(text) as Dataset;
  const inFile = positions.flatMap(({ claims }) => claims.map(({ id }) => id));
  const onScreen = await comparison.readingList
    .locator('[data-side="russia"] .claims > li')
    .evaluateAll((all) =>
      all
        .filter((one) => one.checkVisibility())
        .map((one) => one.id || one.getAttribute('data-of')),
    );
  expect(new Set(onScreen)).toEqual(new Set(inFile));
  expect(inFile.length).toBeGreaterThan(0);

  const { text: csv } = await keep.download(keep.names.csv);
  const relations = csvParse(csv.slice(1)).map(({ relation }) => relation);
  const shown = await comparison.readingList
    .locator('.answer:not([data-unrelated])')
    .evaluateAll((all) => all.filter((one) => one.checkVisibility()).map(({ id }) => id));
  expect(relations.filter(Boolean)).toEqual(shown);
});

test('the files follow the filter', async ({ page }) => {
  const comparison = new ComparisonPage(page);
  const keep = new Keep(page);
  await comparison.open();
  await keep.open();
  await comparison.filterBy('relation', 'tightens');
  const { name, text } = await keep.download(keep.names.csv);
  expect(name).toBe('counterpoint-1.0.0-en-filtered.csv');
  const rows = csvParse(text.slice(1));
  expect(rows.map(({ relation_kind }) => relation_kind)).toEqual(Array(4).fill('tightens'));
  expect(new Set(rows.map(({ filter }) => filter))).toEqual(new Set(['relation=tightens']));
});

test('everything in it works by keyboard, and nothing moves when it arrives', async ({ page }) => {
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, hadRecentInput } = entry as PerformanceEntry & {
          value: number;
          hadRecentInput: boolean;
        };
        if (!hadRecentInput) console.error(`Layout shift: ${String(value)}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const comparison = new ComparisonPage(page);
  const keep = new Keep(page);
  await comparison.open('#p14');
  // It is fetched as soon as somebody is about to open it.
  await keep.summary.focus();
  await expect(page.locator('.keep summary + *')).toBeAttached();
  await page.keyboard.press('Enter');
  await expect(keep.button(keep.names.csv)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(keep.button(keep.names.csv)).toBeFocused();
  const arriving = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  expect((await arriving).suggestedFilename()).toBe('counterpoint-1.0.0-en.csv');
  await expect(keep.button('Print point 14')).toBeVisible();
});
