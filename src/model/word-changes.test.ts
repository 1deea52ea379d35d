import { expect, it } from 'vitest';
import { wordChanges, type Piece } from './word-changes.ts';

/** What differs stands in brackets. */
const mark = (pieces: readonly Piece[]) =>
  pieces.map(({ words, same }) => (same ? words : `[${words}]`)).join('');

it.each([
  [
    'Russia asks for more.',
    'Russia asks for less.',
    'Russia asks for [more.]',
    'Russia asks for [less.]',
  ],
  ['a b c', 'a c', 'a [b ]c', 'a c'],
  ['a c', 'a b c', 'a c', 'a [b ]c'],
  ['a b', 'c d', '[a b]', '[c d]'],
  ['same', 'same', 'same', 'same'],
  ['', 'new', '', '[new]'],
])('%j and %j differ in the words that differ', (before, after, old, now) => {
  const changes = wordChanges(before, after);
  expect([mark(changes.before), mark(changes.after)]).toEqual([old, now]);
});

it('pieces put together are the wording, and wordings of any length end', () => {
  const long = 'word '.repeat(50_000);
  const { before, after } = wordChanges(long, 'x');
  expect(before.map(({ words }) => words).join('')).toBe(long);
  expect(after).toEqual([{ words: 'x', same: false }]);
});
