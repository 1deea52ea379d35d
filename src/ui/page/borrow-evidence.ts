import type { Changes } from './changes.ts';

/** A closed copy. It says whose words they are, as the panel does; only the original can be linked to. */
function copyEvidence(element: Element): Element {
  const copy = element.cloneNode(true) as Element; // What is copied from an element is one.
  copy.removeAttribute('open');
  for (const named of copy.querySelectorAll('[id]')) {
    named.setAttribute('data-of', named.id);
    named.removeAttribute('id');
  }
  return copy;
}

/**
 * A statement's evidence stands at one of the statements of the other side. Where that is not shown, the others
 * have it too.
 * @param leftOut the attribute for what leads to evidence that is not shown
 */
export function borrowEvidence(
  list: Element,
  isShown: (element: Element) => boolean,
  leftOut: string,
  { add, mark }: Changes,
): void {
  for (const statement of list.querySelectorAll('.answer > .statement[data-of]')) {
    const home = document.getElementById(statement.getAttribute('data-of') ?? '');
    const evidence = home?.querySelector(':scope > .evidence');
    const reading = statement.querySelector('.reading');
    if (!home || !evidence || !reading || isShown(home) || !isShown(statement)) continue;
    if (statement.querySelector(':scope > .evidence')) continue;
    add(reading, copyEvidence(evidence));
    for (const link of statement.querySelectorAll(`.meta > a[href="#${home.id}"]`))
      if (link.parentElement) mark(link.parentElement, leftOut);
  }
}
