/** The address as text: what `location` has and `history` takes. */
import type { Dataset } from '../model/dataset.ts';
import type { Filter } from '../model/filter.ts';
import type { Found } from '../model/selection.ts';
import { formatView, fragmentOf, parseView, QUERY_PARTS, type View } from '../model/view.ts';

/**
 * The view that an address asks for.
 * @param find in what the words of a filter are; null when none are looked for, or not yet
 */
export function readAddress(
  { search, hash }: Pick<Location, 'search' | 'hash'>,
  dataset: Dataset,
  find?: (filter: Filter) => Found | null,
): View {
  return parseView(new URLSearchParams(search), hash, dataset, find);
}

/**
 * The address of a view, relative to the page.
 * @param search the present query: what it says besides the view is kept
 */
export function writeAddress(view: View, search = ''): string {
  const parts = new URLSearchParams(search);
  for (const name of QUERY_PARTS) parts.delete(name);
  for (const [name, value] of formatView(view)) parts.set(name, value);
  // A comma means itself in a query (RFC 3986, section 3.4).
  const query = parts.toString().replaceAll('%2C', ',');
  return `${query === '' ? '' : `?${query}`}${fragmentOf(view)}`;
}
