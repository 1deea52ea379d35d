import { describe, expect, it } from 'vitest';
import { compareDatasets } from './compare-datasets.ts';
import { projectDataset } from './page-index.ts';
import { readPublishedFile, type PlainObject } from './published-file.ts';
import { sampleDataset } from './sample-dataset.ts';

const page = projectDataset(sampleDataset(), 'en');
const IRI = page.edition.iri;

/** The sample as an older version's file would have it, altered as text. */
function older(...replacements: readonly (readonly [string, string])[]): PlainObject {
  const text = replacements.reduce((all, [now, was]) => {
    if (!all.includes(now)) throw new Error(`The sample has no ${now}.`);
    return all.replace(now, was);
  }, JSON.stringify(sampleDataset()));
  const file = readPublishedFile(text, IRI);
  if (!file.ok) throw new Error(file.why);
  return file.content;
}
const changes = (...replacements: readonly (readonly [string, string])[]) =>
  compareDatasets(older(...replacements), page, 'en');

describe('two versions', () => {
  it('that say the same have no differences', () => {
    expect(changes()).toEqual([]);
    expect(changes(['"version":"1.0.0"', '"version":"0.9.0"'])).toEqual([]);
  });

  it('differ in a wording, in the page’s language', () => {
    const change = ['What is demanded.', 'What was asked for.'] as const;
    expect(changes(change)).toEqual([
      {
        id: 'd1',
        kind: 'changed',
        words: 'First demand',
        fields: [{ path: ['summary'], before: 'What was asked for.', after: 'What is demanded.' }],
      },
    ]);
    expect(compareDatasets(older(change), projectDataset(sampleDataset(), 'uk'), 'uk')).toEqual([]);
  });

  it('differ in class, date, flags, sources and relation', () => {
    expect(
      changes(
        ['"date":"2025-12~","class":"anonymous"', '"date":"2025-11","class":"press"'],
        ['"flags":["denied"]', '"flags":[]'],
        ['"to":"p2","kind":"tightens"', '"to":"p2","kind":"adds"'],
        ['"date":"2025-12-29/2025-12-30"', '"date":"2025-12-29"'],
      ).map(({ id, fields }) => [id, ...fields]),
    ).toEqual([
      [
        'd1c1',
        { path: ['class'], before: 'press', after: 'anonymous' },
        { path: ['date'], before: '2025-11', after: '2025-12~' },
        { path: ['flags'], before: null, after: 'denied' },
      ],
      ['p2-d1', { path: ['kind'], before: 'adds', after: 'tightens' }],
      ['d1r1', { path: ['date'], before: '2025-12-29', after: '2025-12-29/2025-12-30' }],
    ]);
    expect(changes(['"sources":["s1","s2"]', '"sources":["s1"]'])[0]?.fields).toEqual([
      { path: ['comments', 'sources'], before: 's1', after: 's1, s2' },
    ]);
  });

  it('differ in what was added and what is gone', () => {
    const found = compareDatasets(
      {
        ...older(),
        points: [
          ...(older().points as PlainObject[]).slice(0, 2),
          { id: 'p9', title: { en: 'Gone' } },
        ],
      },
      page,
      'en',
    );
    expect(found.map(({ id, kind, words }) => [id, kind, words])).toEqual([
      ['p3', 'added', 'Third point'],
      ['p3c1', 'added', ''],
      ['p9', 'removed', 'Gone'],
    ]);
    expect(found[2]?.fields).toEqual([{ path: ['title'], before: 'Gone', after: null }]);
  });

  it('differ only in the remark that is new, not in those that move', () => {
    const moved = older([
      '"comments":[{',
      '"comments":[{"text":{"en":"Earlier."},"sources":["s1"],"flags":[]},{',
    ]);
    expect(compareDatasets(moved, page, 'en').map(({ fields }) => fields)).toEqual([
      [
        { path: ['comments', 'sources'], before: 's1', after: null },
        { path: ['comments', 'text'], before: 'Earlier.', after: null },
      ],
    ]);
  });

  it('may be of any older shape', () => {
    expect(
      compareDatasets({ points: 'none', positions: [1, null, [], { id: 7 }] }, page, 'en'),
    ).toHaveLength(compareDatasets({}, page, 'en').length);
  });
});

describe('a file', () => {
  it.each([
    ['too-large', `"${'x'.repeat(8_000_001)}"`],
    ['not-json', '<!doctype html>'],
    ['too-deep', `${'['.repeat(40)}${']'.repeat(40)}`],
    ['other', '[]'],
    ['other', '{"edition":{"iri":"urn:uuid:11111111-1111-1111-1111-111111111111"}}'],
  ])('is refused as %s', (why, text) => {
    expect(readPublishedFile(text, IRI)).toEqual({ ok: false, why });
  });

  it('nested beyond all measure is refused', () => {
    expect(readPublishedFile('['.repeat(500_000), IRI).ok).toBe(false);
  });

  it('brings no names that reach what every object inherits', () => {
    const text = `{"edition":{"iri":"${IRI}"},"__proto__":{"polluted":1},"points":[{"id":"p1","constructor":{"x":1}}]}`;
    const file = readPublishedFile(text, IRI);
    expect(JSON.stringify(file)).not.toMatch(/polluted|constructor/);
    if (file.ok) compareDatasets(file.content, page, 'en');
    expect('polluted' in {}).toBe(false);
  });
});
