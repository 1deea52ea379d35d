/** The texts are read back into data, and compared with what they were made from. */
import { readFileSync } from 'node:fs';
import { describe as about, expect, it } from 'vitest';
import enApp from '../../i18n/app/en.ts';
import ruApp from '../../i18n/app/ru.ts';
import ukApp from '../../i18n/app/uk.ts';
import enExplore from '../../i18n/explore/en.ts';
import ruExplore from '../../i18n/explore/ru.ts';
import ukExplore from '../../i18n/explore/uk.ts';
import { assemble, DATA_FILES } from '../../model/assemble.ts';
import type { Dataset } from '../../model/dataset.ts';
import { NO_FILTER, type Filter } from '../../model/filter.ts';
import { findPatterns, type Findings } from '../../model/findings.ts';
import { parseDataset } from '../../model/parse-dataset.ts';
import { selectStatements } from '../../model/selection.ts';
import { LANGUAGES, type Language } from '../../model/text.ts';
import { RELATION_KINDS } from '../../model/vocabulary.ts';
import { describeFilter } from '../filters/describe-filter.ts';
import { describe, type Words } from './describe.ts';

const APP = { en: enApp, uk: ukApp, ru: ruApp };
const EXPLORE = { en: enExplore, uk: ukExplore, ru: ruExplore };

function readDataset(): Dataset {
  const read = (file: string): unknown => JSON.parse(readFileSync(`src/data/${file}`, 'utf8'));
  const parsed = parseDataset(assemble(new Map(DATA_FILES.map((file) => [file, read(file)]))).raw);
  if (!parsed.ok) throw new Error('The dataset is not right.');
  return parsed.dataset;
}
const dataset = readDataset();

function wordsFor(lang: Language, filter: Filter): Words {
  const [app, { pictures }] = [APP[lang], EXPLORE[lang]];
  const filters = describeFilter(filter, { lang, words: app, dataset });
  return { lang, app, pictures, filters };
}

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A message as a pattern: each place for a value is a group of its name. */
function patternOf(message: string): string {
  return escape(message).replace(/\\\{(\w+)\\\}/g, '(?<$1>.+?)');
}

/** The values that a text has in a message's places: one entry for each sentence that it makes. */
function readMessage(text: string, message: string): readonly Readonly<Record<string, string>>[] {
  return [...text.matchAll(new RegExp(patternOf(message), 'g'))].map(({ groups }) => ({
    ...groups,
  }));
}

const readCount = (counted = '') => Number(/\d+/.exec(counted)?.[0]);
const readPoints = (list = '') => list.split(', ').map((number) => `p${number}`);

/** `point 5 (D13), point 14 (D8, D10)` as ids of relations. */
function readPairs(pairs: string, { pictures }: Words): readonly string[] {
  return readMessage(pairs, pictures.pair).flatMap(({ number = '', ids = '' }) =>
    ids.split(', ').map((id) => `p${number}-${id.toLowerCase()}`),
  );
}

/** What the sentences about each kind say, as data. */
function readKinds(text: string, words: Words) {
  return RELATION_KINDS.flatMap((kind) => {
    const { label } = words.app.relations[kind];
    const message = words.pictures.text.kind.replace('{label}', label);
    return readMessage(text, message).map(({ relations, pairs = '' }) => ({
      kind,
      count: readCount(relations),
      ids: readPairs(pairs, words),
    }));
  });
}

/** What the sentences about evidence say, as data. */
function readEvidence(text: string, words: Words) {
  return (['public', 'reported'] as const).flatMap((evidence) =>
    readMessage(text, words.pictures.text[evidence]).map(({ relations, pairs = '' }) => ({
      evidence,
      count: readCount(relations),
      ids: readPairs(pairs, words),
    })),
  );
}

/** What the sentences about points say, as data: `p14-d8 contradicts`. */
function readPointSentences(sentences: readonly string[], words: Words): readonly string[] {
  const message = new RegExp(`^${patternOf(words.pictures.text.point)}$`);
  return sentences.flatMap((sentence) => {
    const { number = '', list = '' } = message.exec(sentence)?.groups ?? {};
    return [...list.matchAll(/(?:^|; )([AD]\d+) ([^;]+)/g)].map(([, id = '', verb]) => {
      const kind = RELATION_KINDS.find((one) => words.app.relations[one].verb === verb);
      return `p${number}-${id.toLowerCase()} ${kind ?? 'unknown'}`;
    });
  });
}

function expectAbsence(text: string, findings: Findings, words: Words): void {
  const { text: messages } = words.pictures;
  const [said] = readMessage(text, messages.uncontested);
  if (findings.uncontested.length === 0) expect(said).toBeUndefined();
  else {
    expect(readCount(said?.points)).toBe(findings.uncontested.length);
    expect(readPoints(said?.list)).toEqual(findings.uncontested);
    expect(text).toContain(words.app.noCounterDemandNote);
  }
  const [parallel] = readMessage(text, messages.parallel);
  expect(readPairs(parallel?.pairs ?? '', words)).toEqual(
    findings.parallelOnly.map(({ id }) => id),
  );
  const [bare] = readMessage(text, messages.bare);
  expect(bare ? readPoints(bare.list) : []).toEqual(findings.bare);
}

const FILTERS: readonly (readonly [string, Filter])[] = [
  ['everything', NO_FILTER],
  ['one kind', { ...NO_FILTER, relation: 'tightens' }],
  ['a topic', { ...NO_FILTER, topic: 'nuclear' }],
  ['some evidence', { ...NO_FILTER, evidence: ['closed-door', 'anonymous'] }],
  ['nothing', { ...NO_FILTER, relation: 'reopens', topic: 'nuclear', evidence: ['analyst'] }],
];

for (const lang of LANGUAGES)
  about.each(FILTERS)(`the texts in ${lang}, with a filter that leaves %s`, (_, filter) => {
    const findings = findPatterns(dataset, selectStatements(dataset, filter));
    const words = wordsFor(lang, filter);
    const idsOf = (relations: Findings['relations']) => relations.map(({ id }) => id);
    const sentencesOf = (name: 'links' | 'matrix' | 'tally') =>
      describe(name, findings, words).sentences;

    it('of the matrix, say every relation, its kind and what it rests on', () => {
      const text = sentencesOf('matrix').join('\n');
      expect(readKinds(text, words)).toEqual(
        findings.byKind.map(({ kind, relations }) => ({
          kind,
          count: relations.length,
          ids: idsOf(relations),
        })),
      );
      expect(readEvidence(text, words)).toEqual(
        findings.byEvidence.map(({ evidence, relations }) => ({
          evidence,
          count: relations.length,
          ids: idsOf(relations),
        })),
      );
      expectAbsence(text, findings, words);
    });

    it('of the links view, say for every point what bears on it, and what that rests on', () => {
      const sentences = sentencesOf('links');
      expect(readPointSentences(sentences, words)).toEqual(
        findings.relations.map(({ id, kind }) => `${id} ${kind}`),
      );
      expect(readEvidence(sentences.join('\n'), words).flatMap(({ ids }) => ids).length).toBe(
        findings.relations.length,
      );
      expectAbsence(sentences.join('\n'), findings, words);
    });

    it('of the tally, say how many relations there are of each kind', () => {
      const sentences = sentencesOf('tally');
      const counted = RELATION_KINDS.flatMap((kind) => {
        const start = `${words.app.relations[kind].label}: `;
        const said = sentences.filter((sentence) => sentence.startsWith(start));
        return said.map((sentence) => [kind, readCount(sentence)]);
      });
      expect(counted).toEqual(
        findings.byKind.map(({ kind, relations }) => [kind, relations.length]),
      );
      expectAbsence(sentences.join('\n'), findings, words);
    });

    it('say the filter where there is one, what bears on the whole plan, and no zero', () => {
      for (const name of ['links', 'matrix', 'tally'] as const) {
        const { title, sentences } = describe(name, findings, words);
        const text = sentences.join('\n');
        expect(text.includes(words.filters) && words.filters !== '').toBe(filter !== NO_FILTER);
        expect(title === describe(name, findings, { ...words, filters: '' }).title).toBe(
          filter === NO_FILTER,
        );
        for (const { from } of findings.whole) expect(text).toContain(from.toUpperCase());
        expect(`${title}\n${text}`).not.toMatch(/(?<!\d)0\s|\{|\}|undefined|\.\./);
      }
    });
  });

about('the take-aways', () => {
  const findings = findPatterns(dataset);
  it.each([
    [
      'en',
      'matrix',
      'Russia’s positions bear on 16 of 20 points; on 8 points no counter-demand is reported',
    ],
    ['en', 'links', 'More positions bear on point 14 than on any other: 6 of 33 relations'],
    ['en', 'tally', 'Most frequent: “Adds”, 11 of 33 relations'],
    [
      'uk',
      'matrix',
      'Позиції Росії стосуються 16 із 20 пунктів; щодо 8 пунктів про зустрічну вимогу не повідомлялося',
    ],
    ['uk', 'links', 'Найбільше позицій стосуються пункту 14: 6 із 33 співвідношень'],
    ['uk', 'tally', 'Найчастіше — «Додає»: 11 із 33 співвідношень'],
    [
      'ru',
      'matrix',
      'Позиции России касаются 16 из 20 пунктов; в отношении 8 пунктов о встречном требовании не сообщалось',
    ],
    ['ru', 'links', 'Больше всего позиций касаются пункта 14: 6 из 33 соотношений'],
    ['ru', 'tally', 'Чаще всего — «Добавляет»: 11 из 33 соотношений'],
  ] as const)('in %s, of the %s', (lang, name, title) => {
    const said = describe(name, findings, wordsFor(lang, NO_FILTER)).title;
    expect(said.replaceAll('\u00a0', ' ')).toBe(title);
  });

  it('are those of the dataset: eight points without a counter-demand, four with a parallel statement', () => {
    expect(findings.byKind.map(({ kind, relations }) => [kind, relations.length])).toEqual([
      ['contradicts', 8],
      ['tightens', 4],
      ['adds', 11],
      ['reopens', 3],
      ['parallels', 7],
    ]);
    expect(findings.uncontested).toEqual(['p2', 'p6', 'p8', 'p10', 'p11', 'p15', 'p16', 'p17']);
    expect(findings.parallelOnly.map(({ to }) => to)).toEqual(['p2', 'p6', 'p11', 'p17']);
    expect(findings.whole.map(({ id }) => id)).toEqual(['all-d25']);
  });
});

it('says nothing of a filter that is open, and all parts of one that is not', () => {
  const names = { lang: 'en', words: enApp, dataset } as const;
  expect(describeFilter({ ...NO_FILTER, q: ' ' }, names)).toBe('');
  const filter: Filter = {
    relation: 'adds',
    evidence: ['document', 'press'],
    topic: 'nuclear',
    party: 'russia',
    q: 'plant',
  };
  expect(describeFilter(filter, names)).toMatch(
    /^Relation: Adds; Evidence: document, press report; Topic: .+; Who speaks: Russia; Words: plant$/,
  );
});
