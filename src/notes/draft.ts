/** What a person is writing and has not saved: it survives a reload and a crash. */
import type { NoteContent, Place } from './note.ts';

export interface Draft extends NoteContent {
  /** The id of the statement at which the form is open. */
  readonly key: string;
  readonly place: Place;
  /** An instant, in UTC. */
  readonly modified: string;
}
