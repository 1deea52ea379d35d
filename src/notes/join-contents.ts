/** Two wordings of a note as one. */
import type { NoteContent } from './note.ts';

/** Says all that both say: the texts one after the other, all tags of both. The kind is that of the first. */
export function joinContents(one: NoteContent, other: NoteContent): NoteContent {
  const texts = [one.text, other.text].filter((text) => text.trim() !== '');
  return {
    kind: one.kind,
    text: [...new Set(texts)].join('\n\n'),
    tags: [...new Set([...one.tags, ...other.tags])],
  };
}
