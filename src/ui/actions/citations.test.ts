/** Every citation that the page can give, read back by a library that others wrote. */
import { readFileSync } from 'node:fs';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import enApp from '../../i18n/app/en.ts';
import ruApp from '../../i18n/app/ru.ts';
import ukApp from '../../i18n/app/uk.ts';
import en from '../../i18n/explore/en.ts';
import ru from '../../i18n/explore/ru.ts';
import uk from '../../i18n/explore/uk.ts';
import { assemble, DATA_FILES } from '../../model/assemble.ts';
import { CITATION_FORMATS, citationNote } from '../../model/citation-formats.ts';
import { citeStatement, type Citation, type CitationWords } from '../../model/citation.ts';
import { createLookup } from '../../model/lookup.ts';
import { parseDataset } from '../../model/parse-dataset.ts';
import { publishedAddress } from '../../model/settings.ts';
import { findStatement, type Statement } from '../../model/statement.ts';
import { LANGUAGES, type Language } from '../../model/text.ts';
import { citationWords } from './citation-words.ts';
import { nameStatement } from './name-statement.ts';

const WORDS = {
  en: { app: enApp, explore: en },
  uk: { app: ukApp, explore: uk },
  ru: { app: ruApp, explore: ru },
};
const LANGUAGE_NAMES = { en: 'english', uk: 'ukrainian', ru: 'russian' };

const contents = DATA_FILES.map((file): [string, unknown] => [
  file,
  JSON.parse(readFileSync(`src/data/${file}`, 'utf8')),
]);
const parsed = parseDataset(assemble(new Map(contents)).raw);
if (!parsed.ok) throw new Error('The dataset is broken.');
const { dataset } = parsed;
const lookup = createLookup(dataset);
const ids = [
  ...dataset.points.map(({ id }) => id),
  ...dataset.positions.flatMap(({ id, relations }) => [id, ...relations.map((one) => one.id)]),
];

function wordsFor(statement: Statement, lang: Language): CitationWords {
  const { app: words, explore } = WORDS[lang];
  const name = nameStatement(statement, explore.actions, { words });
  return citationWords(name, explore.actions, { words });
}

function cite(id: string, lang: Language, site: string | null): Citation {
  const statement = findStatement(id, lookup);
  if (!statement) throw new Error(`There is no ${id}.`);
  return citeStatement(dataset, statement, wordsFor(statement, lang), {
    lang,
    address: publishedAddress({ site }, lang, id),
    today: '2026-12-01',
  });
}

/** What a citation must say, in whatever format, as CSL names it. */
function expected(citation: Citation) {
  return {
    id: citation.key,
    title: citation.title,
    publisher: 'Counterpoint',
    version: '1.0.0',
    issued: { 'date-parts': [[2026, 11, 22]] },
    note: citationNote(citation),
    ...(citation.address === null
      ? {}
      : { URL: citation.address, accessed: { 'date-parts': [[2026, 12, 1]] } }),
  };
}

/** The one entry that the library reads in some format, without what it adds for itself. */
function readBack(text: string, forceType: string): object {
  const items = new Cite(text, { forceType }).data;
  expect(items).toHaveLength(1);
  const own = ['_graph', 'citation-key'];
  return Object.fromEntries(Object.entries(items[0] ?? {}).filter(([name]) => !own.includes(name)));
}

const readBibtex = (citation: Citation) =>
  readBack(CITATION_FORMATS.bibtex.write(citation), '@biblatex/text');
const readRis = (citation: Citation) => readBack(CITATION_FORMATS.ris.write(citation), '@ris/file');
const readCsl = (citation: Citation) =>
  readBack(CITATION_FORMATS.csl.write(citation), '@else/json');

/** That all three formats give the same back. */
function expectReadBack(citation: Citation): void {
  const fields = expected(citation);
  expect(readBibtex(citation)).toEqual({
    ...fields,
    type: 'document',
    language: LANGUAGE_NAMES[citation.lang],
  });
  expect(readRis(citation)).toEqual({ ...fields, type: 'dataset', language: citation.lang });
  expect(readCsl(citation)).toEqual({
    ...fields,
    type: 'dataset',
    'container-title': citation.container,
    language: citation.lang,
  });
}

describe('a citation in each format says the same', () => {
  it('there are 20 points, 32 positions and 34 relations to cite', () => {
    expect(ids).toHaveLength(20 + 32 + 34);
  });

  for (const lang of LANGUAGES)
    for (const site of [null, 'https://x.example/a_b/'])
      it(`in ${lang}, ${site === null ? 'without' : 'with'} a published address`, () => {
        for (const id of ids) expectReadBack(cite(id, lang, site));
      });

  it.each([
    ['braces', 'a } b { c {}'],
    ['what LaTeX means something by', '100 % & 5 # $x_1^2$ ~ \\textbf{x} \\'],
    ['a backslash before each of it', '\\{ \\} \\% \\& \\_ \\# \\\\'],
    ['quotes', '"a" \'b\' «в» “c” `d`'],
    ['what looks like an entry', '@misc{x, title = {y}}'],
    ['letters of three scripts', 'Łódź, Слов’янськ, 5 000 км²'],
  ])('with %s in its title', (_what, title) => {
    const dangerous = { ...cite('p14', 'en', null), title };
    expectReadBack({ ...dangerous, container: title, asOf: title });
  });

  it('with line breaks, tabs and two spaces in a title, on one line', () => {
    const statement = findStatement('p14', lookup);
    if (statement?.kind !== 'point') throw new Error('There is no p14.');
    const title = { en: 'one\r\nER  - \ttwo\u00a0three\u2028four\n\n' };
    const citation = citeStatement(
      dataset,
      { ...statement, point: { ...statement.point, title } },
      wordsFor(statement, 'en'),
      { lang: 'en', address: null, today: '2026-12-01' },
    );
    expect(citation.title).toBe('Point 14: one ER - two three four');
    expectReadBack(citation);
  });
});

describe('a citation says whose words are cited', () => {
  it.each(LANGUAGES)('in %s, and never names an author', (lang) => {
    for (const id of ids) {
      const citation = cite(id, lang, null);
      const { wording } = WORDS[lang].explore.actions.citing;
      const kind = id.includes('-') ? 'relation' : id.startsWith('p') ? 'point' : 'position';
      const long = wording[kind].long.replaceAll('\u00a0', ' ');
      for (const { write } of Object.values(CITATION_FORMATS).slice(1))
        expect(write(citation)).toContain(long);
      expect(CITATION_FORMATS.short.write(citation)).toContain(`(${wording[kind].short})`);
      for (const item of [readBibtex(citation), readRis(citation), readCsl(citation)])
        expect(item).not.toHaveProperty('author');
    }
  });

  it('as a text of one language, without a place left empty', () => {
    for (const lang of LANGUAGES)
      for (const id of ids)
        for (const { write } of Object.values(CITATION_FORMATS).slice(0, 2)) {
          const text = write(cite(id, lang, 'https://x.example/'));
          expect(text).not.toMatch(/[{}]|undefined|null|\.\.|\s\s|\s[.,;]/);
          expect(/[а-яіїєґё]/iu.test(text)).toBe(lang !== 'en');
        }
  });
});
