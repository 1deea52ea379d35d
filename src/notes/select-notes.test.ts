import { expect, it } from 'vitest';
import { sampleNote } from './sample-note.ts';
import { ANY_NOTE, prepareSearch, selectNotes, type NoteFilter } from './select-notes.ts';
import { finish } from './steps.ts';

const notes = [
  sampleNote({ id: 'a', text: 'Ёлка и\nПЛАН', tags: ['Territory'], kind: 'question' }),
  sampleNote({
    id: 'b',
    place: { source: 'https://example.org/#p14' },
    created: '2026-11-24T00:00:00.000Z',
    tags: [],
    text: 'cafe\u0301',
  }),
  sampleNote({ id: 'c', tags: ['army', 'law'], created: '2026-11-25T10:00:00.000Z', text: '' }),
];

const select = (filter: Partial<NoteFilter>) =>
  selectNotes(notes, { ...ANY_NOTE, ...filter }).map(({ id }) => id);

it('A filter that asks for nothing leaves all notes in their order', () => {
  expect(select({})).toEqual(['a', 'b', 'c']);
  expect(select({ words: ' \n ' })).toEqual(['a', 'b', 'c']);
});

it.each([
  ['план', ['a']],
  ['план ёлка', ['a']],
  ['план army', []],
  ['CAFÉ', ['b']],
  ['LINE of', ['a', 'c']],
  ['terri план contact', ['a']],
  ['nowhere', []],
  ['p14', []],
])('The words “%s” all occur in the text, the tags or the quotation of %j', (words, ids) => {
  expect(select({ words })).toEqual(ids);
});

it('A tag is meant as a whole', () => {
  expect(select({ tag: 'army' })).toEqual(['c']);
  expect(select({ tag: 'arm' })).toEqual([]);
});

it('Kind and statements are asked for', () => {
  expect(select({ kind: 'question' })).toEqual(['a']);
  expect(select({ statements: new Set(['p14']) })).toEqual(['a', 'c']);
  expect(select({ statements: new Set() })).toEqual([]);
});

it('The first instant counts, the last one does not', () => {
  const from = '2026-11-24T00:00:00.000Z';
  expect(select({ from })).toEqual(['b', 'c']);
  expect(select({ until: from })).toEqual(['a']);
  expect(select({ from, until: '2026-11-25T10:00:00.000Z' })).toEqual(['b']);
});

it('Each list is searched as it is, prepared or not, also after another one', () => {
  finish(prepareSearch(notes));
  expect(select({ words: 'план' })).toEqual(['a']);
  const others = [sampleNote({ id: 'd', text: 'План' }), ...notes];
  const found = selectNotes(others, { ...ANY_NOTE, words: 'план' });
  expect(found.map(({ id }) => id)).toEqual(['d', 'a']);
  expect(select({ words: 'план' })).toEqual(['a']);
});
