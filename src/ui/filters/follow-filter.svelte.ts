import type { Filter } from '../../model/filter.ts';
import type { Selection } from '../../model/selection.ts';
import type { AddressView } from '../../state/address-view.svelte.ts';

/**
 * Narrows the static list now and whenever the filter changes. The list is long: after the first time, what
 * a person acted on is drawn first.
 * @returns how to stop
 */
export function followFilter(
  view: AddressView,
  narrow: (filter: Filter, selection: Selection) => void,
): () => void {
  let isFirst = true;
  return $effect.root(() => {
    $effect(() => {
      const { filter, selection } = view;
      if (isFirst) narrow(filter, selection);
      else requestAnimationFrame(() => setTimeout(() => narrow(filter, selection)));
      isFirst = false;
    });
  });
}
