/** All notes, by their ids. */
import type { Note } from './note.ts';

export type Collection = ReadonlyMap<string, Note>;

export const NO_NOTES: Collection = new Map();

export function collectNotes(notes: readonly Note[]): Collection {
  return new Map(notes.map((note) => [note.id, note]));
}

/** The same notes without some, and then with others: a note that is there is replaced. */
export function replaceNotes(
  notes: Collection,
  { gone = [], put = [] }: { readonly gone?: readonly string[]; readonly put?: readonly Note[] },
): Collection {
  const all = new Map(notes);
  for (const id of gone) all.delete(id);
  for (const note of put) all.set(note.id, note);
  return all;
}

/** Notes in two lists: those that are not in the trash, and those that are. */
export function splitTrash(notes: Collection): {
  readonly present: readonly Note[];
  readonly trash: readonly Note[];
} {
  const [present, trash]: [Note[], Note[]] = [[], []];
  for (const note of notes.values()) (note.trashed === null ? present : trash).push(note);
  return { present, trash };
}

/** Notes by the statement that they stand at, in the order in which they were given; those elsewhere are left out. */
export function groupByStatement(notes: readonly Note[]): ReadonlyMap<string, readonly Note[]> {
  const groups = new Map<string, Note[]>();
  for (const note of notes) {
    if (!('statement' in note.place)) continue;
    const group = groups.get(note.place.statement);
    if (group) group.push(note);
    else groups.set(note.place.statement, [note]);
  }
  return groups;
}

/** Notes without some of them. */
export function leaveOut(notes: readonly Note[], others: readonly Note[]): readonly Note[] {
  const apart = new Set(others);
  return notes.filter((note) => !apart.has(note));
}
