import { expect, it } from 'vitest';
import { parseHead, parseLine, writeHead, writeLines } from './mirror.ts';
import { sampleNote } from './sample-note.ts';

const TAKEN = '2026-11-23T09:30:00.000Z';

it('The head of a mirror is read as it was written, with notes behind it or without', () => {
  const head = writeHead({ taken: TAKEN, notes: 2 });
  expect(head).toBe(`{"taken":"${TAKEN}","notes":2}\n`);
  expect(parseHead(head)).toEqual({ taken: TAKEN, notes: 2 });
  expect(parseHead(`${head}{"note":{"id":`)).toEqual({ taken: TAKEN, notes: 2 });
});

it.each(['', '{"taken":"2026', '[]', 'null', '{"taken":"2026","notes":"2"}', '{"notes":2}'])(
  'What is no head is none: %s',
  (text) => {
    expect(parseHead(text)).toBeUndefined();
  },
);

it('Notes are read from their lines letter by letter, second wordings as such', () => {
  const note = sampleNote({ text: 'a\nb\u2028«c»', trashed: TAKEN, foreign: { a: [1, null] } });
  const rival = sampleNote({ revision: 'r2' });
  const text = writeLines([note], 'note') + writeLines([rival], 'rival');
  const [first = '', second = '', ...rest] = text.split('\n');
  expect(rest).toEqual(['']);
  expect(parseLine(first)).toEqual(['note', note]);
  expect(parseLine(second)).toEqual(['rival', rival]);
});

it.each(['', '{"note":{"id":"a"', '{"note":{"id":"a"}}', '{"other":1}', '[1]', '{}', 'null'])(
  'A line that is cut off, or holds no note, is none: %s',
  (text) => {
    expect(parseLine(text)).toBeUndefined();
  },
);

it('A note under another name is none', () => {
  expect(parseLine(JSON.stringify({ other: sampleNote() }))).toBeUndefined();
});
