import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { Citation } from '../../model/citation.ts';
import type { Note } from '../note.ts';
import { writeHtml } from './notes-html.ts';
import { escapeLine, writeMarkdown } from './notes-markdown.ts';
import { linesOf, type Cited, type ReportWords } from './report-sections.ts';
import { IRI, ownNotes, SAMPLE_NOTE, words as anyWords } from './sample-notes.ts';

const SEED = 20261123;

const WORDS: ReportWords = {
  lang: 'en',
  title: 'My notes',
  intro: 'Written out on 1 December 2026.',
  about: ({ kind, author, created }) => `${kind}, ${author ?? 'nobody'}, ${created.slice(0, 10)}`,
  tags: (tags) => `Tags: ${tags.join(', ')}`,
  elsewhere: (source) => `Elsewhere: ${source}`,
};

const citationOf = (id: string): Citation => ({
  ...{ key: id, lang: 'en', title: `Title of ${id}`, container: 'The dataset' },
  ...{ publisher: 'Counterpoint', version: '1.0.0', versionWords: 'version 1.0.0', date: '2026' },
  ...{ asOf: 'As of 2025', wording: { short: 'ours', long: 'Our wording' }, licence: 'CC BY 4.0' },
  ...{ iri: `${IRI}#${id}`, address: null, accessed: null },
});

const CITED: Cited = {
  order: ['p1', 'p14', 'd8', 'd8c2', 'p14-d8', 'all-d25'],
  cite: (id) => (id === 'gone99' ? null : citationOf(id === 'd8c2' ? 'd8' : id)),
};

const at = (statement: string, text: string): Note => ({
  ...SAMPLE_NOTE,
  ...{ text, tags: [], author: null, kind: 'comment' },
  place: {
    ...{ statement, field: null, lang: 'en', quotation: null },
    ...{ version: '1.0.0', date: '2026-11-22' },
  },
});

describe('notes as Markdown', () => {
  it('are grouped by statement in the dataset’s order, quoted and cited', () => {
    const notes = [
      { ...at('p1', 'elsewhere'), place: { source: 'https://x.example/' } },
      at('gone99', 'lost'),
      at('d8c2', 'on a claim'),
      { ...at('p1', 'in the trash'), trashed: SAMPLE_NOTE.created },
      { ...at('p1', 'later'), created: '2026-12-01T00:00:00.000Z' },
      SAMPLE_NOTE,
    ];
    expect([...writeMarkdown(notes, CITED, WORDS)].join('')).toBe(`# My notes

Written out on 1 December 2026.

## Title of p1

Title of p1. Counterpoint: The dataset (version 1.0.0). Our wording. As of 2025. CC BY 4.0. ${IRI}\\#p1

### question, A. Person, 2026-11-23

> confirmed

Who said so?\\
And when?

Tags: evidence, date

### comment, nobody, 2026-12-01

later

## Title of d8 (d8c2)

Title of d8. Counterpoint: The dataset (version 1.0.0). Our wording. As of 2025. CC BY 4.0. ${IRI}\\#d8

### comment, nobody, 2026-11-23

on a claim

## gone99

### comment, nobody, 2026-11-23

lost

## Elsewhere: https\\://x.example/

### comment, nobody, 2026-11-23

elsewhere
`);
  });

  /** What CommonMark makes of a line without markup: escapes and entities as their signs. */
  const shown = (line: string) =>
    line.replaceAll(/\\([!-/:-@[-\`{-~])|&#(\d+);/g, (_, sign?: string, code?: string) =>
      code === undefined ? (sign ?? '') : String.fromCharCode(Number(code)),
    );

  it('show every sign that was written, and have none that is markup', () => {
    fc.assert(
      fc.property(anyWords, (text) => {
        for (const line of linesOf(text)) {
          const escaped = escapeLine(line);
          expect(shown(escaped)).toBe(line);
          const bare = escaped.replaceAll(/\\[!-/:-@[-\`{-~]|&#(?:9|32);/g, '');
          expect(bare).not.toMatch(/[\\`*_{}[\]<>#|~&$^@!]|:\/\/|\bwww\./i);
          expect(escaped).not.toMatch(/^(?:[ \t]|[-+=:]|\d{1,9}[.)])/);
        }
      }),
      { seed: SEED, numRuns: 5000 },
    );
  });

  it.each([
    ['1. one', '1\\. one'],
    ['1986) that', '1986\\) that'],
    ['- item', '\\- item'],
    ['20-point plan.', '20-point plan.'],
    ['    code', '&#32;   code'],
    ['\\', '\\\\'],
    ['[a](javascript:x)', '\\[a\\](javascript:x)'],
    ['WWW.x.example a@x.example', 'WWW\\.x.example a\\@x.example'],
    ['«Так», — сказав він’', '«Так», — сказав він’'],
  ])('write %j as %j', (line, escaped) => {
    expect(escapeLine(line)).toBe(escaped);
  });

  it('are paragraphs where a text is, also within a quotation', () => {
    const place = {
      ...SAMPLE_NOTE.place,
      quotation: { exact: 'a\nb\n\n# c', prefix: '', suffix: '', start: 0, end: 9 },
    };
    const note = { ...SAMPLE_NOTE, text: 'a\r\nb\n\n\nc\\\nd', place };
    const markdown = [...writeMarkdown([note], CITED, WORDS)].join('');
    expect(markdown).toContain('\n> a\\\n> b\n>\n> \\# c\n');
    expect(markdown).toContain('\na\\\nb\n\n\nc\\\\\\\nd\n');
  });
});

describe('notes as HTML', () => {
  const OURS = [
    ...['HTML', 'HEAD', 'META', 'TITLE', 'BODY', 'H1', 'H2', 'H3', 'P', 'SECTION', 'ARTICLE'],
    ...['BLOCKQUOTE', 'BR'],
  ];
  const ATTRIBUTES = ['lang', 'dir', 'charset', 'http-equiv', 'content', 'name'];

  it('are grouped, quoted in their language and cited', () => {
    const { document } = parseHTML(
      [...writeHtml([SAMPLE_NOTE, at('p14', 'x')], CITED, WORDS)].join(''),
    );
    const texts = [...document.querySelectorAll('body *:not(section, article, br)')].map(
      ({ localName, textContent }) => `${localName}: ${textContent}`,
    );
    expect(texts).toEqual([
      'h1: My notes',
      'p: Written out on 1 December 2026.',
      'h2: Title of p1',
      `p: Title of p1. Counterpoint: The dataset (version 1.0.0). Our wording. As of 2025. CC BY 4.0. ${IRI}#p1`,
      'h3: question, A. Person, 2026-11-23',
      'blockquote: confirmed',
      'p: Who said so?And when?',
      'p: Tags: evidence, date',
      'h2: Title of p14',
      `p: Title of p14. Counterpoint: The dataset (version 1.0.0). Our wording. As of 2025. CC BY 4.0. ${IRI}#p14`,
      'h3: comment, nobody, 2026-11-23',
      'p: x',
    ]);
    expect(document.querySelector('blockquote')?.getAttribute('lang')).toBe('en');
  });

  it('have no element, attribute or address but ours, whatever is written in them', () => {
    const hostile = fc.tuple(ownNotes, anyWords, anyWords).map(([note, source, title]) => ({
      ...{ note, title },
      other: { ...note, trashed: null, place: { source } },
    }));
    fc.assert(
      fc.property(hostile, ({ note, other, title }) => {
        const cited = { ...CITED, cite: (id: string) => ({ ...citationOf(id), title }) };
        const html = [
          ...writeHtml([{ ...note, trashed: null }, other], cited, { ...WORDS, title }),
        ].join('');
        const { document } = parseHTML(html);
        for (const element of document.querySelectorAll('*')) {
          expect(OURS).toContain(element.tagName);
          for (const name of element.getAttributeNames()) expect(ATTRIBUTES).toContain(name);
        }
        expect(document.querySelectorAll('article')).toHaveLength(2);
        expect(html.match(/<!--|<!\[|<\?/g)).toBeNull();
      }),
      { seed: SEED, numRuns: 300 },
    );
  });

  it('show what was written, sign by sign', () => {
    fc.assert(
      fc.property(anyWords, (text) => {
        const note = { ...at('p1', `(${text})`) };
        const { document } = parseHTML([...writeHtml([note], CITED, WORDS)].join(''));
        expect(document.querySelector('article p')?.textContent).toBe(
          linesOf(`(${text})`).join(''),
        );
      }),
      { seed: SEED, numRuns: 500 },
    );
  });
});
