import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import type { Dataset } from './dataset.ts';
import type { TableWords } from './comparison-table.ts';
import { fileName, toCsv, toJson } from './download.ts';
import { NO_FILTER, type Filter } from './filter.ts';
import { projectDataset } from './page-index.ts';
import { inThree, sampleDataset } from './sample-dataset.ts';
import { selectStatements } from './selection.ts';

/** Words that name themselves, which the type of what is made from pairs doesn’t say. */
const named = <Name extends string>(...names: readonly Name[]) =>
  Object.fromEntries(names.map((name) => [name, `(${name})`])) as Record<Name, string>;
const kinds = named('contradicts', 'tightens', 'adds', 'reopens', 'parallels');
const words: TableWords = {
  wholePlan: 'Whole',
  noCounterDemand: 'No demand',
  noCounterDemandNote: 'None found.',
  ourReading: 'our reading',
  filters: { nothingHere: 'Nothing fits.' },
  statuses: named('agreed', 'agreed-in-principle', 'open', 'conditional'),
  relations: {
    contradicts: { label: kinds.contradicts },
    tightens: { label: kinds.tightens },
    adds: { label: kinds.adds },
    reopens: { label: kinds.reopens },
    parallels: { label: kinds.parallels },
  },
  extents: named('whole', 'part', 'conditional'),
  stances: named('against', 'other-version', 'background'),
  classes: named(
    ...(['document', 'leaked', 'retold', 'on-record', 'closed-door'] as const),
    ...(['counterparty', 'anonymous', 'press', 'analyst'] as const),
  ),
  flags: named('denied', 'no-comment', 'disputed', 'single-source'),
};

const sample = sampleDataset();
const page = projectDataset(sample, 'uk');

function shown(part: Partial<Filter> = {}, dataset: Dataset = page) {
  const filter = { ...NO_FILTER, ...part };
  const selection = selectStatements(dataset, filter);
  return { dataset, lang: 'uk', filter, selection } as const;
}
const table = (part?: Partial<Filter>, dataset?: Dataset) =>
  csvParse(toCsv(shown(part, dataset), words).slice(1));
const data = (part?: Partial<Filter>) => JSON.parse(toJson(shown(part))) as Dataset;
const ids = (some: readonly { readonly id: string }[]) => some.map(({ id }) => id).join(' ');

describe('the table', () => {
  it('has a row for each position beside a point, and the whole plan at the end', () => {
    expect(table().map((row) => `${row.point ?? ''} ${row.position ?? ''}`)).toEqual([
      'p1 d1',
      'p2 d1',
      'p2 d2',
      'p3 a1',
      'all d3',
    ]);
  });

  it('says everything about a pair, in the page’s language', () => {
    expect(table()[0]).toEqual({
      point: 'p1',
      point_title: 'Перший пункт',
      point_summary: 'What the first point says. (uk)',
      point_status: '(agreed)',
      point_status_note: '',
      point_evidence: '(retold)',
      point_flags: '',
      point_speakers: 'The president (uk)',
      point_dates: '2025-12-23',
      point_claims: 'p1c1: The president (uk), 2025-12-23, (retold)',
      point_sources: 's1: The Paper, https://paper.example/s1',
      no_counter_demand: '',
      relation: 'p1-d1',
      relation_kind: 'contradicts',
      relation_in_words: '(contradicts)',
      extent: '',
      extent_note: '',
      our_reading: 'How p1-d1 is read. (uk) (our reading)',
      our_reading_rests_on: 'd1c1',
      position: 'd1',
      position_title: 'First demand (uk)',
      position_summary: 'What is demanded. (uk)',
      position_evidence: '(anonymous)',
      position_flags: '(denied)',
      position_speakers: 'The envoy (uk)',
      position_dates: '2025-12~',
      position_claims:
        'd1c1: The envoy (uk), 2025-12~, (anonymous), (denied) | d1c2: The envoy (uk), 2025-12~, (on-record), (against)',
      position_sources: 's2: The Paper, https://paper.example/s2',
      dataset: 'urn:uuid:00000000-0000-0000-0000-000000000000',
      dataset_version: '1.0.0',
      dataset_date: '2026-01-31',
      licence: 'CC BY 4.0',
      plan_as_of: '2025-12-24',
      russia_as_of: '2026-01',
      language: 'uk',
      filter: '',
    });
  });

  it('says in words why nothing answers a point', () => {
    const silent = { ...page, positions: page.positions.filter(({ id }) => id !== 'a1') };
    const absence = (part: Partial<Filter>, dataset: Dataset, id: string) =>
      table(part, dataset).find(({ point }) => point === id)?.no_counter_demand;
    expect(absence({}, silent, 'p3')).toBe('No demand. None found.');
    expect(absence({ evidence: ['document'] }, page, 'p1')).toBe('Nothing fits.');
    // A parallel statement is no demand.
    expect(absence({}, page, 'p3')).toBe('No demand. None found.');
  });

  it('writes the filter as the address does', () => {
    expect(table({ relation: 'tightens', topic: 'territory' }).map(({ filter }) => filter)).toEqual(
      ['relation=tightens&topic=territory'],
    );
  });

  it('that nothing fits still says of which dataset and filter it is', () => {
    expect([...table({ relation: 'adds' })]).toMatchObject([
      { dataset_version: '1.0.0', filter: 'relation=adds' },
    ]);
  });

  it('begins with a byte order mark and ends its lines as RFC 4180 says', () => {
    const csv = toCsv(shown(), words);
    expect(csv).toMatch(/^\ufeffpoint,/);
    expect(csv.split('\r\n')).toHaveLength(7);
    expect(csv.replaceAll('\r\n', '')).not.toContain('\n');
  });

  it('runs no cell as a formula', () => {
    const hostile = {
      ...page,
      points: page.points.map((point) => ({ ...point, title: { uk: '=HYPERLINK("x")' } })),
      positions: page.positions.map((position) => ({ ...position, summary: { uk: ' ＠x;+1' } })),
    };
    const [row] = table({}, hostile);
    expect(row?.point_title).toBe('\'=HYPERLINK("x")');
    expect(row?.position_summary).toBe("' ＠x;'+1");
  });
});

describe('with evidence restricted', () => {
  it('a position has its title and its matching claims, and its relation only if one carries it', () => {
    const [first] = table({ evidence: ['on-record'] });
    expect(first).toMatchObject({
      ...{ point: 'p1', position: 'd1', position_title: 'First demand (uk)' },
      position_summary: '',
      relation: '',
      relation_kind: '',
      our_reading: '',
      position_claims: 'd1c2: The envoy (uk), 2025-12~, (on-record), (against)',
      position_flags: '',
    });
    const { positions, discrepancies } = data({ evidence: ['on-record'] });
    expect(positions[0]).toEqual({
      ...{ id: 'd1', group: 'reported', relations: [] },
      title: { uk: 'First demand (uk)' },
      short: { uk: 'Demand (uk)' },
      parts: [{ key: 'east', title: { uk: 'The east (uk)' } }],
      claims: [page.positions[0]?.claims[1]],
    });
    // Its accounts would tell what other claims say.
    expect(discrepancies).toEqual([]);
  });

  it('a relation names only the claims that are there', () => {
    const { positions } = data({ evidence: ['press'] });
    expect(positions.flatMap(({ relations }) => relations)).toEqual([
      { ...page.positions[1]?.relations[0], rests: ['d2c2'] },
    ]);
  });
});

describe('the data', () => {
  it('is the dataset itself where nothing is filtered', () => {
    const { points, positions, discrepancies, sources, speakers, topics } = page;
    expect(data()).toMatchObject({ points, positions, discrepancies, sources, speakers, topics });
  });

  it('has what is shown, and what that cites', () => {
    const { points, positions, sources, speakers } = data({ relation: 'parallels' });
    expect([ids(points), ids(positions), ids(sources)]).toEqual(['p3', 'a1', 's1 s2']);
    expect(speakers.map(({ key }) => key)).toEqual(['president', 'envoy']);
  });

  it('says of which edition, language and filter it is', () => {
    expect(data({ evidence: ['document', 'press'] })).toMatchObject({
      edition: {
        iri: 'urn:uuid:00000000-0000-0000-0000-000000000000',
        version: '1.0.0',
        date: '2026-01-31',
        licence: { name: 'CC BY 4.0', url: 'https://licence.example/' },
        title: { uk: inThree('Three points').uk },
        coverage: { asOf: '2026-01-30' },
      },
      language: 'uk',
      filter: { relation: null, evidence: ['document', 'press'], topic: null },
      query: { evidence: 'document,press' },
    });
  });
});

it('a file is named after version, language and whether a filter holds', () => {
  expect(fileName(shown(), 'csv')).toBe('counterpoint-1.0.0-uk.csv');
  expect(fileName(shown({ relation: 'adds' }), 'json')).toBe('counterpoint-1.0.0-uk-filtered.json');
});
