import { expect, it } from 'vitest';
import { parseLine, writeLines } from './mirror.ts';
import { sampleNote } from './sample-note.ts';

it('Notes are read from their lines letter by letter', () => {
  const trashed = '2026-11-23T09:30:00.000Z';
  const first = sampleNote({ text: 'a\nb\u2028«c»', trashed, foreign: { a: [1, null] } });
  const second = sampleNote({ id: 'other', revision: 'r2', tags: ['land', 'law'] });
  const lines = writeLines([2, first, second]).split('\n');
  expect(lines).toHaveLength(4);
  expect(lines[0]).toBe('2');
  expect(lines.slice(1).map(parseLine)).toEqual([first, second, undefined]);
});

it.each(['', '2', 'null', '[]', '{}', '{"id":"a"}', '{"id":"a","te'])(
  'A line that is cut off, or holds no note, is none: %s',
  (line) => {
    expect(parseLine(line)).toBeUndefined();
  },
);
