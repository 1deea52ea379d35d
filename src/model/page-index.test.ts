import { describe, expect, it } from 'vitest';
import type { Dataset } from './dataset.ts';
import { fromIndex, projectDataset, toIndex, type Mark } from './page-index.ts';
import { inThree, sampleDataset } from './sample-dataset.ts';

/** A point, a relation, and one of everything that they need. */
const dataset: Dataset = {
  edition: {
    iri: 'urn:uuid:00000000-0000-0000-0000-000000000000',
    version: '1.0.0',
    date: '2026-01-31',
    licence: { name: 'CC BY 4.0', url: 'https://licence.example/' },
    title: inThree('One point'),
    coverage: {
      asOf: '2026-01-30',
      remarks: [{ text: inThree('Nothing was signed.'), sources: ['s1'], flags: [] }],
    },
  },
  topics: [{ key: 'land', name: inThree('Land') }],
  speakers: [{ key: 'envoy', party: 'russia', name: inThree('The envoy') }],
  documents: [],
  points: [
    {
      id: 'p1',
      title: inThree('First point'),
      short: inThree('First'),
      summary: inThree('What it says.'),
      topics: ['land'],
      status: 'agreed',
      claims: [
        {
          id: 'p1c1',
          speaker: 'envoy',
          date: '2025-12-23',
          class: 'retold',
          stance: 'for',
          flags: ['single-source'],
          covers: [],
          sources: ['s1'],
        },
      ],
      context: [],
      wording: [
        {
          terms: [
            { lang: 'en', words: 'point' },
            { lang: 'uk', words: 'пункт' },
          ],
          text: inThree('They mean the same.'),
          sources: [],
          flags: [],
          basis: 'own-reading',
        },
      ],
      options: [],
      comments: [
        { text: inThree('A comment.'), sources: [], flags: [], basis: 'own-reading' },
        { text: inThree('Another comment.'), sources: ['s1'], date: '2025-12~', flags: [] },
      ],
      changes: [],
      details: [],
    },
  ],
  positions: [],
  discrepancies: [
    {
      id: 'x1',
      document: 'plan-20',
      title: inThree('The date'),
      concerns: ['p1', 'p1c1'],
      accounts: [],
    },
  ],
  terms: [
    {
      key: 'the-east',
      term: inThree('the east'),
      text: inThree('Two regions.'),
      sources: ['s1'],
      where: ['p1'],
    },
  ],
  sources: [
    {
      id: 's1',
      outlet: inThree('The Paper'),
      headline: { text: 'A headline', lang: 'de', kind: 'original' },
      date: '2025-12-24',
      url: 'https://paper.example/1',
      lang: 'de',
      quality: 'origin',
    },
  ],
  changes: [
    {
      date: '2026-01-31',
      version: '1.0.0',
      text: inThree('First release.'),
      entries: ['p1'],
      sources: [],
      corrects: [],
    },
  ],
};

/** A mark of the Ukrainian page. */
function mark(owner: string, field: string, english: string): Mark {
  return { owner, field, value: { uk: inThree(english).uk } };
}

/** What the Ukrainian page of this dataset holds. */
const marks: readonly Mark[] = [
  mark('dataset', 'edition.title', 'One point'),
  mark('dataset', 'edition.coverage.remarks.0.text', 'Nothing was signed.'),
  mark('topics:land', 'name', 'Land'),
  mark('speakers:envoy', 'name', 'The envoy'),
  mark('p1', 'title', 'First point'),
  mark('p1', 'short', 'First'),
  mark('p1', 'summary', 'What it says.'),
  { owner: 'p1c1', field: 'speaker', value: 'envoy' },
  { owner: 'p1c1', field: 'date', value: '2025-12-23' },
  { owner: 'p1c1', field: 'sources', value: ['s1'] },
  {
    owner: 'p1',
    field: 'wording.0.terms',
    value: [
      { lang: 'en', words: 'point' },
      { lang: 'uk', words: 'пункт' },
    ],
  },
  mark('p1', 'wording.0.text', 'They mean the same.'),
  mark('x1', 'title', 'The date'),
  { owner: 'x1', field: 'concerns', value: ['p1', 'p1c1'] },
  mark('terms:the-east', 'term', 'the east'),
  mark('terms:the-east', 'text', 'Two regions.'),
  { owner: 'terms:the-east', field: 'sources', value: ['s1'] },
  mark('p1', 'comments.0.text', 'A comment.'),
  mark('p1', 'comments.1.text', 'Another comment.'),
  { owner: 'p1', field: 'comments.1.date', value: '2025-12~' },
  { owner: 'p1', field: 'comments.1.sources', value: ['s1'] },
  mark('s1', 'outlet', 'The Paper'),
  { owner: 's1', field: 'headline', value: { text: 'A headline', lang: 'de', kind: 'original' } },
  { owner: 's1', field: 'url', value: 'https://paper.example/1' },
  { owner: 's1', field: 'date', value: '2025-12-24' },
  { owner: 'dataset', field: 'changes.0.date', value: '2026-01-31' },
  mark('dataset', 'changes.0.text', 'First release.'),
  { owner: 'dataset', field: 'changes.0.entries', value: ['p1'] },
];

describe('projectDataset', () => {
  it('keeps of each text the language that the page shows, and everything else as it was', () => {
    const { speakers, topics, points, ...others } = projectDataset(dataset, 'uk');
    expect(speakers[0]?.name).toEqual({ uk: 'The envoy (uk)' });
    expect(topics[0]?.name).toEqual({ uk: 'Land (uk)' });
    expect(points[0]?.title).toEqual({ uk: 'First point (uk)' });
    expect(points[0]?.claims).toEqual(dataset.points[0]?.claims);
    expect(others.sources).toEqual([{ ...dataset.sources[0], outlet: { uk: 'The Paper (uk)' } }]);
  });
});

describe('toIndex', () => {
  it('holds no text, and no outlet, headline or address of a source', () => {
    const index = JSON.stringify(toIndex(dataset));
    const shown = marks.flatMap(({ value }) =>
      typeof value === 'object' && 'uk' in value && typeof value.uk === 'string' ? [value.uk] : [],
    );
    const words = [...shown, 'A headline', 'https://paper.example/1'];
    expect(words.filter((text) => index.includes(text))).toEqual([]);
  });

  it('holds no words that a note on wording compares, and nothing that is shown as a link or said by an id', () => {
    const { columns } = toIndex(sampleDataset());
    expect(Object.keys(columns)).toEqual(expect.arrayContaining(['terms[]', 'where', 'rests']));
    for (const shown of ['words', 'concerns', 'entries', 'to'])
      expect(columns[shown]).toBeUndefined();
  });

  it('holds dates, speakers and sources of the edition only', () => {
    const { columns } = toIndex(dataset);
    expect(columns.date).toEqual(['2026-01-31']);
    expect(columns.speaker).toBeUndefined();
    expect(columns.sources).toEqual(['s1']);
  });
});

describe('fromIndex', () => {
  const sent = (index: unknown) => JSON.parse(JSON.stringify(index)) as ReturnType<typeof toIndex>;

  it('gives back the dataset in the page’s language, out of the index and the marks', () => {
    expect(fromIndex(sent(toIndex(dataset)), marks)).toEqual(projectDataset(dataset, 'uk'));
  });

  it('does not depend on the order of the marks', () => {
    expect(fromIndex(toIndex(dataset), marks.toReversed())).toEqual(projectDataset(dataset, 'uk'));
  });

  it('gives back what cannot be changed', () => {
    const read = fromIndex(toIndex(dataset), marks);
    expect(Object.isFrozen(read)).toBe(true);
    expect(Object.isFrozen(read.points[0]?.claims[0]?.sources)).toBe(true);
  });

  it('keeps what a place got first', () => {
    const again = [...marks, mark('p1', 'summary', 'Something else.')];
    expect(fromIndex(toIndex(dataset), again)).toEqual(projectDataset(dataset, 'uk'));
  });

  it('keeps what the index says', () => {
    const other: Mark = { owner: 'p1', field: 'status', value: 'open' };
    expect(fromIndex(toIndex(dataset), [...marks, other]).points[0]?.status).toBe('agreed');
  });

  it.each<[string, string]>([
    ['p9', 'title'],
    ['', 'title'],
    ['speakers:nobody', 'name'],
    ['speakers', 'name'],
    ['p1', 'comments.7.text'],
    ['p1', 'nothing.text'],
    ['p1', 'title.en.more'],
    ['p1', '__proto__'],
    ['p1', 'constructor'],
    ['p1', 'comments.length'],
    ['p1', '__proto__.polluted'],
    ['p1', 'constructor.prototype.polluted'],
    ['__proto__', 'polluted'],
    ['__proto__/x', 'polluted'],
    ['constructor', 'polluted'],
    ['dataset', '__proto__.polluted'],
    ['dataset', 'edition.__proto__.polluted'],
  ])('ignores a mark of %j with the field %j', (owner, field) => {
    const read = fromIndex(toIndex(dataset), [mark(owner, field, 'x'), ...marks]);
    expect(read).toEqual(projectDataset(dataset, 'uk'));
    expect(Object.getPrototypeOf(read.points[0])).toBe(Object.prototype);
    expect(Reflect.has({}, 'polluted')).toBe(false);
  });

  it('needs no mark for what was never text: ids, kinds and what belongs to what', () => {
    const read = fromIndex(toIndex(sampleDataset()), []);
    expect(
      read.positions.map(({ id, relations }) => [id, ...relations.map(({ to }) => to)]),
    ).toEqual([
      ['d1', 'p1', 'p2'],
      ['d2', 'p2'],
      ['d3', 'all'],
      ['a1', 'p3'],
    ]);
  });
});
