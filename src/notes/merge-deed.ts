import type { Deed } from './history.ts';
import { applyInSteps, type MergeStep, type NoteState } from './merge.ts';
import { finish, type Steps } from './steps.ts';

/**
 * What a plan brings to the notes that are there by now, as one deed: new notes, and second wordings that wait for
 * a decision.
 * @param newId gives a name that no wording has. A table that was changed by hand still has the name of the
 *   wording that it was made from
 */
export function* deedInSteps(
  plan: readonly MergeStep[],
  state: NoteState,
  newId: () => string,
): Steps<Deed> {
  const { notes, conflicts } = yield* applyInSteps(plan, state);
  return [
    ...notes.slice(state.notes.length).map((after) => ({ before: null, after })),
    ...conflicts.slice(state.conflicts.length).map(({ incoming }) => ({
      before: null,
      after: { ...incoming, revision: newId() },
      isRival: true as const,
    })),
  ];
}

/** The same at a stretch. */
export function deedOf(plan: readonly MergeStep[], state: NoteState, newId: () => string): Deed {
  return finish(deedInSteps(plan, state, newId));
}
