import type { Dataset } from '../model/dataset.ts';
import { readSameDataset } from '../model/same-dataset.ts';
import type { Language } from '../model/text.ts';

/**
 * Fetches the page's own dataset in other languages.
 * @param address of the published JSON, relative to the page
 * @param own as the page holds it
 * @returns one for each of the languages; null where nothing came, or another dataset. Never throws
 */
export async function fetchDataset(
  address: string,
  own: Dataset,
  languages: readonly Language[],
): Promise<ReadonlyMap<Language, Dataset> | null> {
  try {
    const response = await fetch(address);
    const published: unknown = response.ok ? await response.json() : null;
    return new Map(languages.map((lang) => [lang, readSameDataset(own, published, lang)]));
  } catch {
    return null;
  }
}
