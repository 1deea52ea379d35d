import { csvParseRows } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defuse, defuseReversibly, restoreDefused } from '../../model/spreadsheet.ts';
import type { Note } from '../note.ts';
import { readCsv } from './read-csv.ts';
import { writeCsv } from './write-csv.ts';
import { foreignAnnotations, ownNotes, SAMPLE_NOTE, sampleReading, words } from './sample-notes.ts';
import { readAnnotations } from './read-annotations.ts';
import { joinTags, splitTags } from './tag-list.ts';

const SEED = 20261123;

function read(file: string) {
  const found = readCsv(file, sampleReading());
  if (!found.ok) throw new Error(found.refusal.code);
  return found.results;
}

function notesIn(file: string): readonly Note[] {
  return read(file).map((result) => {
    if (!result.ok) throw new Error(`${result.refusal.code} ${result.refusal.member ?? ''}`);
    return result.note;
  });
}

describe('notes as a table', () => {
  it('are one row each, under a head', () => {
    const [head, row] = csvParseRows(writeCsv([SAMPLE_NOTE]).slice(1));
    expect(Object.fromEntries((head ?? []).map((name, at) => [name, row?.[at]]))).toEqual({
      id: '12345678-1234-4234-8234-123456789abc',
      statement: 'p1',
      field: 'summary',
      language: 'en',
      quotation: 'confirmed',
      prefix: 'It is 🕊️ ',
      suffix: ' that it is so.',
      start: '9',
      end: '18',
      guard: '',
      source: '',
      dataset_version: '1.0.0',
      dataset_date: '2026-11-22',
      kind: 'question',
      text: 'Who said so?\nAnd when?',
      tags: 'evidence; date',
      author: 'A. Person',
      created: '2026-11-23T09:30:00.000Z',
      modified: '2026-11-24T09:30:00.000Z',
      trashed: '',
      edition: '0.1.0',
      revision: 'r1',
      foreign: '',
    });
  });

  it('come back the same, whatever they say', () => {
    fc.assert(
      fc.property(fc.array(ownNotes, { maxLength: 3 }), (notes) => {
        expect(notesIn(writeCsv(notes))).toEqual(notes);
      }),
      { seed: SEED, numRuns: 500 },
    );
  });

  it('come back with what others said besides', () => {
    fc.assert(
      fc.property(foreignAnnotations, (annotation) => {
        const contexts = { '@context': 'http://www.w3.org/ns/anno.jsonld' };
        const found = readAnnotations({ ...contexts, ...annotation }, sampleReading());
        const notes = found.ok ? found.results.flatMap((one) => (one.ok ? [one.note] : [])) : [];
        expect(notes).toHaveLength(1);
        expect(notesIn(writeCsv(notes))).toEqual(notes);
      }),
      { seed: SEED, numRuns: 300 },
    );
  });

  it('have no cell that a spreadsheet runs as a formula', () => {
    fc.assert(
      fc.property(ownNotes, (note) => {
        const cells = csvParseRows(writeCsv([note]).slice(1)).flat();
        expect(cells.filter((cell) => /^[=+\-@\t\r\n]/.test(cell))).toEqual([]);
      }),
      { seed: SEED, numRuns: 300 },
    );
  });

  it('have lines that end as RFC 4180 says, and other line breaks only as they were written', () => {
    const file = writeCsv([{ ...SAMPLE_NOTE, text: 'a\rb\nc\r\nd' }]);
    expect(file.split('\r\n').slice(0, 2).join('|')).toMatch(/foreign\|12345678.*"a\rb\nc$/);
    expect(file.endsWith('\r\n')).toBe(true);
    expect(notesIn(file)[0]?.text).toBe('a\rb\nc\r\nd');
  });
});

describe('a table of somebody', () => {
  it('needs no more than words, and keeps columns that we do not know', () => {
    const [note] = notesIn('text,tags,statement,Mood,__proto__\nMy words,a;b,p14,bright,x\n');
    expect(note).toEqual({
      id: '00000001-0000-4000-8000-000000000000',
      kind: 'comment',
      text: 'My words',
      tags: ['a', 'b'],
      place: {
        ...{ statement: 'p14', field: null, lang: 'en', quotation: null },
        ...{ version: '2.0.0', date: '2026-12-24' },
      },
      author: null,
      created: '2027-01-02T03:04:05.006Z',
      modified: '2027-01-02T03:04:05.006Z',
      trashed: null,
      edition: '0.9.0',
      revision: '00000002-0000-4000-8000-000000000000',
      foreign: {
        columns: [
          ['Mood', 'bright'],
          ['__proto__', 'x'],
        ],
      },
    });
    expect(note && notesIn(writeCsv([note, SAMPLE_NOTE]))).toEqual([note, SAMPLE_NOTE]);
  });

  it.each([
    ['semicolons', 'id;text\r\n;"a; b"\r\n'],
    ['tabs', 'id\ttext\n\ta; b\n'],
    ['a byte order mark', '\ufeffid,text\n,a; b'],
  ])('may have %s', (_, file) => {
    expect(notesIn(file)[0]?.text).toBe('a; b');
  });

  it.each([
    ['id', 'no uuid'],
    ['statement', 'Point 14'],
    ['source', 'nowhere'],
    ['quotation', 'words that stand nowhere'],
    ['language', 'fr'],
    ['start', '-1'],
    ['end', '1e9'],
    ['dataset_date', '22.11.2026'],
    ['kind', 'verdict'],
    ['created', '23.11.2026'],
    ['modified', 'now'],
    ['trashed', 'yes'],
    ['foreign', '[1]'],
    ['foreign', '{'],
    ['foreign', '"{""__proto__"":{}}"'],
    ['foreign', `"{""a"":${'['.repeat(10_000)}${']'.repeat(10_000)}}"`],
  ])('with a wrong %s has that row refused, and the others read', (name, cell) => {
    const results = read(`text,${name}\nfirst,${cell}\nsecond,`);
    expect(results).toMatchObject([
      { item: 1, ok: false, refusal: { code: 'bad-cell', member: name } },
      { item: 2, ok: true, note: { text: 'second' } },
    ]);
  });

  it('may quote words without saying where they stand, if they stand there once', () => {
    const [note] = notesIn('text,statement,language,quotation\nMine,d8,uk,НАТО\n');
    expect(note?.place).toMatchObject({ field: 'title', quotation: { start: 14, end: 18 } });
    const wrong = read('text,statement,field,start,end\nMine,d8,title,3,2\n');
    expect(wrong).toMatchObject([{ ok: false, refusal: { code: 'bad-cell', member: 'end' } }]);
  });

  it('without any column of ours is refused, as is one that is too long', () => {
    const limits = { length: 10, items: 1, depth: 9, values: 9 };
    expect(readCsv('', sampleReading())).toEqual({ ok: false, refusal: { code: 'no-columns' } });
    expect(readCsv('a,b\n1,2', sampleReading())).toMatchObject({ ok: false });
    expect(readCsv('text,abcdef\n', sampleReading(), limits)).toEqual({
      ok: false,
      refusal: { code: 'too-long', length: 12, most: 10 },
    });
    expect(readCsv('text\na\nb', sampleReading(), limits)).toEqual({
      ok: false,
      refusal: { code: 'too-many-items', count: 2, most: 1 },
    });
  });
});

describe('what is written into cells', () => {
  it('is defused as in every table, and comes back as it was', () => {
    fc.assert(
      fc.property(words, (text) => {
        const cell = defuseReversibly(text);
        expect(restoreDefused(cell)).toBe(text);
        if (!text.includes("'")) expect(cell).toBe(defuse(text));
      }),
      { seed: SEED, numRuns: 5000 },
    );
    expect(["'\twords", "'", "''=1", "a;'b", '\t=1'].map(defuseReversibly)).toEqual([
      ...["''\twords", "''", "'''=1", "a;''b", "'\t'=1"],
    ]);
  });

  it('is defused wherever a separator stands before a formula, looked at place by place', () => {
    const blank = String.raw`[\s\u0000-\u001f\u200b-\u200f\u2060\ufeff"'“”„«»‘’]`;
    const before = new RegExp(`(?<=[;\\t\\r\\n])(?=${blank}*[=+@＝-])`, 'g');
    const start = new RegExp(`^(?=[\\t\\r\\n]|${blank}*[=+@＝-])`);
    const cells = fc.string({
      unit: fc.constantFrom(...Array.from(';\t\r\n\u200b"\' =-@＝a')),
      maxLength: 12,
    });
    fc.assert(
      fc.property(cells, (cell) => {
        const expected = cell.replaceAll(before, "'").replace(start, "'");
        expect(defuse(cell)).toBe(expected);
        expect(restoreDefused(defuseReversibly(cell))).toBe(cell);
      }),
      { seed: SEED, numRuns: 5000 },
    );
  });

  it('can be tags with any signs', () => {
    fc.assert(
      fc.property(fc.uniqueArray(words, { maxLength: 5 }), (tags) => {
        expect(splitTags(joinTags(tags))).toEqual(tags);
      }),
      { seed: SEED, numRuns: 3000 },
    );
    expect(splitTags('a;b; c; a')).toEqual(['a', 'b', 'c']);
  });
});
