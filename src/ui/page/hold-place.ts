/**
 * Keeps what the address names where the reader sees it while the page around it changes at its start: a filter
 * hides what stands above, the chosen pair opens. Browsers that anchor scrolling do so themselves; WebKit
 * does not.
 * @returns what to call once the page has changed
 */
export function holdPlace(): () => void {
  const target = document.getElementById(location.hash.slice(1));
  // In a closed disclosure it is nowhere: the page goes there when it is opened.
  const isSeen = target !== null && target.closest('details:not([open])') === null;
  if (!isSeen || CSS.supports('overflow-anchor', 'auto')) return () => undefined;
  const { top } = target.getBoundingClientRect();
  // Not there yet: the browser still scrolls to it.
  if (top < 0 || top >= innerHeight) return () => undefined;
  return () => {
    // The other list, where sides are swapped, has another element of that name.
    if (target.isConnected) scrollBy(0, target.getBoundingClientRect().top - top);
  };
}
