/** Which notes a person wants to see. */
import type { Note, NoteKind } from './note.ts';
import type { Steps } from './steps.ts';

/** What a note must have; null where it doesn't matter. */
export interface NoteFilter {
  /** All of them must occur, in any order, in its text, its tags or its quotation. */
  readonly words: string;
  readonly tag: string | null;
  readonly kind: NoteKind | null;
  /** The ids of the statements at one of which it must stand. */
  readonly statements: ReadonlySet<string> | null;
  /** Instants, in UTC, between which it was made: not before the first, and before the second. */
  readonly from: string | null;
  readonly until: string | null;
}

export const ANY_NOTE: NoteFilter = {
  ...{ words: '', tag: null, kind: null },
  ...{ statements: null, from: null, until: null },
};

/** In small letters, with accents in one form (Unicode Standard Annex 15), so that the same words are equal. */
const fold = (text: string) => text.toLowerCase().normalize('NFC');

/** A note never changes: what it is compared by is made once. */
const foldedNotes = new WeakMap<Note, string>();

function foldNote(note: Note): string {
  const known = foldedNotes.get(note);
  if (known !== undefined) return known;
  const { text, tags, place } = note;
  const quoted = 'statement' in place ? (place.quotation?.exact ?? '') : '';
  const folded = fold([text, ...tags, quoted].join('\n'));
  foldedNotes.set(note, folded);
  return folded;
}

/** To ask for each of 50,000 notes what it is compared by takes longer than to compare it: the last list is kept. */
let last: { readonly notes: readonly Note[]; readonly folded: readonly string[] } = {
  notes: [],
  folded: [],
};

function foldNotes(notes: readonly Note[]): readonly string[] {
  if (last.notes !== notes) last = { notes, folded: notes.map(foldNote) };
  return last.folded;
}

/**
 * Makes what notes are compared by ahead of time; a search of the same list then has only to compare.
 * @returns a step for each note
 */
export function* prepareSearch(notes: readonly Note[]): Steps<void> {
  for (const note of notes) {
    foldNote(note);
    yield;
  }
  foldNotes(notes);
}

function isAtOneOf({ place }: Note, statements: ReadonlySet<string>): boolean {
  return 'statement' in place && statements.has(place.statement);
}

/** The notes that a filter leaves, in the order in which they were given. */
export function selectNotes(notes: readonly Note[], filter: NoteFilter): readonly Note[] {
  const { tag, kind, statements, from, until } = filter;
  const words = fold(filter.words)
    .split(/\s+/)
    .filter((word) => word !== '');
  const folded = words.length > 0 ? foldNotes(notes) : [];
  const hasWords = (text: string) => words.every((word) => text.includes(word));
  return notes.filter(
    (note, at) =>
      (tag === null || note.tags.includes(tag)) &&
      (kind === null || note.kind === kind) &&
      (statements === null || isAtOneOf(note, statements)) &&
      (from === null || note.created >= from) &&
      (until === null || note.created < until) &&
      (words.length === 0 || hasWords(folded[at] ?? '')),
  );
}
