/** What is fetched when somebody looks for words for the first time. */
import './search.css';
import { mount } from 'svelte';
import { createSearchIndex, type SearchIndex } from '../../model/search.ts';
import { searchTexts } from '../../model/search-texts.ts';
import type { AddressView } from '../../state/address-view.svelte.ts';
import type { PageContext } from '../../state/page-context.ts';
import { followMarks } from './follow-marks.svelte.ts';
import Hits from './Hits.svelte';

/**
 * Builds the index of a page's texts, and adds the list of hits and the marks, which follow the view.
 * @param place where the list of hits comes, under the filters
 */
export async function startSearch(
  page: PageContext,
  view: AddressView,
  place: HTMLElement,
): Promise<SearchIndex> {
  const [{ search: words }, index] = await Promise.all([
    page.loadExploreWords(),
    createSearchIndex(searchTexts(page.dataset, page.lang)),
  ]);
  // Before what readers take home, which stands in room that is kept at the end.
  const anchor = place.querySelector('.keep');
  mount(Hits, { target: place, ...(anchor ? { anchor } : {}), props: { page, view, words } });
  followMarks(view);
  return index;
}
