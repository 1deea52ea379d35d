/** Where a key leads among the links to the sources of one statement. */
const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => Math.min(at + 1, count - 1),
  ArrowLeft: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_at, count) => count - 1,
};

function linksBeside(target: EventTarget | null): readonly HTMLElement[] {
  const refs = target instanceof Element ? target.closest('.refs') : null;
  return refs ? [...refs.querySelectorAll<HTMLElement>('a')] : [];
}

/** Tab goes on behind the sources; the one that has the focus stays a stop, so that it leads out both ways. */
function enter({ target }: FocusEvent): void {
  for (const link of linksBeside(target)) if (link !== target) link.tabIndex = -1;
}

function leave({ target, relatedTarget }: FocusEvent): void {
  const links = linksBeside(target);
  if (links.some((link) => link === relatedTarget)) {
    if (target instanceof HTMLElement) target.tabIndex = -1;
    if (relatedTarget instanceof HTMLElement) relatedTarget.removeAttribute('tabindex');
  } else for (const link of links) link.removeAttribute('tabindex');
}

function move(event: KeyboardEvent): void {
  const step = Object.hasOwn(STEPS, event.key) ? STEPS[event.key] : undefined;
  if (!step || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const links = linksBeside(event.target);
  const at = links.findIndex((link) => link === event.target);
  if (at < 0 || links.length < 2) return;
  event.preventDefault();
  links[step(at, links.length)]?.focus();
}

/**
 * Makes the links to the sources of one statement a single stop for Tab: arrow keys, Home and End move among
 * them. Works for every statement, also one that is drawn later. Calling it again changes nothing.
 */
export function followSources(): void {
  document.addEventListener('focusin', enter);
  document.addEventListener('focusout', leave);
  document.addEventListener('keydown', move);
}
