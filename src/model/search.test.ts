import { describe, expect, it } from 'vitest';
import { sampleDataset } from './sample-dataset.ts';
import { createSearchIndex } from './search.ts';
import { searchTexts, type SearchText } from './search-texts.ts';
import type { EvidenceClass } from './dataset.ts';
import { LANGUAGES } from './text.ts';

/** A text of a statement, shown always in the unit that the statement's id begins with. */
function text(statement: string, words: string, more: Partial<SearchText> = {}): SearchText {
  const unit = statement.replace(/[cr]\d+$/, '');
  const places = [{ unit, classes: null }];
  return { statement, words, shown: words, lang: 'en', label: '', weight: 1, places, ...more };
}

async function searchIn(
  texts: readonly SearchText[],
  q: string,
  evidence: readonly EvidenceClass[] = [],
) {
  const index = await createSearchIndex(texts);
  return index.search({ q, evidence });
}
async function foundIn(texts: readonly SearchText[], q: string) {
  return [...((await searchIn(texts, q))?.found ?? [])].join(' ');
}

const TEXTS = [
  text('p1', 'The nuclear plant', { label: 'p1 1', weight: 3 }),
  text('p2', 'A plan for the plants of the region', { label: 'p2 2' }),
  text('d2', 'Neutrality', { label: 'd2' }),
  text('d2c1', 'Said by Lavrov'),
  text('d2c2', 'The treaties must stand.'),
  text('d21', 'Talks about tanks, see point 1', { label: 'd21' }),
];

describe('words are found', () => {
  it.each([
    ['by the whole word, in any letters', 'NUCLEAR', 'p1'],
    ['by their beginning', 'neut', 'd2'],
    ['not by their middle', 'utral', ''],
    ['in another number', 'treaty', 'd2'],
    ['in all texts of a unit together', 'lavrov neutrality', 'd2'],
    ['not when one of them is elsewhere', 'lavrov nuclear', ''],
    ['by a near spelling', 'lavrof', 'd2'],
    ['by a spelling with two faults, in a long word', 'nuetrality', 'd2'],
    ['not by one with two faults in a shorter word', 'nulcear', ''],
    ['not by a near spelling where the word itself is there', 'talks', 'd21'],
    ['by the label of a position, alone', 'D2', 'd2'],
    ['by a number, alone', '2', 'p2'],
    ['by the name of a point, and where it is named', 'point 1', 'p1 d21'],
  ])('%s', async (_how, query, found) => {
    expect(await foundIn(TEXTS, query)).toBe(found);
  });

  it('and nothing is looked for where there is no word', async () => {
    expect(await searchIn(TEXTS, ' — “.*” 🙂 ')).toBeNull();
    expect(await searchIn(TEXTS, 't')).toBeNull();
  });

  it('best first: by how many of the words, then by where they are', async () => {
    const result = await searchIn(TEXTS, 'plant');
    expect(result?.hits.map(({ statement }) => statement)).toEqual(['p1', 'p2']);
    expect([...(result?.terms ?? [])].toSorted()).toEqual(['plant', 'plants']);
  });

  it('once for each statement, which says in how many of its texts', async () => {
    const result = await searchIn([...TEXTS, text('p1', 'Nuclear fuel')], 'nuclear');
    expect(result?.hits).toMatchObject([{ statement: 'p1', texts: 2, units: ['p1'] }]);
  });

  it('with what was found for a word that is not there as typed', async () => {
    expect((await searchIn(TEXTS, 'Lavrof'))?.near).toEqual([
      { typed: 'Lavrof', words: ['Lavrov'] },
    ]);
    expect((await searchIn(TEXTS, 'lavrov'))?.near).toEqual([]);
  });
});

describe('when nothing is found', () => {
  it('says whether the words are there apart', async () => {
    expect(await searchIn(TEXTS, 'lavrov nuclear')).toMatchObject({ apart: true, hits: [] });
    expect(await searchIn(TEXTS, 'lavrov zzzz')).toMatchObject({ apart: false, hits: [] });
  });

  it('suggests a spelling only if it finds something', async () => {
    expect((await searchIn(TEXTS, 'the plen'))?.suggestion).toBe('the plan');
    expect((await searchIn(TEXTS, 'zzzz'))?.suggestion).toBeNull();
    expect((await searchIn(TEXTS, 'plan'))?.suggestion).toBeNull();
  });
});

describe('with evidence restricted', () => {
  const claim = (statement: string, words: string, name: EvidenceClass) =>
    text(statement, words, { places: [{ unit: 'd1', classes: [name] }] });
  const texts = [
    text('d1', 'The demand'),
    text('d1', 'A summary of shells', { places: [{ unit: 'd1', classes: [] }] }),
    claim('d1c1', 'Shells, an unnamed source said', 'anonymous'),
    claim('d1c2', 'Shells, the minister said', 'on-record'),
  ];

  it('only what is shown is found', async () => {
    const result = await searchIn(texts, 'shells', ['on-record']);
    expect(result?.hits.map(({ statement }) => statement)).toEqual(['d1c2']);
    expect((await searchIn(texts, 'unnamed', ['on-record']))?.found.size).toBe(0);
    expect((await searchIn(texts, 'demand', ['on-record']))?.found.size).toBe(1);
    expect((await searchIn(texts, 'shells', ['press']))?.found.size).toBe(0);
  });

  it('words of what is hidden are neither suggested nor found by a near spelling', async () => {
    const result = await searchIn(texts, 'unnamd', ['on-record']);
    expect(result).toMatchObject({ near: [], suggestion: null, hits: [] });
    expect([...(result?.terms ?? [])]).toEqual([]);
  });
});

describe('in three languages', () => {
  const said = { en: 'Territories', uk: 'Території об’єкта', ru: 'Территории, всё ещё' };
  it.each([
    ['en', 'territory'],
    ['uk', 'територія'],
    ['uk', "об'єкт"],
    ['uk', 'обʼєкту'],
    ['ru', 'территорию'],
    ['ru', 'еще'],
    ['ru', 'всё'],
  ] as const)('%s: %s', async (lang, query) => {
    expect(await foundIn([text('p1', said[lang])], query)).toBe('p1');
  });

  it.each(LANGUAGES)('the texts of a dataset are found in %s', async (lang) => {
    const texts = searchTexts(sampleDataset(), lang);
    const query = { en: 'first point', uk: 'перший', ru: 'первый' }[lang];
    expect((await searchIn(texts, query))?.found.has('p1')).toBe(true);
    expect(await foundIn(texts, 'D1')).toContain('d1');
  });
});

describe('no query breaks it', () => {
  it.each([
    ['10,000 letters', 'a'.repeat(10_000)],
    ['10,000 words', 'plan nuclear '.repeat(5_000)],
    ['signs of patterns', '.*+?^${}()|[]\\/ (plan'],
    ['half of a sign', '\ud83d plan \udc00'],
    ['signs and flags', '🙂 🏳️‍🌈 plan'],
    ['names of built-in properties', '__proto__ constructor toString'],
    ['a zero', '\0 plan'],
  ])('%s', async (_what, query) => {
    const result = await searchIn(TEXTS, query);
    expect(result?.found ?? new Set()).toBeInstanceOf(Set);
  });
});
