import { expect, it } from 'vitest';
import { sampleNote } from './sample-note.ts';
import { completeTag, countTags, parseTags, suggestTags, writeTags } from './tags.ts';

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

const known = new Map([
  ['law', 2],
  ['Territory', 1],
  ['territorial waters', 3],
  ['army', 1],
]);

it.each([
  ['', ['territorial waters', 'law']],
  ['ter', ['territorial waters', 'Territory']],
  ['law, TERR', ['territorial waters', 'Territory']],
  ['law, ', ['territorial waters', 'Territory']],
  ['law', []],
  ['x', []],
])(
  'What is written as “%s” may be meant to become %j, the most frequent first',
  (written, tags) => {
    expect(suggestTags(written, known, 2)).toEqual(tags);
  },
);

it('A suggested tag takes the place of what is begun', () => {
  expect(completeTag('ter', 'territory')).toBe('territory');
  expect(completeTag('law,ter', 'territory')).toBe('law, territory');
  expect(completeTag('law, territory, t', 'territory')).toBe('law, territory');
});
