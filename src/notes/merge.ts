/**
 * Notes from a file beside the notes that are there. Nothing is ever replaced: what both have, with different
 * words, is kept twice, until a person decides.
 */
import { isSameJson } from './exchange/json.ts';
import { nameOfOthers } from './exchange/foreign.ts';
import type { Read, Refusal } from './exchange/refusal.ts';
import type { Elsewhere, Note, Place } from './note.ts';
import { finish, type Steps } from './steps.ts';

/** A second wording of a note, which came from a file and waits beside it. */
export interface Conflict {
  /** It has the id of the note that it is another wording of. */
  readonly incoming: Note;
}

export interface NoteState {
  readonly notes: readonly Note[];
  readonly conflicts: readonly Conflict[];
}

/** What becomes of an item of a file; items are counted from 1. */
export type MergeStep =
  | { readonly kind: 'new'; readonly item: number; readonly note: Note }
  | { readonly kind: 'identical'; readonly item: number; readonly note: Note }
  | {
      readonly kind: 'changed';
      readonly item: number;
      readonly present: Note;
      readonly incoming: Note;
    }
  | { readonly kind: 'refused'; readonly item: number; readonly refusal: Refusal };

/** In another version the same words may stand elsewhere in the field, and other words around them. */
function isSamePlace(one: Place | Elsewhere, other: Place | Elsewhere): boolean {
  if ('source' in one || 'source' in other)
    return 'source' in one && 'source' in other && one.source === other.source;
  const isSameField =
    one.statement === other.statement && one.field === other.field && one.lang === other.lang;
  const [words, others] = [one.quotation, other.quotation];
  if (!words || !others || one.version !== other.version)
    return isSameField && words?.exact === others?.exact;
  return isSameField && words.exact === others.exact && words.start === others.start;
}

/** Whether two notes say the same at the same place. When they were written, and by which edition, does not count. */
export function isSameNote(one: Note, other: Note): boolean {
  return (
    one.kind === other.kind &&
    one.text === other.text &&
    one.author === other.author &&
    (one.trashed === null) === (other.trashed === null) &&
    isSameJson(one.tags, other.tags) &&
    isSamePlace(one.place, other.place) &&
    isSameJson(one.foreign, other.foreign)
  );
}

/** The same for the same wordings of a note, so that a file of a thousand wordings is not compared each with each. */
function wordingOf({ id, kind, text, author, tags, foreign }: Note): string {
  return JSON.stringify([id, kind, text, author, tags, JSON.stringify(foreign).length]);
}

/** Notes as a merge goes on, found by their ids and by the IRIs that others gave them. */
class Gathering {
  readonly #byName = new Map<string, Note>();
  readonly #waiting = new Map<string, Note[]>();

  find(note: Note): Note | undefined {
    const name = nameOfOthers(note.foreign);
    return this.#byName.get(note.id) ?? (name === null ? undefined : this.#byName.get(name));
  }

  isWaiting(note: Note): boolean {
    return (this.#waiting.get(wordingOf(note)) ?? []).some((other) => isSameNote(note, other));
  }

  meet(result: Read<{ readonly note: Note }>): MergeStep {
    const { item } = result;
    if (!result.ok) return { kind: 'refused', item, refusal: result.refusal };
    const { note } = result;
    const present = this.find(note);
    if (!present) {
      this.add(note);
      return { kind: 'new', item, note };
    }
    const incoming = { ...note, id: present.id };
    if (isSameNote(present, incoming) || this.isWaiting(incoming))
      return { kind: 'identical', item, note: present };
    this.wait(incoming);
    return { kind: 'changed', item, present, incoming };
  }

  add(note: Note): void {
    this.#byName.set(note.id, note);
    const name = nameOfOthers(note.foreign);
    if (name !== null && !this.#byName.has(name)) this.#byName.set(name, note);
  }

  wait(note: Note): void {
    const wording = wordingOf(note);
    const others = this.#waiting.get(wording);
    if (others) others.push(note);
    else this.#waiting.set(wording, [note]);
  }
}

/**
 * What a merge would do, item by item: a preview. A note that is already there, in the same words or waiting
 * beside others, is identical; so is what stands twice in the file.
 * @returns a step for each note that is there, and for each item
 */
export function* planInSteps(
  results: readonly Read<{ readonly note: Note }>[],
  { notes, conflicts }: NoteState,
): Steps<readonly MergeStep[]> {
  const gathering = new Gathering();
  for (const note of notes) {
    gathering.add(note);
    yield;
  }
  for (const { incoming } of conflicts) gathering.wait(incoming);
  const plan: MergeStep[] = [];
  for (const result of results) {
    plan.push(gathering.meet(result));
    yield;
  }
  return plan;
}

/** The same at a stretch. */
export function planMerge(
  results: readonly Read<{ readonly note: Note }>[],
  state: NoteState,
): readonly MergeStep[] {
  return finish(planInSteps(results, state));
}

/** The note that a step brings; null where it brings none. */
function noteOf(step: MergeStep): Note | null {
  if (step.kind === 'new') return step.note;
  return step.kind === 'changed' ? step.incoming : null;
}

/**
 * Does what a plan says. What has changed since the plan was made is looked at anew, so that nothing is
 * replaced then either, and a plan that is done twice does nothing the second time.
 */
export function* applyInSteps(plan: readonly MergeStep[], state: NoteState): Steps<NoteState> {
  const results = plan.flatMap((step) => {
    const note = noteOf(step);
    return note ? [{ item: step.item, ok: true as const, note }] : [];
  });
  const steps = yield* planInSteps(results, state);
  return {
    notes: [...state.notes, ...steps.flatMap((step) => (step.kind === 'new' ? [step.note] : []))],
    conflicts: [
      ...state.conflicts,
      ...steps.flatMap((step) => (step.kind === 'changed' ? [{ incoming: step.incoming }] : [])),
    ],
  };
}

/** The same at a stretch. */
export function applyMerge(plan: readonly MergeStep[], state: NoteState): NoteState {
  return finish(applyInSteps(plan, state));
}
