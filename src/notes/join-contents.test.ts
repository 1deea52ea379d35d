import { expect, it } from 'vitest';
import { joinContents } from './join-contents.ts';
import type { NoteContent } from './note.ts';

const note = (text: string, ...tags: readonly string[]): NoteContent => ({
  kind: 'comment',
  text,
  tags,
});

it('Two wordings joined say all that both say', () => {
  expect(
    joinContents(note('mine', 'a', 'b'), { ...note('theirs', 'b', 'c'), kind: 'question' }),
  ).toEqual(note('mine\n\ntheirs', 'a', 'b', 'c'));
});

it('What both say is said once, and a blank text adds nothing', () => {
  expect(joinContents(note('same'), note('same'))).toEqual(note('same'));
  expect(joinContents(note(' '), note('theirs'))).toEqual(note('theirs'));
  expect(joinContents(note(''), note(''))).toEqual(note(''));
});
