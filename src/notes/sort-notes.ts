/** In which order notes are listed. */
import type { Note } from './note.ts';

export const NOTE_ORDERS = ['newest', 'oldest', 'statement'] as const;

export type NoteOrder = (typeof NOTE_ORDERS)[number];

/** Instants in one form come in the order of their signs. */
const byAge = (one: Note, other: Note) =>
  one.created < other.created ? -1 : one.created > other.created ? 1 : 0;

/** Where the words of a note begin; a note on the whole comes first. */
const startOf = ({ place }: Note) => ('statement' in place ? (place.quotation?.start ?? -1) : -1);

type Compare = (one: Note, other: Note) => number;

/**
 * @param statements the ids of all statements, in the dataset's order. Notes elsewhere come last
 * @returns what tells which of two notes comes first: the newest or the oldest; or the one whose statement does, at
 *   the same one in the order of their words, then as they were made
 */
function comparing(order: NoteOrder, statements: readonly string[]): Compare {
  if (order === 'oldest') return byAge;
  if (order === 'newest') return (one, other) => byAge(other, one);
  const ranks = new Map(statements.map((id, rank) => [id, rank]));
  const rankOf = ({ place }: Note) =>
    ('statement' in place ? ranks.get(place.statement) : undefined) ?? ranks.size;
  return (one, other) =>
    rankOf(one) - rankOf(other) || startOf(one) - startOf(other) || byAge(one, other);
}

/** Where a note belongs among sorted ones: behind those that are equal. */
function placeAmong(sorted: readonly Note[], note: Note, compare: Compare): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = sorted[middle];
    if (other && compare(other, note) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** From here on sorting all is faster than to put each note in its place. */
const MANY = 1000;

/**
 * The first notes in an order. Of 50,000 notes a person sees the first few: sorting all of them would hold up the
 * page.
 * @param most as many are wanted
 */
export function firstNotes(
  notes: readonly Note[],
  order: NoteOrder,
  statements: readonly string[],
  most: number,
): readonly Note[] {
  const compare = comparing(order, statements);
  if (notes.length <= most || most > MANY) return notes.toSorted(compare).slice(0, most);
  const first: Note[] = [];
  for (const note of notes) {
    const last = first[most - 1];
    if (last && compare(last, note) <= 0) continue;
    first.splice(placeAmong(first, note, compare), 0, note);
    if (first.length > most) first.pop();
  }
  return first;
}
