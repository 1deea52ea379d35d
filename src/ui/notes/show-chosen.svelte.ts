import { mount } from 'svelte';
import type { PageContext } from '../../state/page-context.ts';
import ChosenForm from './ChosenForm.svelte';
import { readChosenWords, type ChosenWords } from './chosen-words.ts';
import { fieldsOf } from './fields-of.ts';
import type { Notes } from './open-notes.ts';

/** What the form is shown for. */
class Choice {
  words = $state.raw<ChosenWords | null>(null);
}

let choice: Choice | undefined;

/** Shows the form for the words that are chosen now, or takes it away when none are and nothing is written in it. */
export function showChosen(page: PageContext, notes: Notes): void {
  const chosen = readChosenWords(getSelection());
  const isNoted = chosen !== null && fieldsOf(page).get(chosen.statement)?.has(chosen.field);
  if (choice === undefined) {
    if (!isNoted) return;
    choice = new Choice();
    mount(ChosenForm, { target: document.body, props: { page, notes, choice } });
  }
  if (document.activeElement?.closest('.chosen-words')) return;
  choice.words = isNoted ? chosen : null;
}

export type { Choice };
