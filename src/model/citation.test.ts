import { describe, expect, it } from 'vitest';
import { CITATION_FORMATS, writeCslJson, writeLong, writeShort } from './citation-formats.ts';
import { citeStatement, type Citation, type CitationWords, type Reading } from './citation.ts';
import { createLookup } from './lookup.ts';
import { sampleDataset } from './sample-dataset.ts';
import { findStatement } from './statement.ts';

const dataset = sampleDataset();
const lookup = createLookup(dataset);

const NAMES = new Map([
  ['p1', 'Point 1'],
  ['d1', 'D1'],
  ['p2-d1', 'Point 2 and D1'],
  ['all-d3', 'The whole plan and D3'],
]);

const words: Omit<CitationWords, 'name'> = {
  relation: ({ kind }) => kind,
  version: (version, date) => `dataset, version ${version}, ${date}`,
  asOf: (document, date) => `${document} as of ${date}`,
  accessed: (date) => `accessed ${date}`,
  wording: {
    point: { short: 'our wording', long: 'Our wording, not the plan’s' },
    position: { short: 'our wording', long: 'Our wording, not the party’s' },
    relation: { short: 'our reading', long: 'Our reading' },
  },
};

const published: Reading = { lang: 'en', address: 'https://x.example/#p1', today: '2026-12-01' };
const unpublished: Reading = { lang: 'en', address: null, today: '2026-12-01' };

function cite(id: string, reading: Reading = unpublished): Citation {
  const statement = findStatement(id, lookup);
  if (!statement) throw new Error(`The sample has no ${id}.`);
  return citeStatement(dataset, statement, { ...words, name: NAMES.get(id) ?? '' }, reading);
}

describe('a citation', () => {
  it('names the statement, the dataset with its version, and as of when it is', () => {
    expect(cite('p1')).toEqual({
      key: 'counterpoint-1.0.0-p1-en',
      lang: 'en',
      title: 'Point 1: First point',
      container: 'Three points',
      publisher: 'Counterpoint',
      version: '1.0.0',
      versionWords: 'dataset, version 1.0.0, 2026-01-31',
      date: '2026-01-31',
      asOf: 'The plan as of 2025-12-24',
      wording: { short: 'our wording', long: 'Our wording, not the plan’s' },
      licence: 'CC BY 4.0',
      iri: 'urn:uuid:00000000-0000-0000-0000-000000000000#p1',
      address: null,
      accessed: null,
    });
  });

  it('is as of its own document’s date, that of a relation as of both', () => {
    expect(cite('d1').asOf).toBe('Positions as of 2026-01');
    expect(cite('p1-d1').asOf).toBe('The plan as of 2025-12-24; Positions as of 2026-01');
  });

  it('calls a relation by what it relates, and how', () => {
    expect(cite('p2-d1').title).toBe('Point 2 and D1: tightens');
    expect(cite('all-d3').title).toBe('The whole plan and D3: contradicts');
  });

  it('says when an address was opened, if there is one', () => {
    expect(cite('p1', published).accessed).toEqual({
      date: '2026-12-01',
      words: 'accessed 2026-12-01',
    });
  });

  it('is of nothing but points, positions and relations, so far', () => {
    expect(findStatement('p1c1', lookup)).toBeUndefined();
    expect(findStatement('', lookup)).toBeUndefined();
  });
});

describe('a citation as text', () => {
  it('is short for a footnote', () => {
    expect(writeShort(cite('p1'))).toBe(
      'Point 1: First point (our wording). Counterpoint (dataset, version 1.0.0, 2026-01-31). ' +
        'The plan as of 2025-12-24. urn:uuid:00000000-0000-0000-0000-000000000000#p1',
    );
    expect(writeShort(cite('p1', published))).toMatch(/2025-12-24\. https:\/\/x\.example\/#p1$/);
  });

  it('is whole for a list of references', () => {
    expect(writeLong(cite('d1', published))).toBe(
      'D1: First demand. Counterpoint: Three points (dataset, version 1.0.0, 2026-01-31). ' +
        'Our wording, not the party’s. Positions as of 2026-01. CC BY 4.0. ' +
        'urn:uuid:00000000-0000-0000-0000-000000000000#d1. ' +
        'https://x.example/#p1 (accessed 2026-12-01)',
    );
    expect(writeLong(cite('d1'))).toMatch(/CC BY 4\.0\. urn:uuid:[0-9-]+#d1$/);
  });
});

it('a date is as precise as it is known', () => {
  const [item] = JSON.parse(writeCslJson({ ...cite('p1'), date: '2026-01' })) as readonly {
    readonly issued: unknown;
  }[];
  expect(item?.issued).toEqual({ 'date-parts': [[2026, 1]] });
});

it('only what reference managers read is offered as a file', () => {
  const files = Object.values(CITATION_FORMATS).flatMap(({ file }) => file?.extension ?? []);
  expect(files).toEqual(['bib', 'ris', 'json']);
});
