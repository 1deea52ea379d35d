/** In which order notes are listed. */
import type { Note } from './note.ts';

export const NOTE_ORDERS = ['newest', 'oldest', 'statement'] as const;

export type NoteOrder = (typeof NOTE_ORDERS)[number];

/** Instants in one form come in the order of their signs. */
const byAge = (one: Note, other: Note) =>
  one.created < other.created ? -1 : one.created > other.created ? 1 : 0;

/** Where the words of a note begin; a note on the whole comes first. */
const startOf = ({ place }: Note) => ('statement' in place ? (place.quotation?.start ?? -1) : -1);

/**
 * @param statements the ids of all statements, in the dataset's order. Notes elsewhere come last
 * @returns the notes as they were made, the newest or the oldest first; or by their statements, at each in the order
 *   of their words, then as they were made
 */
export function sortNotes(
  notes: readonly Note[],
  order: NoteOrder,
  statements: readonly string[],
): readonly Note[] {
  if (order === 'oldest') return notes.toSorted(byAge);
  if (order === 'newest') return notes.toSorted((one, other) => byAge(other, one));
  const ranks = new Map(statements.map((id, rank) => [id, rank]));
  const rankOf = ({ place }: Note) =>
    ('statement' in place ? ranks.get(place.statement) : undefined) ?? ranks.size;
  return notes.toSorted(
    (one, other) =>
      rankOf(one) - rankOf(other) || startOf(one) - startOf(other) || byAge(one, other),
  );
}
