/** What a person is writing and has not saved: it survives a reload and a crash. */
import type { Elsewhere, NoteContent, Place } from './note.ts';

export interface Draft extends NoteContent {
  /** The id of the statement at which the form is open; of the note that is being changed; or a name of its own. */
  readonly key: string;
  readonly place: Place | Elsewhere;
  /** The wording of the note that is being changed, as the person saw it; null for a new note. */
  readonly revision: string | null;
  /** An instant, in UTC. */
  readonly modified: string;
}
