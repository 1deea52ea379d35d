/** The tools above the list: one file of the build, small enough to be there as soon as they are opened. */
export { default as KeepPanel } from './keep/KeepPanel.svelte';
export { startSearch } from './search/start-search.ts';
