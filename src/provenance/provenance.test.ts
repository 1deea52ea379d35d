/**
 * Compares the dataset with the fact sheets that it was made from. The sheets are never edited: where
 * one is wrong, an entry of `changes.json` that names the sheet (`corrects`) and the dataset's entry
 * (`entries`) allows that entry to differ from that sheet.
 */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Dataset, Point, Position, RelationKind } from '../model/dataset.ts';
import { SHEETS } from '../model/vocabulary.ts';
import { loadDataset } from '../publish/load-dataset.ts';
import { inHouseStyle } from './house-style.ts';
import { numbersIn, numbersInDate } from './numbers.ts';
import {
  citesOf,
  readCoverage,
  readDiscrepancies,
  readPoints,
  readPositions,
  readSources,
  readTranslations,
  sectionOf,
} from './sheets.ts';

type SheetName = (typeof SHEETS)[number];

/** Where a source stands in the sheets. */
interface Cited {
  readonly sheet: SheetName;
  readonly number: number;
}

const PLAN = '20-point-plan';
const DEMANDS = 'russian-demands';
const COMPANIONS = ['20-point-plan.uk-ru', 'russian-demands.uk-ru'] as const;

const readSheet = (name: SheetName): string => readFileSync(`provenance/${name}.md`, 'utf8');
const plan = readSheet(PLAN);
const demands = readSheet(DEMANDS);
const points = readPoints(plan);
const positions = readPositions(demands);
const coverage = readCoverage(demands);
const discrepancies = [
  ...readDiscrepancies(plan, 1).map((sheet) => ({ sheetName: PLAN, sheet }) as const),
  ...readDiscrepancies(demands, 20).map((sheet) => ({ sheetName: DEMANDS, sheet }) as const),
];
const sources = [
  ...readSources(plan).map((sheet) => ({ sheetName: PLAN, sheet }) as const),
  ...readSources(demands).map((sheet) => ({ sheetName: DEMANDS, sheet }) as const),
];
const translations = COMPANIONS.flatMap((sheetName) =>
  (['uk', 'ru'] as const).flatMap((lang) =>
    readTranslations(readSheet(sheetName), lang).map((sheet) => ({ sheetName, lang, sheet })),
  ),
);

/** The sheets' own numbers of each source: `20-point-plan S12`. */
const sourceNumbers = new Map<string, readonly Cited[]>(
  // The file is read as it was written; the tests below check every line of it.
  Object.entries(
    JSON.parse(readFileSync('src/provenance/source-numbers.json', 'utf8')) as Record<
      string,
      readonly string[]
    >,
  ).map(([id, places]) => [
    id,
    places.map((place) => {
      const [name, number] = place.split(' S');
      const sheet = SHEETS.find((known) => known === name);
      if (!sheet) throw new Error(`source-numbers.json: ${id} names an unknown sheet: ${place}`);
      return { sheet, number: Number(number) };
    }),
  ]),
);
const citedOf = ({ id }: { readonly id: string }) => sourceNumbers.get(id) ?? [];

let dataset: Dataset;
beforeAll(() => {
  dataset = loadDataset();
});

/** Whether a change note says that the dataset corrects that sheet at one of those entries. */
function corrected(sheetName: SheetName, ...ids: readonly string[]): boolean {
  return dataset.changes.some(
    ({ corrects, entries }) =>
      corrects.includes(sheetName) && entries.some((id) => ids.includes(id)),
  );
}

/**
 * Whether a change note corrects one of the English sheets at a provision. One that names a part only, such as
 * a claim, corrects its words: classes, sources, flags and numbers are compared all the same.
 */
function isCorrected({ id }: Point | Position): boolean {
  return corrected(PLAN, id) || corrected(DEMANDS, id);
}

function entryOf<T extends { readonly id: string }>(entries: readonly T[], id: string): T {
  const entry = entries.find((candidate) => candidate.id === id);
  if (!entry) throw new Error(`there is no ${id}`);
  return entry;
}

function ids(entries: readonly { readonly id: string }[]): string[] {
  return entries.map(({ id }) => id);
}

interface Pair<InSheet, InDataset> {
  readonly sheetName: SheetName;
  readonly sheet: InSheet;
  readonly own: InDataset;
}

/** Each point of its sheet beside the dataset's. */
function pointPairs(): Pair<(typeof points)[number], Point>[] {
  return points.map((sheet) => ({
    sheetName: PLAN,
    sheet,
    own: entryOf(dataset.points, sheet.id),
  }));
}

/** Each position of its sheet beside the dataset's. */
function positionPairs(): Pair<(typeof positions)[number], Position>[] {
  return positions.map((sheet) => ({
    sheetName: DEMANDS,
    sheet,
    own: entryOf(dataset.positions, sheet.id),
  }));
}

/** What a part of the dataset says: the sources that it names, the numbers in its texts and dates. */
function factsIn(part: unknown): { sources: ReadonlySet<string>; numbers: ReadonlySet<string> } {
  const found = { sources: new Set<string>(), numbers: new Set<string>() };
  const visit = (name: string, value: unknown): void => {
    // Notes on wording and explanations of terms are about words, and no sheet has them.
    if (name === 'wording' || name === 'terms') return;
    if (typeof value === 'string') {
      if (name === 'en') for (const token of numbersIn(value)) found.numbers.add(token);
      if (name === 'date') for (const token of numbersInDate(value)) found.numbers.add(token);
    } else if (name === 'sources' && Array.isArray(value)) {
      for (const id of value) found.sources.add(String(id));
    } else if (typeof value === 'object' && value !== null) {
      for (const [child, inner] of Object.entries(value)) visit(child, inner);
    }
  };
  visit('', part);
  return found;
}

/** The dataset's ids of a sheet's source numbers. */
function sourceIds(sheetName: SheetName, numbers: readonly number[]): string[] {
  const isOne = (source: Dataset['sources'][number]) =>
    citedOf(source).some(({ sheet, number }) => sheet === sheetName && numbers.includes(number));
  return ids(dataset.sources.filter(isOne));
}

/** What the sheet's sources of these numbers say of themselves: dates and descriptions. */
function numbersInSources(sheetName: SheetName, cites: readonly number[]): string[] {
  return sources
    .filter((source) => source.sheetName === sheetName && cites.includes(source.sheet.number))
    .flatMap(({ sheet }) => [...numbersIn(sheet.text), ...numbersInDate(sheet.date)]);
}

function without<T>(all: Iterable<T>, some: Iterable<T>): T[] {
  const out = new Set(some);
  return [...new Set(all)].filter((item) => !out.has(item));
}

/** What only the sheet or only the dataset has, one line for each side. */
function differences(
  what: string,
  inSheet: Iterable<string>,
  inDataset: Iterable<string>,
  alsoAllowed: Iterable<string> = [],
): string[] {
  const missing = without(inSheet, inDataset);
  const added = without(inDataset, [...inSheet, ...alsoAllowed]);
  return [
    ...(missing.length > 0 ? [`${what}: the dataset lacks ${missing.join(', ')}`] : []),
    ...(added.length > 0 ? [`${what}: only the dataset has ${added.join(', ')}`] : []),
  ];
}

/** The same for sources of the dataset, named as `s12 (20-point-plan S12)`. */
function sourceDifferences(
  what: string,
  inSheet: Iterable<string>,
  inDataset: Iterable<string>,
  alsoAllowed: Iterable<string> = [],
): string[] {
  const named = (all: Iterable<string>) =>
    [...all].map((id) => {
      return `${id} (${citedOf(entryOf(dataset.sources, id))
        .map(({ sheet, number }) => `${sheet} S${number}`)
        .join(', ')})`;
    });
  return differences(what, named(inSheet), named(inDataset), named(alsoAllowed));
}

/** What a text should be and is not, unless it was corrected. */
function wrongText(
  sheetName: SheetName,
  id: string,
  what: string,
  expected: string,
  actual: string | undefined,
): string[] {
  if (actual?.replaceAll('\u00a0', ' ') === expected || corrected(sheetName, id)) return [];
  return [`${id}, ${what}\n  sheet:   ${expected}\n  dataset: ${actual ?? '(none)'}`];
}

const upTo = (letter: string, last: number) =>
  Array.from({ length: last }, (_, index) => `${letter}${index + 1}`);

describe('the sheets', () => {
  it('are read whole', () => {
    expect(ids(points)).toEqual(upTo('p', 20));
    expect(ids(positions)).toEqual([...upTo('d', 25), ...upTo('a', 7)]);
    expect(ids(coverage)).toEqual([...upTo('p', 20), 'all']);
    expect(ids(discrepancies.map(({ sheet }) => sheet))).toEqual(upTo('x', 42));
    expect(sources).toHaveLength(132 + 238);
    expect(translations).toHaveLength(2 * (20 + 32));
    const entries = [...points, ...positions, ...[...sources, ...translations].map((x) => x.sheet)];
    for (const entry of entries)
      for (const [name, value] of Object.entries(entry))
        expect(value, `${name} in ${JSON.stringify(entry)}`).not.toBe('');
  });
});

describe('points and positions', () => {
  it('are those of the sheets', () => {
    expect(ids(dataset.points)).toEqual(ids(points));
    expect(ids(dataset.positions)).toEqual(ids(positions));
  });

  it('have the sheets’ English titles and summaries', () => {
    const problems = [...pointPairs(), ...positionPairs()].flatMap(({ sheetName, sheet, own }) =>
      (['title', 'summary'] as const).flatMap((field) =>
        wrongText(sheetName, own.id, field, inHouseStyle(sheet[field], 'en'), own[field].en),
      ),
    );
    expect(problems).toEqual([]);
  });

  it('have the companion sheets’ Ukrainian and Russian titles, summaries and relations', () => {
    const problems = translations.flatMap(({ sheetName, lang, sheet }) => {
      const own = entryOf<Point | Position>([...dataset.points, ...dataset.positions], sheet.id);
      const relations = 'relations' in own ? own.relations : [];
      return [
        ...(['title', 'summary'] as const).flatMap((field) => {
          const expected = inHouseStyle(sheet[field], lang);
          return wrongText(sheetName, own.id, `${field} (${lang})`, expected, own[field][lang]);
        }),
        ...sheet.relations.flatMap(({ to, sentence }) => {
          const id = `${to}-${own.id}`;
          const text = relations.find((relation) => relation.id === id)?.text[lang];
          return wrongText(sheetName, id, `text (${lang})`, inHouseStyle(sentence, lang), text);
        }),
        ...differences(
          `${own.id}, relations (${lang})`,
          sheet.relations.map(({ to }) => to),
          relations.map(({ to }) => to),
        ),
      ];
    });
    expect(problems).toEqual([]);
  });

  it('have the sheet’s topics and status', () => {
    const topicName = (key: string) => dataset.topics.find((topic) => topic.key === key)?.name.en;
    const problems = pointPairs().flatMap(({ sheet, own }) => {
      const topic = sheet.topic.replace('&', 'and');
      return [
        ...wrongText(PLAN, own.id, 'topics', topic, own.topics.map(topicName).join()),
        ...wrongText(PLAN, own.id, 'status', sheet.status, own.status.replaceAll('-', ' ')),
      ];
    });
    expect(problems).toEqual([]);
  });

  it('have the sheet’s levels of confidence', () => {
    const problems = positionPairs().flatMap(({ sheet, own }) => {
      if (corrected(DEMANDS, own.id)) return [];
      const levels = own.confidence.map(({ level }) => level.replace('-', ' '));
      // A second level may stand in a note: “High for June 2025, low for …”.
      const notes = own.confidence.map(({ note }) => note?.en ?? '').join(' ');
      const inNotes = [...sheet.confidence].filter((level) =>
        new RegExp(`\\b${level}\\b`, 'iu').test(notes),
      );
      return differences(`${own.id}, confidence`, sheet.confidence, [...levels, ...inNotes]);
    });
    expect(problems).toEqual([]);
  });

  it('have the sheet’s evidence classes and flags', () => {
    const problems = positionPairs().flatMap(({ sheet, own }) => {
      if (isCorrected(own)) return [];
      const repeated = sheet.repeats.map((id) => entryOf(positions, id));
      const flags = [sheet, ...repeated].flatMap((entry) => [...entry.flags]);
      return [
        ...differences(
          `${own.id}, said by`,
          // A refusal to comment is on record.
          sheet.codes.has('no-comment') ? [...sheet.codes, 'on-record'] : sheet.codes,
          own.claims.flatMap((claim) => [claim.class, ...claim.flags]),
          // The sheet has no code for an outlet's own reporting and for leaked drafts.
          ['press', 'leaked', ...flags, ...repeated.flatMap(({ codes }) => [...codes])],
        ),
        ...differences(
          `${own.id}, flags`,
          sheet.flags,
          [own, ...own.claims, ...own.responses].flatMap((entry) => entry.flags),
          flags,
        ),
      ];
    });
    expect(problems).toEqual([]);
  });
});

describe('relations', () => {
  const CODES: Readonly<Record<RelationKind, string>> = {
    contradicts: 'contradicts',
    tightens: 'tightens',
    adds: 'adds',
    reopens: 'reopens',
    parallels: 'accepts',
  };

  it('are the sheet’s pairs, with its codes and sentences', () => {
    const problems = positionPairs().flatMap(({ sheet, own }) => {
      const isUncorrected = ({ to }: { to: string }) => !corrected(DEMANDS, `${to}-${own.id}`);
      const expected = sheet.relations.filter(isUncorrected);
      const actual = own.relations.filter(isUncorrected);
      return [
        ...differences(
          `${own.id}, relations`,
          expected.map(({ to, code }) => `${to} ${code}`),
          actual.map(({ to, kind }) => `${to} ${CODES[kind]}`),
        ),
        ...expected.flatMap(({ to, sentence }) => {
          const text = actual.find((relation) => relation.to === to)?.text.en;
          return wrongText(DEMANDS, `${to}-${own.id}`, 'text', inHouseStyle(sentence, 'en'), text);
        }),
      ];
    });
    expect(problems).toEqual([]);
  });

  it('are 34, of the known kinds', () => {
    const relations = dataset.positions.flatMap((position) => position.relations);
    expect(relations).toHaveLength(34);
    const count = (kind: RelationKind, whole = false) =>
      relations.filter((one) => one.kind === kind && (one.to === 'all') === whole).length;
    expect(count('contradicts')).toBe(8);
    expect(count('tightens')).toBe(4);
    expect(count('adds')).toBe(11);
    expect(count('reopens')).toBe(3);
    expect(count('reopens', true)).toBe(1);
    expect(count('parallels')).toBe(7);
    expect(ids(dataset.positions.filter((one) => one.relations.length > 1))).toEqual([
      'd13',
      'd16',
    ]);
  });

  it('leave 12 points with a counter-demand, 4 with a parallel only and 4 with nothing', () => {
    const relations = dataset.positions.flatMap((position) => position.relations);
    const groups = { counter: 0, parallelOnly: 0, nothing: 0 };
    for (const { id } of dataset.points) {
      const here = relations.filter(({ to }) => to === id);
      if (here.length === 0) groups.nothing += 1;
      else if (here.every(({ kind }) => kind === 'parallels')) groups.parallelOnly += 1;
      else groups.counter += 1;
    }
    expect(groups).toEqual({ counter: 12, parallelOnly: 4, nothing: 4 });
  });

  it('are those of the sheet’s table of coverage', () => {
    const problems = coverage.flatMap((sheet) => {
      const bearing = dataset.positions.filter(
        ({ group, relations }) =>
          group !== 'parallel' && relations.some(({ to }) => to === sheet.id),
      );
      const isUncorrected = (id: string) => !corrected(DEMANDS, `${sheet.id}-${id}`);
      return differences(
        `coverage of ${sheet.id}`,
        sheet.demands.filter(isUncorrected),
        ids(bearing).filter(isUncorrected),
      );
    });
    expect(problems).toEqual([]);
  });
});

describe('sources', () => {
  it('are the sheets’ addresses, one entry for each', () => {
    const problems = sources.flatMap(({ sheetName, sheet }) => {
      const [own, ...more] = sourceIds(sheetName, [sheet.number]).map((id) =>
        entryOf(dataset.sources, id),
      );
      const what = `url of ${sheetName} S${sheet.number}`;
      if (own === undefined || more.length > 0) return [`${what}: not in one entry`];
      return wrongText(sheetName, own.id, what, sheet.url, own.url);
    });
    expect(problems).toEqual([]);
    expect(dataset.sources.flatMap(citedOf)).toHaveLength(132 + 238);
    expect(dataset.sources).toHaveLength(361);
    expect(new Set(dataset.sources.map(({ url }) => url)).size).toBe(361);
    expect(dataset.sources.filter((source) => citedOf(source).length > 1)).toHaveLength(9);
  });

  it('have the date that one of the sheets gives', () => {
    const problems = dataset.sources.flatMap(({ id, date = '' }) => {
      const cited = citedOf({ id });
      if (cited.some(({ sheet }) => corrected(sheet, id))) return [];
      const dates = sources
        .filter(({ sheetName, sheet }) =>
          cited.some((place) => place.sheet === sheetName && place.number === sheet.number),
        )
        .map(({ sheet }) => sheet.date);
      const isDate = (given: string) =>
        without(numbersInDate(date), [...numbersIn(given), ...numbersInDate(given)]).length === 0;
      return dates.some(isDate) ? [] : [`${id}: ${date} is not ${dates.join(' or ')}`];
    });
    expect(problems).toEqual([]);
  });

  it('of an entry are those that the sheet cites there', () => {
    const problems = [...pointPairs(), ...positionPairs()].flatMap(({ sheetName, sheet, own }) => {
      if (isCorrected(own)) return [];
      const covered = coverage.find(({ id }) => id === own.id)?.cites ?? [];
      const expected = [...sourceIds(sheetName, sheet.cites), ...sourceIds(DEMANDS, covered)];
      return sourceDifferences(own.id, expected, factsIn(own).sources);
    });
    expect(problems).toEqual([]);
  });

  it('of a point’s claims are those of the line of sources', () => {
    const problems = pointPairs().flatMap(({ sheet, own }) => {
      if (isCorrected(own)) return [];
      const expected = sourceIds(PLAN, sheet.sourcesLine);
      return sourceDifferences(`claims of ${own.id}`, expected, factsIn(own.claims).sources);
    });
    expect(problems).toEqual([]);
  });

  it('of a discrepancy hold those that the sheet cites there', () => {
    const problems = discrepancies.flatMap(({ sheetName, sheet }) => {
      if (corrected(sheetName, sheet.id)) return [];
      const actual = factsIn(entryOf(dataset.discrepancies, sheet.id)).sources;
      return sourceDifferences(sheet.id, sourceIds(sheetName, sheet.cites), actual, actual);
    });
    expect(problems).toEqual([]);
  });

  it('of a document are those of the sheet’s section 1', () => {
    const compare = (sheetName: SheetName, id: string, sheet: string, alsoAllowed: string[]) =>
      corrected(sheetName, id)
        ? []
        : sourceDifferences(
            `document ${id}`,
            sourceIds(sheetName, citesOf(sectionOf(sheet, '1'))),
            factsIn(entryOf(dataset.documents, id).sections).sources,
            alsoAllowed,
          );
    // Said elsewhere in the sheets: the core citations of the plan, the Kremlin's overall stance, and
    // where the points in brief are from.
    const core = /\*\*Core citations\*\*.+/u.exec(plan)?.[0] ?? '';
    const stance = [positions, discrepancies.map(({ sheet }) => sheet)]
      .flat()
      .filter(({ id }) => id === 'd25' || id === 'x42')
      .flatMap(({ cites }) => cites);
    const inBrief = citesOf(sectionOf(demands, '2.0'));
    expect([
      ...compare(PLAN, 'plan-20', plan, sourceIds(PLAN, citesOf(core))),
      ...compare(DEMANDS, 'russia', demands, [
        ...sourceIds(DEMANDS, [...stance, ...inBrief]),
        ...sourceIds(PLAN, citesOf(sectionOf(plan, '1.7'))),
      ]),
    ]).toEqual([]);
  });

  it('are all used, but for the 28 that only the sheet’s figures cite', () => {
    const text = ['1', '2', '2b', '2c', '3', '5'].map((number) => sectionOf(demands, number));
    const cited = [...sourceIds(DEMANDS, citesOf(text.join())), ...sourceIds(PLAN, citesOf(plan))];
    const unused = without(ids(dataset.sources), cited);
    expect(unused).toHaveLength(28);

    // Where a discrepancy points to the figures («4.4»), the dataset names their sources there.
    const pointing = discrepancies.filter(({ sheet }) => /\(4\.\d\)/u.test(sheet.text));
    const { sources: used } = factsIn({
      ...dataset,
      discrepancies: dataset.discrepancies.filter(
        ({ id }) => !pointing.some(({ sheet }) => sheet.id === id),
      ),
      sources: [],
      changes: [],
    });
    const actual = without(ids(dataset.sources), used);
    expect(sourceDifferences('unused sources', unused, actual)).toEqual([]);
  });
});

describe('discrepancies', () => {
  it('are those of the sheets, in their order', () => {
    expect(ids(dataset.discrepancies)).toEqual(ids(discrepancies.map(({ sheet }) => sheet)));
    const problems = discrepancies.flatMap(({ sheetName, sheet }) => {
      const words = inHouseStyle(sheet.title, 'en');
      const { document, title } = entryOf(dataset.discrepancies, sheet.id);
      // Where the sheet only names the point («Point 10»), the dataset says what differs.
      const own = title.en?.replaceAll('\u00a0', ' ');
      const actual = own?.startsWith(`${words}, `) ? words : own;
      return [
        ...wrongText(sheetName, sheet.id, 'title', words, actual),
        ...((document === 'plan-20') === (sheetName === PLAN) ? [] : [`${sheet.id}, document`]),
      ];
    });
    expect(problems).toEqual([]);
  });
});

describe('numbers and dates', () => {
  /** What the sheets date once: the briefing, the memorandum, Putin's conditions, the E3 text. */
  const KNOWN_DATES = ['2025-12-23', '2025-06-02', '2024-06-14', '2025-11-23'];

  it('of an entry are those of the sheet’s entry', () => {
    const known = KNOWN_DATES.flatMap((date) => [...numbersInDate(date)]);
    const problems = [...pointPairs(), ...positionPairs()].flatMap(({ sheetName, sheet, own }) => {
      if (isCorrected(own)) return [];
      const covered = coverage.find(({ id }) => id === own.id)?.text ?? '';
      const expected = numbersIn([sheet.title, sheet.text, covered].join('. '));
      const ofSources = numbersInSources(sheetName, sheet.cites);
      return differences(own.id, expected, factsIn(own).numbers, [...known, ...ofSources]);
    });
    expect(problems).toEqual([]);
  });

  it('of a discrepancy are those of the sheet’s, or of what it points to', () => {
    const problems = discrepancies.flatMap(({ sheetName, sheet }) => {
      if (corrected(sheetName, sheet.id)) return [];
      const own = factsIn(entryOf(dataset.discrepancies, sheet.id));
      const pointedAt = [
        ...[...points, ...positions].filter(({ id }) =>
          new RegExp(`\\b${id}\\b`, 'iu').test(sheet.text),
        ),
      ].map(({ text }) => text);
      const sections = [...sheet.text.matchAll(/\((\d\.\d)\)/gu)].map(([, number = '']) =>
        sectionOf(demands, number),
      );
      const cited = dataset.sources.filter(({ id }) => own.sources.has(id)).flatMap(citedOf);
      return differences(sheet.id, numbersIn(`${sheet.title}. ${sheet.text}`), own.numbers, [
        ...[...pointedAt, ...sections].flatMap((text) => [...numbersIn(text)]),
        ...cited.flatMap((place) => numbersInSources(place.sheet, [place.number])),
      ]);
    });
    expect(problems).toEqual([]);
  });

  it('of a document are those of the sheet’s section 1', () => {
    const compare = (sheetName: SheetName, id: string, sheet: string) =>
      corrected(sheetName, id)
        ? []
        : differences(
            `document ${id}`,
            numbersIn(sectionOf(sheet, '1')),
            factsIn(entryOf(dataset.documents, id)).numbers,
            [...numbersIn(plan), ...numbersIn(demands)],
          );
    expect([...compare(PLAN, 'plan-20', plan), ...compare(DEMANDS, 'russia', demands)]).toEqual([]);
  });
});
