import type { Deed } from './history.ts';
import { isSameNote } from './merge.ts';
import type { Note } from './note.ts';

/**
 * What a copy of earlier notes brings back, as a deed that replaces nothing: what is missing comes back, what was
 * put into the trash leaves it, and what has other words now has those of the copy beside it, for a decision.
 * @param copy all notes of the copy, or a part of them
 * @param find gives the note that is there now
 * @param rivals second wordings that wait for a decision
 */
export function planReturn(
  copy: readonly Note[],
  find: (id: string) => Note | undefined,
  rivals: readonly Note[],
): Deed {
  return copy.flatMap((note): Deed => {
    const present = find(note.id);
    if (!present) return [{ before: null, after: note }];
    // What has left the trash since then stays outside.
    const past = present.trashed === null ? { ...note, trashed: null } : note;
    if (isSameNote(present, past)) return [];
    if (isSameNote({ ...present, trashed: null }, past)) return [{ before: present, after: past }];
    const isWaiting = rivals.some((rival) => rival.id === note.id && isSameNote(rival, past));
    return isWaiting ? [] : [{ before: null, after: past, isRival: true }];
  });
}
