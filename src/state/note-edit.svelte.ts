import type { Draft } from '../notes/draft.ts';
import type { Note, NoteContent } from '../notes/note.ts';
import { parseTags, writeTags } from '../notes/tags.ts';

/** What a person writes and has not saved yet. */
export class NoteWords {
  text: string;
  kind: NoteContent['kind'];
  /** As they are written, with commas. */
  tags: string;

  constructor({ text, kind, tags }: NoteContent) {
    this.text = $state(text);
    this.kind = $state(kind);
    this.tags = $state(writeTags(tags));
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

/** What a person makes of a note. */
export class NoteEdit extends NoteWords {
  /** The note as it was when they began. */
  readonly seen: Note;

  /** @param draft what was written before, and not saved */
  constructor(seen: Note, draft?: Draft) {
    super(draft ?? seen);
    this.seen = draft?.revision ? { ...seen, revision: draft.revision } : seen;
  }
}
