/** What a person is writing and has not saved: it survives a reload and a crash. */
import type { NoteContent, Place } from './note.ts';

export interface Draft extends NoteContent {
  /** Where the form is open: a note's id, or a new note's place in words. */
  readonly key: string;
  readonly place: Place;
  /** The note that is being changed, and its wording that was seen; null for a new one. */
  readonly changes: { readonly note: string; readonly seen: string } | null;
  /** An instant, in UTC. */
  readonly modified: string;
}
