import { expect, it } from 'vitest';
import { sampleNote } from './sample-note.ts';
import { countTags, parseTags, writeTags } from './tags.ts';

it('Tags are separated by commas, each once, without what is blank', () => {
  expect(parseTags(' army,  international  law ,,army,\n')).toEqual(['army', 'international  law']);
  expect(parseTags('')).toEqual([]);
  expect(parseTags(writeTags(['a b', 'c']))).toEqual(['a b', 'c']);
});

it('A tag counts once for each note', () => {
  const notes = [sampleNote({ tags: ['a', 'b'] }), sampleNote({ tags: ['b', 'b', '__proto__'] })];
  expect([...countTags(notes)]).toEqual([
    ['a', 1],
    ['b', 2],
    ['__proto__', 1],
  ]);
});
