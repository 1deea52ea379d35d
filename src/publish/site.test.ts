/** The real dataset, and the files that are published of it. Builds nothing. */
import { readFileSync } from 'node:fs';
import { Ajv2020, type AnySchema } from 'ajv/dist/2020.js';
import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { assemble, DATA_FILES } from '../model/assemble.ts';
import { createLookup } from '../model/lookup.ts';
import { buildMatrix } from '../model/matrix.ts';
import { parseDataset } from '../model/parse-dataset.ts';
import { countRelations } from '../model/tally.ts';
import { dataFiles } from './data-files.ts';
import { loadDataset } from './load-dataset.ts';

const dataset = loadDataset();
const files = dataFiles(dataset);

function fileNamed(name: string): string {
  const content = files.get(name);
  if (content === undefined) throw new Error(`There is no ${name}.`);
  return content;
}

describe('the dataset', () => {
  it('has the 34 relations of the sheets, one of them with the whole plan', () => {
    const { relations, whole } = countRelations(dataset);
    expect(Object.fromEntries(relations.map(({ kind, count }) => [kind, count]))).toEqual({
      contradicts: 8,
      tightens: 4,
      adds: 11,
      reopens: 3,
      parallels: 7,
    });
    expect(whole).toBe(1);
  });

  it('has eight points without a reported counter-demand, four of them with a parallel', () => {
    const { bearingsOn } = createLookup(dataset);
    const kindsOf = (id: string) => bearingsOn(id).map(({ relation }) => relation.kind);
    const points = dataset.points.map(({ id }) => id);
    const uncontested = points.filter((id) => kindsOf(id).every((kind) => kind === 'parallels'));
    expect(uncontested.join(' ')).toBe('p2 p6 p8 p10 p11 p15 p16 p17');
    expect(uncontested.filter((id) => kindsOf(id).length > 0).join(' ')).toBe('p2 p6 p11 p17');
    expect(countRelations(dataset).uncontested).toBe(8);
  });

  it('makes a matrix of 20 points by all positions except d25', () => {
    const { rows, columns, groups } = buildMatrix(dataset);
    expect(rows).toHaveLength(20);
    expect(columns.map(({ id }) => id)).not.toContain('d25');
    expect(groups).toEqual([
      { group: 'reported', size: 8 },
      { group: 'further', size: 16 },
      { group: 'parallel', size: 7 },
    ]);
  });
});

describe('dataset.json', () => {
  it('parses back to the same dataset', () => {
    const parsed = parseDataset(JSON.parse(fileNamed('dataset.json')));
    expect(parsed).toEqual({ ok: true, dataset });
  });

  it('is kept under its version too', () => {
    expect(fileNamed(`${dataset.edition.version}/dataset.json`)).toBe(fileNamed('dataset.json'));
  });
});

describe('dataset.schema.json', () => {
  const schema = JSON.parse(fileNamed('dataset.schema.json')) as AnySchema;
  const isValid = new Ajv2020().compile(schema);
  const authored = () =>
    assemble(
      new Map(
        DATA_FILES.map((file): [string, unknown] => [
          file,
          JSON.parse(readFileSync(`src/data/${file}`, 'utf8')),
        ]),
      ),
    ).raw;

  it('admits the authored dataset and the published one', () => {
    expect(isValid(authored())).toBe(true);
    expect(isValid(JSON.parse(fileNamed('dataset.json')))).toBe(true);
  });

  it.each<[string, object]>([
    ['an unknown list', { people: [] }],
    ['a topic without a name', { topics: [{ key: 'territory' }] }],
    ['a position without claims', { positions: [{ ...dataset.positions[0], claims: [] }] }],
    ['a straight quote', { topics: [{ key: 'territory', name: { en: 'The "land"' } }] }],
    ['a long short title', { points: [{ ...dataset.points[0], short: { en: 'a'.repeat(25) } }] }],
    ['an unknown status', { points: [{ ...dataset.points[0], status: 'rejected' }] }],
    ['a date in words', { edition: { ...dataset.edition, date: 'today' } }],
  ])('refuses a dataset with %s', (_name, mistake) => {
    expect(isValid({ ...dataset, ...mistake })).toBe(false);
  });

  it('refuses an empty object', () => {
    expect(isValid({})).toBe(false);
  });
});

describe('the tables', () => {
  const provisions = [...dataset.points, ...dataset.positions];
  const entries = {
    points: dataset.points,
    positions: dataset.positions,
    claims: provisions.flatMap(({ claims }) => claims),
    relations: dataset.positions.flatMap(({ relations }) => relations),
    responses: dataset.positions.flatMap(({ responses }) => responses),
    terms: dataset.terms.map(({ key }) => ({ id: key })),
    sources: dataset.sources,
    discrepancies: dataset.discrepancies,
  };

  it.each(Object.entries(entries))('%s.csv has a row for each entry, in order', (name, listed) => {
    const rows = csvParse(fileNamed(`${name}.csv`));
    expect(rows.map(({ id }) => id)).toEqual(listed.map(({ id }) => id));
  });

  it.each(['points', 'positions', 'discrepancies'])('%s.csv has its titles by language', (name) => {
    const rows = csvParse(fileNamed(`${name}.csv`));
    expect(rows.columns).toEqual(expect.arrayContaining(['title_en', 'title_uk', 'title_ru']));
    const first = [dataset.points, dataset.positions, dataset.discrepancies].flat();
    const entry = first.find(({ id }) => id === rows[0]?.id);
    expect([rows[0]?.title_en, rows[0]?.title_uk, rows[0]?.title_ru]).toEqual([
      entry?.title.en,
      entry?.title.uk ?? '',
      entry?.title.ru ?? '',
    ]);
  });

  it('separate the names in a cell by spaces', () => {
    const claim = entries.claims.find(({ sources }) => sources.length > 1);
    const row = csvParse(fileNamed('claims.csv')).find(({ id }) => id === claim?.id);
    expect(row?.sources?.split(' ')).toEqual(claim?.sources);
  });

  it('are all described in datapackage.json, with the columns that they have', () => {
    interface Resource {
      readonly path: string;
      readonly schema?: { readonly fields: readonly { readonly name: string }[] };
    }
    // The file was written by the function that is tested here.
    const { resources } = JSON.parse(fileNamed('datapackage.json')) as {
      readonly resources: readonly Resource[];
    };
    const described = resources.flatMap(({ path, schema }) =>
      schema ? [[path, schema.fields.map(({ name }) => name)]] : [],
    );
    const tables = [...files.keys()].filter((name) => name.endsWith('.csv'));
    expect(tables).toEqual(Object.keys(entries).map((name) => `${name}.csv`));
    expect(described).toEqual(tables.map((name) => [name, [...csvParse(fileNamed(name)).columns]]));
    expect(resources.filter(({ path }) => !files.has(path))).toEqual([]);
  });
});
