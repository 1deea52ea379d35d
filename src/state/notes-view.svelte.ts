import type { Note, NoteKind } from '../notes/note.ts';
import { listPlaces, type Places } from '../notes/places.ts';
import { ANY_NOTE, selectNotes, type NoteFilter } from '../notes/select-notes.ts';
import { firstNotes, type NoteOrder } from '../notes/sort-notes.ts';
import type { NoteEdit } from './note-edit.svelte.ts';
import type { Notebook } from './notebook.svelte.ts';
import type { PageContext } from './page-context.ts';

/**
 * The instant at which a day begins where the person is.
 * @param day `2026-11-23`; empty for none
 * @param later as many days after it
 */
function startOfDay(day: string, later = 0): string | null {
  const [year = NaN, month = NaN, date = NaN] = day.split('-').map(Number);
  const start = new Date(year, month - 1, date + later);
  return Number.isNaN(start.getTime()) ? null : start.toISOString();
}

/** Which notes the panel lists, and in which order. It outlives the panel: what is being changed stays. */
export class NotesView {
  words = $state('');
  tag = $state<string | null>(null);
  kind = $state<NoteKind | null>(null);
  /** A group of statements, or the id of one; what it owns is part of it. */
  place = $state<string | null>(null);
  /** Days, as a person chooses them: `2026-11-23`. Both count. */
  from = $state('');
  until = $state('');
  order = $state<NoteOrder>('newest');
  /** How many notes are listed. */
  limit = $state(0);
  /** What is being changed, by the note's id. */
  #edits = $state.raw<Readonly<Record<string, NoteEdit>>>({});

  /** The ids of the notes whose words have gone, as far as they have been looked for. */
  lost = $state.raw<ReadonlySet<string> | null>(null);
  readonly #notebook: Notebook;
  readonly places: Places;
  readonly #filter = $derived.by((): NoteFilter => ({
    words: this.words,
    tag: this.tag,
    kind: this.kind,
    statements: this.#within(this.place),
    from: startOfDay(this.from),
    until: startOfDay(this.until, 1),
  }));
  /** The notes that are looked for, in no order. */
  readonly selected: readonly Note[] = $derived.by(() =>
    this.isNarrowed ? selectNotes(this.#notebook.present, this.#filter) : this.#notebook.present,
  );
  readonly #placed = $derived(this.selected.filter((note) => !this.#isApart(note)));
  /** As many of them as are listed, in their order. */
  readonly listed: readonly Note[] = $derived.by(() => this.#first(this.#placed, this.limit));
  /** Those that stand at no statement of this dataset, or whose words have gone, come after all others. */
  readonly apart: readonly Note[] = $derived.by(() => {
    const left = this.limit - this.#placed.length;
    if (left <= 0 || this.#placed.length === this.selected.length) return [];
    const apart = this.selected.filter((note) => this.#isApart(note));
    return this.#first(apart, left);
  });

  /** The statements with notes, in the dataset's order. */
  readonly noted: readonly string[] = $derived.by(() =>
    this.places.ownersAmong(this.#notebook.byStatement),
  );

  constructor(notebook: Notebook, { dataset, lang, lookup }: PageContext) {
    this.#notebook = notebook;
    this.places = listPlaces(dataset, lookup, lang);
  }

  /** Whether some notes may be left out. */
  get isNarrowed(): boolean {
    const { tag, kind, statements, from, until } = this.#filter;
    const parts = [tag, kind, statements, from, until];
    return this.words.trim() !== '' || parts.some((part) => part !== null);
  }

  isPlaced({ place }: Note): boolean {
    return 'statement' in place && this.places.has(place.statement);
  }

  #isApart(note: Note): boolean {
    return !this.isPlaced(note) || this.lost?.has(note.id) === true;
  }

  /** How a note is being changed; undefined when it isn't. */
  editOf({ id }: Note): NoteEdit | undefined {
    return this.#edits[id];
  }

  startEdit(edit: NoteEdit): void {
    this.#edits = { ...this.#edits, [edit.seen.id]: edit };
  }

  endEdit({ id }: Note): void {
    this.#edits = Object.fromEntries(Object.entries(this.#edits).filter(([key]) => key !== id));
  }

  endEdits(): void {
    this.#edits = {};
  }

  /** Leaves nothing out any more. */
  reset(): void {
    this.words = ANY_NOTE.words;
    this.tag = this.kind = this.place = null;
    this.from = this.until = '';
  }

  #within(place: string | null): ReturnType<Places['within']> {
    return this.places.within(place);
  }

  #first(notes: readonly Note[], most: number): readonly Note[] {
    return firstNotes(notes, this.order, this.places.ids, most);
  }
}
