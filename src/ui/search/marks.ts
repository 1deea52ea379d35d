/** Where in the page the words are that were found. */
import { foundRanges } from '../../model/excerpt.ts';
import type { SearchResult } from '../../model/search.ts';

/** Every text of the dataset that the page shows (`Field.svelte`, `SourceRefs.svelte`, `Sources.svelte`). */
export const TEXTS = '[data-text], [data-sources] a, .wording i, .sources li > b, .sources li > a';

/** The statements in which words were found, by id. */
export function statementsOf({ hits }: SearchResult): ReadonlySet<string> {
  return new Set(hits.map(({ statement }) => statement));
}

/** The statement that a text belongs to, by its id; empty when there is none. */
export function findOwner(element: Element): string {
  const field = element.getAttribute('data-text') ?? '';
  const named = field.slice(0, Math.max(field.indexOf('/'), 0));
  // A speaker's name and a topic's are shown in statements, and found there.
  if (named !== '' && !named.includes(':')) return named;
  const cited = element.parentElement?.hasAttribute('data-sources') === true;
  if (cited) return (element.getAttribute('href') ?? '').slice(1);
  const owner = element.closest('[data-of], [id]');
  return owner?.getAttribute('data-of') ?? owner?.id ?? '';
}

/** The ranges of the found words in an element that holds one text. */
export function rangesIn(element: Element, terms: ReadonlySet<string>): readonly StaticRange[] {
  const text = element.firstChild;
  if (!(text instanceof Text)) return [];
  return foundRanges(text.data, terms).map(
    ([startOffset, endOffset]) =>
      new StaticRange({ startContainer: text, startOffset, endContainer: text, endOffset }),
  );
}
