/** The panel of all notes, and what it shows of them: fetched together, when a person opens it. */
export { NotesView } from '../../state/notes-view.svelte.ts';
export { default as NotesPanel } from './NotesPanel.svelte';
