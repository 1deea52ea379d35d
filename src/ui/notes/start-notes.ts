import { mount } from 'svelte';
import type { PageContext } from '../../state/page-context.ts';
import { followChoice } from './follow-choice.ts';
import NotesButton from './NotesButton.svelte';
import { prepareNotes } from './open-notes.ts';

/**
 * Puts the button that opens all notes at the end of the page. Nothing of it is in the built page.
 * @throws when the words could not be fetched
 */
export async function startNotes(page: PageContext): Promise<void> {
  const { notebook, words } = await prepareNotes(page);
  mount(NotesButton, { target: document.body, props: { page, notebook, words } });
  followChoice(page, { notebook, words });
}
