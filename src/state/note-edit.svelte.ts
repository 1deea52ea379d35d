import type { Note, NoteContent } from '../notes/note.ts';
import { parseTags, writeTags } from '../notes/tags.ts';

/** What a person makes of a note and has not saved yet. */
export class NoteEdit {
  /** The note as it was when they began. */
  readonly seen: Note;
  text: string;
  kind: NoteContent['kind'];
  /** As they are written, with commas. */
  tags: string;

  constructor(seen: Note) {
    this.seen = seen;
    this.text = $state(seen.text);
    this.kind = $state(seen.kind);
    this.tags = $state(writeTags(seen.tags));
  }

  get content(): NoteContent {
    return { text: this.text, kind: this.kind, tags: parseTags(this.tags) };
  }

  /** Whether it says nothing: only a highlight needs no words. */
  get isEmpty(): boolean {
    const { text, kind, tags } = this.content;
    return text.trim() === '' && tags.length === 0 && kind !== 'highlight';
  }
}
