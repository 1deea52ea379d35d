/** What the button of the notes fetches when it is pressed. */
export { NotesView } from '../../state/notes-view.svelte.ts';
export { default as NotesPanel } from './NotesPanel.svelte';
