/**
 * Narrows the reading list, which is static HTML, down to what the filter leaves. The list stays as it was
 * built: statements are hidden and shown again, nothing is taken out of it. So does what bears on the whole
 * plan above it.
 */
import type { Filter } from '../../model/filter.ts';
import { hiddenStatements, type Selection } from '../../model/selection.ts';
import type { AddressView } from '../../state/address-view.svelte.ts';
import type { PageContext } from '../../state/page-context.ts';

const ANSWERS = '.answer:not([hidden])';

/** A row that has answers, none of which is left, says so: no side of a row is ever blank. */
function explainEmptyRows(list: Element, words: string): void {
  for (const side of list.querySelectorAll('.row > [data-side="russia"]')) {
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

/** The list is long: what a person acted on answers first. */
function afterPaint(work: () => void): void {
  requestAnimationFrame(() => setTimeout(work));
}

/**
 * Keeps the list in step with the view from now on.
 * @returns how to stop
 */
export function narrowList(view: AddressView, { dataset, words }: PageContext): () => void {
  const list = document.querySelector<HTMLElement>('.list');
  if (!list) throw new Error('The page has no reading list: build it again.');
  const root = document.documentElement;
  /** Disclosures that were opened to show the matching claims, and close again. */
  const opened = new Set<HTMLDetailsElement>();
  let hidden: ReadonlySet<string> = new Set();

  function show(filter: Filter, selection: Selection): void {
    const isRestricted = filter.evidence.length > 0;
    const toHide = hiddenStatements(dataset, filter);
    for (const id of new Set([...hidden, ...toHide])) {
      const element = document.getElementById(id);
      if (element) element.hidden = toHide.has(id);
    }
    hidden = toHide;

    list?.toggleAttribute('data-restricted', isRestricted);
    for (const answer of list?.querySelectorAll('.answer') ?? [])
      answer.toggleAttribute('data-unrelated', !selection.relations.has(answer.id));
    for (const banner of document.querySelectorAll<HTMLElement>('.banner'))
      banner.hidden = !selection.relations.has(banner.dataset.relation ?? '');
    for (const row of list?.querySelectorAll<HTMLElement>('.row:not([id])') ?? [])
      row.hidden = row.querySelector(ANSWERS) === null;
    for (const point of dataset.points) {
      const signs = document.getElementById(point.id)?.querySelectorAll('.strip > *') ?? [];
      const answers = document.getElementById(point.id)?.querySelectorAll('.answer') ?? [];
      signs.forEach((sign, index) => {
        sign.toggleAttribute('hidden', !selection.relations.has(answers[index]?.id ?? ''));
      });
    }

    const disclosures = isRestricted
      ? [...(list?.querySelectorAll<HTMLDetailsElement>(`${ANSWERS} .evidence`) ?? [])]
      : [];
    for (const disclosure of disclosures)
      if (!disclosure.open) {
        disclosure.open = true;
        opened.add(disclosure);
      }
    for (const disclosure of opened)
      if (!disclosures.includes(disclosure)) {
        disclosure.open = false;
        opened.delete(disclosure);
      }
    if (list) explainEmptyRows(list, words.filters.nothingHere);
    delete root.dataset.filtering;
  }

  let isFirst = true;
  return $effect.root(() => {
    $effect(() => {
      // Read here, so that the effect runs again when the view changes.
      const { filter, selection } = view;
      if (isFirst) show(filter, selection);
      else afterPaint(() => show(filter, selection));
      isFirst = false;
    });
  });
}
