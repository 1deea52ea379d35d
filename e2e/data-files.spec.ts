// The data files that the page offers: all there, whole, and the same as what the page was made from.
import { csvParse, type DSVRowArray } from 'd3-dsv';
import type { APIRequestContext } from '@playwright/test';
import { bearings, dataset } from './built.ts';
import { expect, test } from './fixtures.ts';
import { ComparisonPage } from './pages/comparison-page.ts';
import { languages } from './pairs.ts';

const provisions = [...dataset.points, ...dataset.positions];

/** The tables, each with the ids of its rows. */
const TABLES: Readonly<Record<string, readonly string[]>> = {
  points: dataset.points.map(({ id }) => id),
  positions: dataset.positions.map(({ id }) => id),
  claims: provisions.flatMap(({ claims }) => claims.map(({ id }) => id)),
  relations: bearings.map(({ relation }) => relation.id),
  responses: dataset.positions.flatMap(({ responses }) => responses.map(({ id }) => id)),
  terms: dataset.terms.map(({ key }) => key),
  sources: dataset.sources.map(({ id }) => id),
  discrepancies: dataset.discrepancies.map(({ id }) => id),
};

const FILES = [
  ...['dataset.json', 'dataset.schema.json', 'datapackage.json'],
  ...Object.keys(TABLES).map((name) => `${name}.csv`),
];

async function fetchText(request: APIRequestContext, name: string): Promise<string> {
  const response = await request.get(`data/${name}`);
  expect(response.ok(), name).toBe(true);
  return response.text();
}

async function fetchTable(request: APIRequestContext, name: string): Promise<DSVRowArray> {
  return csvParse(await fetchText(request, `${name}.csv`));
}

for (const language of languages)
  test(`the page in ${language} names all of them, and each is served`, async ({ page }) => {
    const comparison = new ComparisonPage(page, language);
    await comparison.open();

    const links = comparison.method.locator('a[href*="data/"]');
    const names = await links.allTextContents();
    expect([...names].sort()).toEqual([...FILES].sort());
    for (const link of await links.all()) {
      const address = await link.evaluate((element) => (element as HTMLAnchorElement).href);
      const response = await page.request.get(address);
      expect(response.ok(), address).toBe(true);
      // A host may answer an unknown address with a page.
      expect(await response.text(), address).not.toMatch(/^\s*<!doctype/i);
    }
  });

test('the JSON files are JSON', async ({ request }) => {
  for (const name of FILES.filter((file) => file.endsWith('.json'))) {
    const content: unknown = JSON.parse(await fetchText(request, name));
    expect(content, name).toEqual(expect.any(Object));
  }
});

test('this version’s dataset is kept under its number', async ({ request }) => {
  const kept = await fetchText(request, `${dataset.edition.version}/dataset.json`);
  expect(kept).toBe(await fetchText(request, 'dataset.json'));
});

for (const [name, ids] of Object.entries(TABLES))
  test(`${name}.csv has a header and a row for each entry`, async ({ request }) => {
    const table = await fetchTable(request, name);

    expect(table.columns).toContain('id');
    expect(new Set(table.columns).size, 'columns have names of their own').toBe(
      table.columns.length,
    );
    expect(table.map(({ id }) => id)).toEqual(ids);
    for (const row of table)
      expect(Object.keys(row), `cells of ${row.id ?? ''}`).toEqual(table.columns);
  });

test('texts stand in a column for each language', async ({ request }) => {
  const points = await fetchTable(request, 'points');
  for (const [index, { title, summary }] of dataset.points.entries())
    expect(points[index]).toMatchObject({
      title_en: title.en,
      title_uk: title.uk ?? '',
      title_ru: title.ru ?? '',
      summary_en: summary.en,
      summary_uk: summary.uk ?? '',
      summary_ru: summary.ru ?? '',
    });

  const relations = await fetchTable(request, 'relations');
  for (const [index, { position, relation }] of bearings.entries())
    expect(relations[index]).toMatchObject({
      position: position.id,
      to: relation.to,
      kind: relation.kind,
      text_en: relation.text.en,
    });
});

test('the description names every table, with its columns', async ({ request }) => {
  const description = JSON.parse(await fetchText(request, 'datapackage.json')) as {
    readonly resources: readonly {
      readonly path: string;
      readonly schema?: { readonly fields: readonly { readonly name: string }[] };
    }[];
  };

  expect(description.resources.map(({ path }) => path)).toEqual([
    'dataset.json',
    ...Object.keys(TABLES).map((name) => `${name}.csv`),
  ]);
  for (const { path, schema } of description.resources.filter(({ path }) =>
    path.endsWith('.csv'),
  )) {
    const { columns } = await fetchTable(request, path.replace(/\.csv$/, ''));
    expect(
      schema?.fields.map(({ name }) => name),
      path,
    ).toEqual(columns);
  }
});
