import type { Changes } from '../page/changes.ts';

/**
 * Numbers the links to sources in the order in which the sources first appear, and lists the sources under
 * these numbers, as the page's own list has them, after its introduction.
 * @param links to entries of the list of sources, in the order of the page
 * @param note what the list says of itself
 */
export function numberSources(
  links: readonly Element[],
  note: string,
  { mark, add }: Changes,
): void {
  const introduction = document.querySelector('.sources > .note');
  if (!introduction) return;
  const numbers = new Map<string, number>();
  const endnotes = document.createElement('ol');
  endnotes.className = 'endnotes';
  for (const link of links) {
    const id = (link.getAttribute('href') ?? '').slice(1);
    const entry = document.getElementById(id);
    if (!entry) continue;
    const number = numbers.get(id) ?? numbers.size + 1;
    mark(link, 'data-endnote', String(number));
    if (numbers.has(id)) continue;
    numbers.set(id, number);
    const endnote = document.createElement('li');
    endnote.append(...[...entry.childNodes].map((node) => node.cloneNode(true)));
    endnotes.append(endnote);
  }
  add(introduction, endnotes);
  const own = document.createElement('p');
  own.className = 'note endnotes-note';
  own.textContent = note;
  add(introduction, own);
}
