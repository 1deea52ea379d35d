import type { Dataset } from '../model/dataset.ts';

/** A dataset, or why there is none: it didn't come, or what came is no dataset. */
export type FetchedDataset =
  | { readonly ok: true; readonly dataset: Dataset }
  | { readonly ok: false; readonly reason: 'unreachable' | 'unreadable' };

/**
 * Fetches a whole dataset, through the parser that the build uses. Never throws.
 * @param address of the published JSON, relative to the page
 */
export async function fetchDataset(address: string): Promise<FetchedDataset> {
  let text: string;
  let parser: typeof import('../model/parse-dataset.ts');
  try {
    const response = await fetch(address);
    if (!response.ok) return { ok: false, reason: 'unreachable' };
    [text, parser] = await Promise.all([response.text(), import('../model/parse-dataset.ts')]);
  } catch {
    return { ok: false, reason: 'unreachable' };
  }
  try {
    const parsed = parser.parseDataset(JSON.parse(text));
    return parsed.ok ? { ok: true, dataset: parsed.dataset } : { ok: false, reason: 'unreadable' };
  } catch {
    return { ok: false, reason: 'unreadable' };
  }
}
