/**
 * Narrows the reading list, which is static HTML, down to what a filter leaves. The list stays as it was
 * built: statements are hidden and shown again, nothing is taken out of it. So does what bears on the whole
 * plan above it.
 */
import type { Filter } from '../../model/filter.ts';
import { hiddenStatements, type Selection } from '../../model/selection.ts';
import type { PageContext } from '../../state/page-context.ts';
import { borrowEvidence } from '../page/borrow-evidence.ts';
import { recordChanges } from '../page/changes.ts';

/** The answers that are left. */
const ANSWERS = '.answer:not([hidden])';

function markRelations(list: HTMLElement, { relations }: Selection): void {
  for (const answer of list.querySelectorAll('.answer'))
    answer.toggleAttribute('data-unrelated', !relations.has(answer.id));
  for (const banner of document.querySelectorAll<HTMLElement>('.banner'))
    banner.hidden = !relations.has(banner.dataset.relation ?? '');
  // A row's strip has a sign for each of its answers, in their order.
  for (const row of list.querySelectorAll<HTMLElement>('.row')) {
    const answers = row.querySelectorAll('.answer');
    row.querySelectorAll('.strip > *').forEach((sign, index) => {
      sign.toggleAttribute('hidden', !relations.has(answers[index]?.id ?? ''));
    });
  }
}

/** A row that has answers, none of which is left, says so: no side of a row is ever blank. */
function explainEmptyRows(list: HTMLElement, words: string): void {
  for (const side of list.querySelectorAll('.row > .side:last-child')) {
    const explanation = side.querySelector(':scope > .unfit');
    const isEmpty = side.querySelector(`${ANSWERS}, .absence`) === null;
    if (explanation === null && isEmpty) {
      const added = document.createElement('p');
      added.className = 'note unfit';
      added.textContent = words;
      side.append(added);
    } else if (explanation !== null && !isEmpty) explanation.remove();
  }
}

export type NarrowList = (filter: Filter, selection: Selection) => void;

/** @returns what narrows a list of the page down to a filter and the selection that it makes */
export function createListNarrower({ dataset, words }: PageContext, list: HTMLElement): NarrowList {
  /** Disclosures that were opened to show the matching claims: they close again. */
  const opened = new Set<HTMLDetailsElement>();
  let hidden: ReadonlySet<string> = new Set();
  const borrowed = recordChanges();
  const isShown = (element: Element) => element.closest('[hidden]') === null;

  function hideStatements(toHide: ReadonlySet<string>): void {
    for (const id of new Set([...hidden, ...toHide])) {
      const element = document.getElementById(id);
      if (element) element.hidden = toHide.has(id);
    }
    const named = location.hash.slice(1);
    const returned = hidden.has(named) && !toHide.has(named);
    hidden = toHide;
    // The browser went there while it was hidden.
    if (returned) document.getElementById(named)?.scrollIntoView();
  }

  function openEvidence(wanted: ReadonlySet<HTMLDetailsElement>): void {
    for (const disclosure of wanted)
      if (!disclosure.open) {
        disclosure.open = true;
        opened.add(disclosure);
      }
    for (const disclosure of opened)
      if (!wanted.has(disclosure)) {
        disclosure.open = false;
        opened.delete(disclosure);
      }
  }

  return (filter, selection) => {
    const isRestricted = filter.evidence.length > 0;
    borrowed.undo();
    hideStatements(hiddenStatements(dataset, filter, selection));
    markRelations(list, selection);
    // The whole plan is no point: its row has no id.
    for (const row of list.querySelectorAll<HTMLElement>('.row:not([id])'))
      row.hidden = row.querySelector(ANSWERS) === null;
    list.toggleAttribute('data-restricted', isRestricted);
    borrowEvidence(list, isShown, 'hidden', borrowed);
    const evidence = list.querySelectorAll<HTMLDetailsElement>(`${ANSWERS} .evidence`);
    openEvidence(new Set(isRestricted ? evidence : []));
    explainEmptyRows(list, words.filters.nothingHere);
  };
}
