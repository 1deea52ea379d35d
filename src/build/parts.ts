import type { Rolldown } from 'vite';

/**
 * Few files: what is fetched at the same occasion is one, and compressed as one, with all that only it needs.
 * What every visit needs comes first, besides the entry. The styles stay with their parts: those of the entry
 * move into the pages, and a later part would ask for those of what it shares.
 */
export const PARTS: Rolldown.CodeSplittingGroup[] = [
  { name: 'start', tags: ['$initial'], test: script(/^(?!.*(?:\.html|src\/main\.ts)$)/) },
  { name: 'later', test: script(/\/src\/ui\/later\.ts$/) },
  { name: 'tools', test: script(/\/src\/ui\/tools\.ts$/) },
  { name: 'asked', test: script(/\/src\/(?:ui|model|state|storage)\//) },
];

function script(pattern: RegExp): (file: string) => boolean {
  return (file) => pattern.test(file) && !/\.css(?:\?|$)/.test(file);
}
