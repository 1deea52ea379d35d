/** Where the main pages and the data lie in the site (`design.md`, section 3): English at the root. */
import type { Language } from './text.ts';

/** The folder of a language's page, from the site's root: empty, or `uk/`. */
export function folderOf(lang: Language): string {
  return lang === 'en' ? '' : `${lang}/`;
}

/** The way from a language's page to the site's root: empty, or `../`. */
export function rootFrom(lang: Language): string {
  return lang === 'en' ? '' : '../';
}

/** The whole dataset, from the site's root. */
export const DATASET_FILE = 'data/dataset.json';

/** The whole dataset of a released version, from the site's root: it stays there for ever. */
export function versionFile(version: string): string {
  return `data/${version}/dataset.json`;
}
