/** What a host decides about its edition: nothing of it is ever guessed. */
import { folderOf } from './site-paths.ts';
import type { Language } from './text.ts';

export interface Settings {
  /** The published address of the site's root, an `https:` URL that ends in `/`; null while it has none. */
  readonly site: string | null;
  /** Where error reports go, a `mailto:` or `https:` URL; null while there is no such place. */
  readonly report: string | null;
}

export const NO_SETTINGS: Settings = { site: null, report: null };

/**
 * The published address of a page or of a statement on it.
 * @param id a statement's id; without one, the page
 * @returns null while the site has no published address
 */
export function publishedAddress(
  { site }: Pick<Settings, 'site'>,
  lang: Language,
  id?: string,
): string | null {
  if (site === null) return null;
  return `${site}${folderOf(lang)}${id === undefined ? '' : `#${id}`}`;
}
