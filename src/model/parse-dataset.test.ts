import { describe, expect, it } from 'vitest';
import { assemble, DATA_FILES } from './assemble.ts';
import { parseDataset } from './parse-dataset.ts';
import { formatProblem } from './problem.ts';
import { inThree, sampleFiles } from './sample-dataset.ts';

/** The problems of a dataset that is made of these files, as a build log prints them. */
function problemsOf(files: ReadonlyMap<string, unknown>): readonly string[] {
  const { raw, fileOf } = assemble(files);
  const parsed = parseDataset(raw, fileOf);
  return parsed.ok ? [] : parsed.problems.map(formatProblem);
}

/** Sets one value in plain data: `0.claims.0.sources`. `undefined` takes it out. */
function setIn(data: unknown, path: string, value: unknown): void {
  const [step = '', ...deeper] = path.split('.');
  if (typeof data !== 'object' || data === null) throw new Error(`The sample has no ${path}.`);
  if (deeper.length > 0) setIn(Reflect.get(data, step), deeper.join('.'), value);
  else if (value === undefined) Reflect.deleteProperty(data, step);
  else Reflect.set(data, step, value);
}

type Mistake = readonly [file: string, path: string, value: unknown];

function problemsAfter(...mistakes: readonly Mistake[]): readonly string[] {
  const files = sampleFiles();
  for (const [file, path, value] of mistakes) setIn(files.get(file), path, value);
  return problemsOf(files);
}

const EDITION = 'edition.json';
const PLAN = 'plan-20/document.json';
const POINTS = 'plan-20/points.json';
const REPORTED = 'russia/positions-reported.json';
const FURTHER = 'russia/positions-further.json';
const PARALLEL = 'russia/positions-parallel.json';
const DISCREPANCIES = 'plan-20/discrepancies.json';
const TERMS = 'terms.json';

/** Every value that can still be changed, by its path. */
function unfrozen(value: unknown, path: string): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  return [
    ...(Object.isFrozen(value) ? [] : [path]),
    ...Object.entries(value).flatMap(([name, child]) => unfrozen(child, `${path}.${name}`)),
  ];
}

describe('a dataset that is right', () => {
  it('parses, and nothing in it can be changed', () => {
    const parsed = parseDataset(assemble(sampleFiles()).raw);
    expect(parsed.ok).toBe(true);
    expect(unfrozen(parsed, 'parsed')).toEqual(['parsed']);
  });

  it('leaves the JSON that it was read from as it was', () => {
    const { raw } = assemble(sampleFiles());
    parseDataset(raw);
    expect(raw).toEqual(assemble(sampleFiles()).raw);
    expect(Object.isFrozen(raw)).toBe(false);
  });

  it('has an empty list where a list may be left out, and claims stand for their position', () => {
    const parsed = parseDataset(assemble(sampleFiles()).raw);
    const claim = parsed.ok ? parsed.dataset.points[0]?.claims[0] : undefined;
    expect(claim).toEqual({
      id: 'p1c1',
      speaker: 'president',
      date: '2025-12-23',
      class: 'retold',
      stance: 'for',
      flags: [],
      covers: [],
      sources: ['s1'],
    });
  });
});

describe('what is not a dataset', () => {
  it.each([[null], [undefined], [[]], ['{}'], [1]])('%j is refused', (raw) => {
    expect(parseDataset(raw).ok).toBe(false);
  });

  it('an empty object is refused, with each part that it lacks', () => {
    const parsed = parseDataset({});
    expect(parsed.ok ? [] : parsed.problems.map(({ place }) => place)).toEqual([
      'edition',
      'topics',
      'speakers',
      'documents',
      'points',
      'positions',
      'discrepancies',
      'terms',
      'sources',
      'changes',
    ]);
  });
});

describe('a mistake in the shape', () => {
  const straight =
    'must be one line without straight quotes or apostrophes (write ’ “ ” « »), without two spaces in a row and without a space at either end';
  it.each<[string, Mistake, string]>([
    [
      'a claim without sources',
      [REPORTED, '0.claims.0.sources', []],
      'russia/positions-reported.json: position d1, claim d1c1, sources: must name at least one source',
    ],
    [
      'a response without sources',
      [REPORTED, '0.responses.0.sources', []],
      'russia/positions-reported.json: position d1, response d1r1, sources: must name at least one source',
    ],
    [
      'a position without a claim',
      [PARALLEL, '0.claims', []],
      'russia/positions-parallel.json: position a1, claims: must have at least one claim: no summary without a sourced claim',
    ],
    [
      'a point without a claim',
      [POINTS, '1.claims', []],
      'plan-20/points.json: point p2, claims: must have at least one claim: no summary without a sourced claim',
    ],
    [
      'a position without a relation',
      [FURTHER, '0.relations', []],
      'russia/positions-further.json: position d2, relations: must bear on a point or on the whole plan',
    ],
    [
      'a relation that rests on nothing',
      [FURTHER, '0.relations.0.rests', []],
      'russia/positions-further.json: position d2, relation p2-d2, rests: must name a claim that it rests on',
    ],
    [
      'a straight quote',
      [POINTS, '0.title.ru', 'Пункт "первый"'],
      `plan-20/points.json: point p1, title, ru: ${straight}`,
    ],
    [
      'a straight apostrophe',
      [REPORTED, '0.summary.en', "Russia's demand"],
      `russia/positions-reported.json: position d1, summary, en: ${straight}`,
    ],
    [
      'two spaces in a row',
      [EDITION, 'coverage.remarks.0.text.en', 'Nothing  more'],
      `edition.json: edition, coverage, remarks 1, text, en: ${straight}`,
    ],
    [
      'a short title of 25 characters',
      [PARALLEL, '0.short.en', 'a'.repeat(25)],
      'russia/positions-parallel.json: position a1, short, en: is longer than 24 characters',
    ],
    [
      'a text without English',
      [DISCREPANCIES, '0.title.en', undefined],
      'plan-20/discrepancies.json: discrepancy x1, title, en: is missing: every text is written in English, Ukrainian and Russian',
    ],
    [
      'a text that is not translated into Ukrainian',
      [POINTS, '0.comments.0.text.uk', undefined],
      'plan-20/points.json: point p1, comments 1, text, uk: is missing: every text is written in English, Ukrainian and Russian',
    ],
    [
      'a description that is not translated into Russian',
      ['sources.json', '1.headline.text.ru', undefined],
      'sources.json: source s2, headline, text, ru: is missing: every text is written in English, Ukrainian and Russian',
    ],
    [
      'a note on wording that names the words of one language only',
      [POINTS, '0.wording.0.terms', [{ lang: 'uk', words: 'слово' }]],
      'plan-20/points.json: point p1, wording 1, terms: must name the words of two languages',
    ],
    [
      'a term that is explained nowhere',
      [TERMS, '0.where', []],
      'terms.json: term the-east, where: must name the point or position at which it is explained',
    ],
    [
      'a term that is explained at a claim',
      [TERMS, '0.where.0', 'd1c1'],
      'terms.json: term the-east, where 1: has the wrong form for an id of its kind',
    ],
    [
      'a term that is not translated',
      [TERMS, '1.term.uk', undefined],
      'terms.json: term line, term, uk: is missing: every text is written in English, Ukrainian and Russian',
    ],
    [
      'an id of another kind',
      [POINTS, '0.id', 'd1'],
      'plan-20/points.json: point d1, id: has the wrong form for an id of its kind',
    ],
    [
      'a date in another form',
      [POINTS, '0.comments.0.date', '24 December 2025'],
      'plan-20/points.json: point p1, comments 1, date: is not a date such as 2025-12-24, 2026-02, 2025~ or 2025-12-29/2025-12-30',
    ],
    [
      'an address of another protocol',
      ['sources.json', '1.url', 'javascript://paper.example/%0Aalert(1)'],
      'sources.json: source s2, url: must be a web address',
    ],
    [
      'a field that does not exist',
      [PLAN, 'sections.0.remark', []],
      'plan-20/document.json: document plan-20, section limits, remark: Invalid key: Expected never but received "remark"',
    ],
  ])('%s is named', (_name, mistake, problem) => {
    expect(problemsAfter(mistake)).toEqual([problem]);
  });

  it('a short title may have 24 characters', () => {
    expect(problemsAfter([PARALLEL, '0.short.en', 'a'.repeat(24)])).toEqual([]);
  });
});

describe('a broken reference', () => {
  it.each<[string, Mistake, string]>([
    [
      'an unknown source of a claim',
      [POINTS, '1.claims.0.sources', ['s1', 's9']],
      'plan-20/points.json: point p2, claim p2c1, source 2: source s9 does not exist',
    ],
    [
      'an unknown source of a remark',
      [POINTS, '0.comments.0.sources.0', 's9'],
      'plan-20/points.json: point p1, comments 1, source 1: source s9 does not exist',
    ],
    [
      'an unknown source of what changed in a point',
      [POINTS, '0.changes', [{ text: inThree('A change.'), sources: ['s9'] }]],
      'plan-20/points.json: point p1, change 1, source 1: source s9 does not exist',
    ],
    [
      'an unknown source of a detail',
      [POINTS, '0.details', [{ text: inThree('A detail.'), sources: ['s9'] }]],
      'plan-20/points.json: point p1, details 1, source 1: source s9 does not exist',
    ],
    [
      'an unknown source of a note on wording',
      [POINTS, '0.wording.0.sources', ['s9']],
      'plan-20/points.json: point p1, wording 1, source 1: source s9 does not exist',
    ],
    [
      'an unknown source of a term',
      [TERMS, '0.sources.0', 's9'],
      'terms.json: term the-east, source 1: source s9 does not exist',
    ],
    [
      'a term without source and basis',
      [TERMS, '0.sources', []],
      'terms.json: term the-east: has no source: name one, or say on which basis it stands',
    ],
    [
      'a term that is explained at an unknown point',
      [TERMS, '0.where.0', 'p9'],
      'terms.json: term the-east, where 1: statement p9 does not exist',
    ],
    [
      'a term that is explained twice at one place',
      [TERMS, '0.where.1', 'p1'],
      'terms.json: term the-east, where 2: names p1 twice',
    ],
    [
      'a term that is there twice',
      [TERMS, '1.key', 'the-east'],
      'terms.json: term the-east, key: term the-east is there twice',
    ],
    [
      'an unknown source of a context',
      [FURTHER, '1.context', [{ text: inThree('A context.'), sources: ['s9'] }]],
      'russia/positions-further.json: position d3, context 1, source 1: source s9 does not exist',
    ],
    [
      'an unknown source of an option',
      [POINTS, '1.options.0.remarks.0.sources.0', 's9'],
      'plan-20/points.json: point p2, options 1, remarks 1, source 1: source s9 does not exist',
    ],
    [
      'an unknown source of a document',
      [PLAN, 'sections.0.remarks.0.sources.0', 's9'],
      'plan-20/document.json: document plan-20, section limits, remarks 1, source 1: source s9 does not exist',
    ],
    [
      'an unknown source of a discrepancy',
      [DISCREPANCIES, '0.accounts.0.sources.0', 's9'],
      'plan-20/discrepancies.json: discrepancy x1, accounts 1, source 1: source s9 does not exist',
    ],
    [
      'an unknown source of the coverage',
      [EDITION, 'coverage.remarks.0.sources', ['s9']],
      'edition.json: edition, coverage, remarks 1, source 1: source s9 does not exist',
    ],
    [
      'an unknown source of a change',
      ['changes.json', '0.sources', ['s9']],
      'changes.json: change 2026-01-31, source 1: source s9 does not exist',
    ],
    [
      'an unknown source of a response',
      [REPORTED, '0.responses.0.sources', ['s9']],
      'russia/positions-reported.json: position d1, response d1r1, source 1: source s9 does not exist',
    ],
    [
      'a source that is named twice',
      [POINTS, '0.comments.0.sources', ['s1', 's1']],
      'plan-20/points.json: point p1, comments 1, source 2: names source s1 twice',
    ],
    [
      'an unknown speaker of a claim',
      [REPORTED, '0.claims.1.speaker', 'nobody'],
      'russia/positions-reported.json: position d1, claim d1c2, speaker: speaker nobody does not exist',
    ],
    [
      'an unknown speaker of a response',
      [REPORTED, '0.responses.0.speaker', 'nobody'],
      'russia/positions-reported.json: position d1, response d1r1, speaker: speaker nobody does not exist',
    ],
    [
      'an unknown topic',
      [POINTS, '2.topics.0', 'weather'],
      'plan-20/points.json: point p3, topic 1: topic weather does not exist',
    ],
    [
      'an unknown part that a claim covers',
      [REPORTED, '0.claims.1.covers', ['west']],
      'russia/positions-reported.json: position d1, claim d1c2, covers: part west does not exist',
    ],
    [
      'an unknown part of a confidence',
      [REPORTED, '0.confidence.0.part', 'west'],
      'russia/positions-reported.json: position d1, confidence 1, part: part west does not exist',
    ],
    [
      'a claim that does not say which parts it covers',
      [REPORTED, '0.claims.1.covers', []],
      'russia/positions-reported.json: position d1, claim d1c2, covers: must say which parts it covers',
    ],
    [
      'a part that no claim covers',
      [REPORTED, '0.parts.1', { key: 'west', title: inThree('The west') }],
      'russia/positions-reported.json: position d1, part west: no claim covers this part',
    ],
    [
      'an unknown position of an option',
      [POINTS, '1.options.0.position', 'd9'],
      'plan-20/points.json: point p2, options 1, position: position d9 does not exist',
    ],
    [
      'a claim id of another owner',
      [POINTS, '0.claims.0.id', 'p2c1'],
      'plan-20/points.json: point p1, claim p2c1, id: must begin with p1c',
    ],
    [
      'a response id of another owner',
      [REPORTED, '0.responses.0.id', 'd2r1'],
      'russia/positions-reported.json: position d1, response d2r1, id: must begin with d1r',
    ],
    [
      'a relation id of another pair',
      [FURTHER, '0.relations.0.id', 'p3-d2'],
      'russia/positions-further.json: position d2, relation p3-d2, id: must be p2-d2',
    ],
    [
      'a parallel without extent',
      [PARALLEL, '0.relations.0.extent', undefined],
      'russia/positions-parallel.json: position a1, relation p3-a1, extent: a parallel, and only a parallel, says its extent, also in words',
    ],
    [
      'a parallel without its extent in words',
      [PARALLEL, '0.relations.0.extentNote', undefined],
      'russia/positions-parallel.json: position a1, relation p3-a1, extent: a parallel, and only a parallel, says its extent, also in words',
    ],
    [
      'an extent of another relation',
      [FURTHER, '0.relations.0.extent', 'part'],
      'russia/positions-further.json: position d2, relation p2-d2, extent: a parallel, and only a parallel, says its extent, also in words',
    ],
    [
      'a relation that rests on an unknown claim',
      [REPORTED, '0.relations.1.rests.0', 'd1c9'],
      'russia/positions-reported.json: position d1, relation p2-d1, rests 1: claim d1c9 does not exist',
    ],
    [
      'a relation that rests on a claim of another position',
      [REPORTED, '0.relations.1.rests.0', 'd2c1'],
      'russia/positions-reported.json: position d1, relation p2-d1, rests 1: claim d2c1 does not exist',
    ],
    [
      'a relation that rests on a claim against the position',
      [REPORTED, '0.relations.0.rests', ['d1c1', 'd1c2']],
      'russia/positions-reported.json: position d1, relation p1-d1, rests 2: claim d1c2 does not support the position',
    ],
    [
      'a remark without source and basis',
      [POINTS, '0.comments.0.sources', []],
      'plan-20/points.json: point p1, comments 1: has no source: name one, or say on which basis it stands',
    ],
    [
      'a day that does not exist',
      [POINTS, '0.comments.0.date', '2026-02-29'],
      'plan-20/points.json: point p1, comments 1, date: 2026-02-29 is not a day of the calendar, or ends before it begins',
    ],
    [
      'an interval that ends before it begins',
      [REPORTED, '0.responses.0.date', '2025-12-30/2025-12-29'],
      'russia/positions-reported.json: position d1, response d1r1, date: 2025-12-30/2025-12-29 is not a day of the calendar, or ends before it begins',
    ],
    [
      'a month that does not exist, in a document',
      [PLAN, 'asOf', '2025-13'],
      'plan-20/document.json: document plan-20, asOf: 2025-13 is not a day of the calendar, or ends before it begins',
    ],
    [
      'a claim id that is there twice',
      [REPORTED, '0.claims.1.id', 'd1c1'],
      'russia/positions-reported.json: position d1, claim d1c1, id: claim d1c1 is there twice',
    ],
    [
      'a relation id that is there twice',
      [
        FURTHER,
        '0.relations.1',
        { id: 'p2-d2', to: 'p2', kind: 'adds', text: inThree('More.'), rests: ['d2c2'] },
      ],
      'russia/positions-further.json: position d2, relation p2-d2, id: relation p2-d2 is there twice',
    ],
    [
      'a response id that is there twice',
      [
        REPORTED,
        '0.responses.1',
        { id: 'd1r1', party: 'us', text: inThree('No.'), sources: ['s1'] },
      ],
      'russia/positions-reported.json: position d1, response d1r1, id: response d1r1 is there twice',
    ],
    [
      'a document that is there twice',
      ['russia/document.json', 'id', 'plan-20'],
      'russia/document.json: document plan-20, id: document plan-20 is there twice',
    ],
    [
      'a discrepancy id that is there twice',
      [
        'russia/discrepancies.json',
        '0',
        {
          id: 'x1',
          document: 'russia',
          title: inThree('The date'),
          concerns: ['d1'],
          accounts: [{ text: inThree('One list has another date.'), sources: ['s2'] }],
        },
      ],
      'russia/discrepancies.json: discrepancy x1, id: discrepancy x1 is there twice',
    ],
    [
      'a source id that is there twice',
      [
        'sources.json',
        '2',
        {
          id: 's1',
          outlet: { en: 'The Paper' },
          headline: { text: 'Again', lang: 'en', kind: 'original' },
          url: 'https://paper.example/again',
          lang: 'en',
          quality: 'origin',
        },
      ],
      'sources.json: source s1, id: source s1 is there twice',
    ],
    [
      'a topic that is there twice',
      ['topics.json', '1', { key: 'territory', name: inThree('Again') }],
      'topics.json: topic territory, key: topic territory is there twice',
    ],
    [
      'a speaker that is there twice',
      ['speakers.json', '2', { key: 'envoy', party: 'us', name: inThree('Another envoy') }],
      'speakers.json: speaker envoy, key: speaker envoy is there twice',
    ],
    [
      'a source address that is there twice',
      ['sources.json', '1.url', 'https://paper.example/s1'],
      'sources.json: source s2, url: address https://paper.example/s1 is there twice',
    ],
    [
      'an open point without options',
      [POINTS, '1.options', []],
      'plan-20/points.json: point p2, options: an open point shows its options, and only an open point has them',
    ],
    [
      'options of a point that is not open',
      [POINTS, '1.status', 'conditional'],
      'plan-20/points.json: point p2, options: an open point shows its options, and only an open point has them',
    ],
    [
      'a discrepancy that concerns nothing known',
      [DISCREPANCIES, '0.concerns.1', 'd9c1'],
      'plan-20/discrepancies.json: discrepancy x1, concerns 2: statement d9c1 does not exist',
    ],
    [
      'a change of an unknown entry',
      ['changes.json', '0.entries.0', 'p9'],
      'changes.json: change 2026-01-31, entries 1: entry p9 does not exist',
    ],
  ])('%s is named', (_name, mistake, problem) => {
    expect(problemsAfter(mistake)).toEqual([problem]);
  });

  it('a relation with an unknown point is named', () => {
    expect(
      problemsAfter([FURTHER, '0.relations.0.to', 'p9'], [FURTHER, '0.relations.0.id', 'p9-d2']),
    ).toEqual([
      'russia/positions-further.json: position d2, relation p9-d2, to: point p9 does not exist',
    ]);
  });

  it('an id of a point or position that is there twice is named at its second place', () => {
    expect(problemsAfter([POINTS, '1.id', 'p1'])).toContain(
      'plan-20/points.json: point p1, id: point p1 is there twice',
    );
    expect(problemsAfter([FURTHER, '0.id', 'd1'])).toContain(
      'russia/positions-further.json: position d1, id: position d1 is there twice',
    );
  });

  it('is not seen in a remark that stands on a basis instead of a source', () => {
    expect(
      problemsAfter(
        [POINTS, '0.comments.0.sources', []],
        [POINTS, '0.comments.0.basis', 'own-reading'],
      ),
    ).toEqual([]);
  });
});

describe('several mistakes', () => {
  const unknownSource: Mistake = [POINTS, '0.claims.0.sources', ['s9']];
  const unknownSpeaker: Mistake = [REPORTED, '0.claims.0.speaker', 'nobody'];
  const noClaim: Mistake = [PARALLEL, '0.claims', []];
  const longShort: Mistake = [FURTHER, '1.short.uk', 'а'.repeat(30)];

  it('give all problems at once', () => {
    expect(problemsAfter(unknownSpeaker, unknownSource)).toEqual([
      'plan-20/points.json: point p1, claim p1c1, source 1: source s9 does not exist',
      'russia/positions-reported.json: position d1, claim d1c1, speaker: speaker nobody does not exist',
    ]);
    expect(problemsAfter(longShort, noClaim)).toEqual([
      'russia/positions-further.json: position d3, short, uk: is longer than 24 characters',
      'russia/positions-parallel.json: position a1, claims: must have at least one claim: no summary without a sourced claim',
    ]);
  });

  it('give the problems of shape before those of references', () => {
    expect(problemsAfter(unknownSource, noClaim)).toEqual([
      'russia/positions-parallel.json: position a1, claims: must have at least one claim: no summary without a sourced claim',
    ]);
  });
});

describe('assemble', () => {
  const lists = DATA_FILES.filter(
    (file) => file !== EDITION && file !== 'russia/discrepancies.json',
  );

  it('knows every file of the sample', () => {
    expect(DATA_FILES).toEqual([...sampleFiles().keys()].sort(byPlaceIn(DATA_FILES)));
  });

  it.each([...lists])('names %s for a mistake in its first entry', (file) => {
    const files = sampleFiles();
    const content = files.get(file);
    setIn(Array.isArray(content) ? content[0] : content, 'surplus', 1);
    expect(filesOf(problemsOf(files))).toEqual([file]);
  });

  it('names a file that is not a list', () => {
    const files = sampleFiles();
    files.set(FURTHER, 'oops');
    expect(problemsOf(files)).toEqual([
      'russia/positions-further.json: position 2: Invalid type: Expected Object but received "oops"',
    ]);
  });

  it('names a file that holds one object instead of a list', () => {
    const files = sampleFiles();
    files.set('topics.json', { topics: [] });
    expect(problemsOf(files)).toEqual([
      'topics.json: topic 1, key: Invalid key: Expected "key" but received undefined',
      'topics.json: topic 1, name: Invalid key: Expected "name" but received undefined',
      'topics.json: topic 1, topics: Invalid key: Expected never but received "topics"',
    ]);
  });

  it.each([...DATA_FILES])('names %s when it is missing', (file) => {
    const files = sampleFiles();
    files.delete(file);
    expect(filesOf(problemsOf(files))).toEqual([file]);
  });
});

function filesOf(problems: readonly string[]): readonly string[] {
  return problems.map((problem) => problem.split(': ')[0] ?? '');
}

function byPlaceIn(order: readonly string[]) {
  return (one: string, other: string) => order.indexOf(one) - order.indexOf(other);
}
