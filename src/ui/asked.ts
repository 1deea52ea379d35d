/**
 * What people ask for otherwise: one file of the build. Apart, the parts would weigh a tenth more in all, and most
 * share much.
 */
export { showActions } from './actions/show-actions.ts';
export { NotesPanel, NotesView } from './notes/panel.ts';
export { showChosen } from './notes/show-chosen.svelte.ts';
export { showNotes } from './notes/show-notes.svelte.ts';
export { default as SwappedList } from './page/SwappedList.svelte';
export { default as Pictures } from './pictures/Pictures.svelte';
export { showLastVisit } from './visit/show-last-visit.ts';
