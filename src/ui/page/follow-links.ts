/** What links of the static page need from script: little, and nothing that the page would miss. */

/** Opens every disclosure around the element that the address names, so that it can be seen. */
export function reveal(): void {
  const target = document.getElementById(decodeFragment());
  if (!target) return;
  let opened = false;
  for (let at = target.closest('details'); at; at = at.parentElement?.closest('details') ?? null) {
    opened ||= !at.open;
    at.open = true;
  }
  if (opened) target.scrollIntoView();
}

function decodeFragment(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '';
  }
}

/** The other languages open at the same place: their links keep query and fragment. */
function keepPlace(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a[hreflang]') : null;
  if (!(link instanceof HTMLAnchorElement)) return;
  link.search = location.search;
  link.hash = location.hash;
}

export function followLinks(): void {
  reveal();
  addEventListener('hashchange', reveal);
  document.addEventListener('click', keepPlace, { capture: true });
}
