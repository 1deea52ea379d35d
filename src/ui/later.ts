/** What comes by itself, after the first paint: actions, notes, printing. One file of the build. */
export { addActions, createActions } from './actions/add-actions.ts';
export { createHandout } from './keep/handout.ts';
export { startNotes } from './notes/start-notes.ts';
