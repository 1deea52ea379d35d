import type { AddressView } from '../../state/address-view.svelte.ts';
import { afterFrame } from '../../state/after-frame.ts';
import { findOwner, rangesIn, statementsOf, TEXTS } from './marks.ts';

/** The name that `search.css` gives the marks their look by. */
const HIGHLIGHT = 'found';
/** How long the texts are looked through at a stretch, in milliseconds. */
const STRETCH_MS = 8;

/**
 * Marks the words that were found wherever the page shows them, now and whenever that changes, once what a
 * person acted on is drawn. The page's elements stay as they are (CSS Custom Highlight API); a browser
 * without that has the list of hits.
 */
export function followMarks(view: AddressView): void {
  if (typeof Highlight === 'undefined') return;
  const highlight = new Highlight();
  CSS.highlights.set(HIGHLIGHT, highlight);
  /** Counts the runs: one that is not the last any more ends. */
  let run = 0;

  async function mark(): Promise<void> {
    const own = ++run;
    await new Promise<void>(afterFrame);
    if (own !== run) return;
    highlight.clear();
    const { result } = view;
    if (result === null) return;
    const statements = statementsOf(result);
    let until = performance.now() + STRETCH_MS;
    for (const element of document.querySelectorAll(TEXTS)) {
      if (statements.has(findOwner(element)))
        for (const range of rangesIn(element, result.terms)) highlight.add(range);
      if (performance.now() < until) continue;
      await new Promise((resolve) => setTimeout(resolve));
      if (own !== run) return;
      until = performance.now() + STRETCH_MS;
    }
  }

  // What is drawn later, as the panel is, has its marks too.
  const observer = new MutationObserver(() => {
    if (view.result !== null) void mark();
  });
  for (const drawn of document.querySelectorAll('.compare, .list'))
    observer.observe(drawn, { childList: true, subtree: true });
  $effect.root(() => {
    $effect(() => {
      if (view.result !== null || highlight.size > 0) void mark();
    });
  });
}
