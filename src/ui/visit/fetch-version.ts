import { LARGEST_FILE, readPublishedFile, type PlainObject } from '../../model/published-file.ts';
import { rootFrom, versionFile } from '../../model/site-paths.ts';
import type { Language } from '../../model/text.ts';

export type FetchedVersion =
  | { readonly ok: true; readonly content: PlainObject }
  | { readonly ok: false; readonly why: 'missing' | 'refused' };

/**
 * Fetches the file of a released version, which stays where it was published.
 * @param lang of the page, which says where it lies
 * @param iri of the dataset
 */
export async function fetchVersion(
  version: string,
  lang: Language,
  iri: string,
): Promise<FetchedVersion> {
  try {
    const response = await fetch(rootFrom(lang) + versionFile(version));
    if (!response.ok) return { ok: false, why: 'missing' };
    // Compressed it is smaller: this only spares the largest.
    if (Number(response.headers.get('content-length')) > LARGEST_FILE * 4)
      return { ok: false, why: 'refused' };
    const file = readPublishedFile(await response.text(), iri);
    return file.ok ? file : { ok: false, why: 'refused' };
  } catch {
    return { ok: false, why: 'missing' };
  }
}
