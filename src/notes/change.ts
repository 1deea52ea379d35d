/** A change to notes: what is to be written, and what whoever changes it has seen. */
import type { Note } from './note.ts';

export interface Change {
  readonly note: Note;
  /** The revision that was seen before; null for a note that is new. */
  readonly seen: string | null;
}

/** How a wording that is to be written stands to the one that is there. */
export type Encounter = 'fits' | 'is-there' | 'conflicts';

/**
 * What was changed without the present wording in sight must not replace it. A note that is gone for good is no
 * hindrance: then the change brings it back, since its words would be lost otherwise.
 * @param present the revision that is there, or null
 */
export function meetPresent({ note, seen }: Change, present: string | null): Encounter {
  if (present === null || present === seen) return 'fits';
  return present === note.revision ? 'is-there' : 'conflicts';
}
