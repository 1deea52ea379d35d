/**
 * Makes a handout of the page while it prints, however printing was asked for: what the filter leaves, or some
 * points of it, with its evidence open and its sources as endnotes. Afterwards the page is as it was. What
 * needs no script stands in `styles/print.css`.
 */
import styles from './handout.css?inline';
import { fill } from '../../i18n/messages.ts';
import { isOpen } from '../../model/filter.ts';
import type { AddressView } from '../../state/address-view.svelte.ts';
import type { PageContext } from '../../state/page-context.ts';
import { describeFilter } from '../filters/describe-filter.ts';
import { borrowEvidence } from '../page/borrow-evidence.ts';
import { recordChanges, type Changes } from '../page/changes.ts';
import { numberSources } from './endnotes.ts';

export interface Handout {
  /** Prints these points, or what is shown if it names none. */
  readonly print: (points?: readonly string[]) => void;
}

/** On what is not printed this time. */
const LEFT_OUT = 'data-left-out';

const isPrinted = (element: Element) =>
  element.closest(`[${LEFT_OUT}], [hidden]`) === null && element.checkVisibility();

/**
 * Rows of other points, or with the sides swapped other points of a row; and what bears on the whole plan: the
 * line above the list says that.
 */
function leaveOutRows(list: Element, points: readonly string[], { mark }: Changes): void {
  if (points.length === 0) return;
  const isWanted = ({ id }: Element) => points.includes(id.replace(/-.*$/, ''));
  for (const row of list.querySelectorAll('.row')) {
    const answers = [...row.querySelectorAll('.answer')];
    if (isWanted(row)) continue;
    if (!answers.some(isWanted)) mark(row, LEFT_OUT);
    for (const answer of answers) if (!isWanted(answer)) mark(answer, LEFT_OUT);
  }
}

/** Of the method, only where sources on a printed statement differ. */
function leaveOutMethod(list: Element, { mark }: Changes): void {
  const links = [...list.querySelectorAll('.evidence a[href^="#x"]')].filter(isPrinted);
  const wanted = new Set(links.map((link) => link.getAttribute('href')?.slice(1)));
  for (const part of document.querySelectorAll('.method > *, .method section[id^="x"]')) {
    const differing = [part, ...part.querySelectorAll('[id^="x"]')];
    if (!differing.some(({ id }) => wanted.has(id))) mark(part, LEFT_OUT);
  }
}

export function createHandout(page: PageContext, view: AddressView): Handout {
  const { dataset, words, formatDate } = page;
  const changes = recordChanges();
  let wanted: readonly string[] = [];

  /** Which edition, and what of it. */
  function describe(): string {
    const { version, date, licence } = dataset.edition;
    const edition = fill(words.keep.edition, {
      ...{ version, date: formatDate(date), licence: `${licence.name} (${licence.url})` },
    });
    if (wanted.length > 0 || isOpen(view.filter)) return edition;
    const counts = fill(words.filters.shown, {
      points: view.selection.points.size,
      allPoints: dataset.points.length,
      positions: view.selection.positions.size,
      allPositions: dataset.positions.length,
    });
    return `${edition} ${words.filters.label}: ${describeFilter(view.filter, page)}. ${counts}.`;
  }

  function prepare(): void {
    changes.undo();
    const list = document.querySelector('.list');
    const introduction = document.querySelector('.intro .lead');
    if (!list || !introduction) return;
    changes.mark(document.documentElement, 'data-handout');
    leaveOutRows(list, wanted, changes);
    borrowEvidence(list, isPrinted, LEFT_OUT, changes);
    for (const evidence of list.querySelectorAll('.evidence:not([open])'))
      changes.mark(evidence, 'open');
    leaveOutMethod(list, changes);
    const line = document.createElement('p');
    line.className = 'note';
    line.textContent = describe();
    changes.add(introduction, line);
    const links = [...document.querySelectorAll('.since .refs a, .list .refs a, .method .refs a')];
    numberSources(links.filter(isPrinted), words.keep.endnotes, changes);
  }

  function restore(): void {
    changes.undo();
    wanted = [];
  }
  // Not in the page's own styles, which every reader waits for.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
  addEventListener('beforeprint', prepare);
  addEventListener('afterprint', restore);
  return {
    print(points = []) {
      wanted = points;
      print();
    },
  };
}
