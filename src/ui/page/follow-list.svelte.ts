import type { AddressView } from '../../state/address-view.svelte.ts';
import { afterFrame } from '../../state/after-frame.ts';
import type { PageContext } from '../../state/page-context.ts';
import { reveal } from './follow-links.ts';
import { createLists, type List } from './lists.ts';

type ShownView = Pick<AddressView, 'swapped' | 'filter' | 'selection'>;

/**
 * Keeps the reading list in step with the view: which side is read first, and what the filter leaves. The
 * list is long: after the first time, what a person acted on is drawn first.
 * @param onshow is given each list when it comes into the page
 * @returns how to stop
 */
export function followList(
  view: AddressView,
  page: PageContext,
  onshow: (list: HTMLElement) => void,
): () => void {
  const listOf = createLists(page);
  let shown: List | null = null;

  async function show({ swapped, filter, selection }: ShownView): Promise<void> {
    const list = await listOf(swapped);
    // While the other list was drawn, the view may have gone on.
    if (swapped !== view.swapped) return;
    const before = shown ?? (await listOf(false));
    if (before !== list) before.element.replaceWith(list.element);
    list.narrow(filter, selection);
    if (before !== list) {
      // The browser went to what the address names while it stood in the other list.
      if (shown === null && location.hash !== '') location.replace(location.hash);
      reveal();
    }
    if (shown !== list) onshow(list.element);
    shown = list;
    delete document.documentElement.dataset.filtering;
  }

  return $effect.root(() => {
    $effect(() => {
      // An address with words: the list moves once, when it is known where they are.
      if (view.isSearching) return;
      const { swapped, filter, selection } = view;
      const toShow = { swapped, filter, selection };
      if (shown === null) void show(toShow);
      else afterFrame(() => void show(toShow));
    });
  });
}
