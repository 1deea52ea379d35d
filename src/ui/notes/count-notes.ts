import { plural } from '../../i18n/messages.ts';
import { ownerOf } from '../../model/owner.ts';
import type { Note } from '../../notes/note.ts';
import type { PageContext } from '../../state/page-context.ts';
import type { Notes } from './open-notes.ts';

/** How many notes stand at each statement; what a statement owns counts as the statement. */
export function countNotes(
  byStatement: ReadonlyMap<string, readonly Note[]>,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [id, notes] of byStatement) {
    const owner = ownerOf(id);
    counts.set(owner, (counts.get(owner) ?? 0) + notes.length);
  }
  return counts;
}

/** What shows a number: marks and headings of the matrix, and the disclosures of the list. */
const PLACES = '.matrix td > a, .matrix th > [data-text$="/short"], .actions > summary';

/** The id of the statement whose number an element shows. */
function statementOf(element: Element): string {
  const named = element.getAttribute('href')?.slice(1) ?? element.getAttribute('data-text');
  return named?.split('/')[0] ?? element.parentElement?.getAttribute('data-actions') ?? '';
}

/** Writes the numbers of notes beside rows, columns and marks of the matrix, and beside the statements of the list. */
export function showCounts(
  counts: ReadonlyMap<string, number>,
  page: PageContext,
  { words }: Notes,
): void {
  for (const element of document.querySelectorAll(PLACES)) {
    const count = counts.get(statementOf(element)) ?? 0;
    const shown = count === 0 ? null : String(count);
    if (element.getAttribute('data-notes') === shown) continue;
    // Only what has a role can be described.
    const described = element.closest('th') ?? element;
    if (shown === null) {
      element.removeAttribute('data-notes');
      described.removeAttribute('aria-description');
    } else {
      element.setAttribute('data-notes', shown);
      described.setAttribute('aria-description', plural(words.panel.count, count, page.lang));
    }
  }
}
