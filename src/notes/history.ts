/** What was done to notes, so that it can be undone and done again. */
import type { Note } from './note.ts';

/** One note before and after something was done; null where it was not there. */
export interface Step {
  readonly before: Note | null;
  readonly after: Note | null;
  /** Whether it is a second wording, which waits beside the note until a person decides. */
  readonly isRival?: true;
  /** Whether it brought back what a person had let go of: taken back, that goes again. */
  readonly isReturn?: true;
}

/** What a person did at once: one note written, or a thousand imported. */
export type Deed = readonly Step[];

export interface History {
  /** What can be undone, the latest last. */
  readonly done: readonly Deed[];
  /** What takes back what was undone, the latest last. */
  readonly undone: readonly Deed[];
}

export const NO_HISTORY: History = { done: [], undone: [] };

/** As far back as a person can go. */
const LENGTH = 100;

/** Something new was done: what was undone before it can't be done again. */
export function recordDeed({ done }: History, deed: Deed): History {
  return { done: [...done, deed].slice(-LENGTH), undone: [] };
}

/**
 * What takes a deed back. Notes return letter by letter, with the names of their wordings; one that was new
 * goes into the trash, so that undoing never loses one.
 * @param trash gives a note as it is in the trash
 */
export function reverseDeed(deed: Deed, trash: (note: Note) => Note): Deed {
  return deed.map(({ before, after, isRival, isReturn }): Step => {
    if (isRival) return { before: after, after: before, isRival };
    if (after === null) return { before: null, after: before, isReturn: true };
    return { before: after, after: isReturn ? null : (before ?? trash(after)) };
  });
}

/** Whether all is still as a deed left it: what somebody has changed since can't be taken back any more. */
export function isUntouched(
  deed: Deed,
  present: ReadonlyMap<string, Note>,
  rivals: readonly Note[] = [],
): boolean {
  const waiting = new Set(rivals.map(({ revision }) => revision));
  return deed.every(({ before, after, isRival }) => {
    if (isRival) return after === null || waiting.has(after.revision);
    const note = present.get((after ?? before)?.id ?? '');
    return note?.revision === after?.revision;
  });
}
