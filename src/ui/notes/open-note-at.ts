import { ownerOf } from '../../model/owner.ts';
import type { ShownWords } from './noted-ranges.ts';

/** Whether a point of the window is on words. */
function isOn(x: number, y: number, { text, start, end }: ShownWords): boolean {
  const range = document.createRange();
  range.setStart(text, start);
  range.setEnd(text, end);
  return Array.from(range.getClientRects()).some(
    ({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom,
  );
}

/** The disclosure of a statement's actions that is nearest to an element that shows the statement. */
function findActions(statement: string, from: Element): HTMLDetailsElement | null {
  const wanted = `details[data-actions="${CSS.escape(statement)}"]`;
  for (let at: Element | null = from; at; at = at.parentElement) {
    const found = at.querySelector<HTMLDetailsElement>(wanted);
    if (found) return found;
  }
  return null;
}

/** As long as the notes of a statement may take to be fetched and drawn, in milliseconds. */
const PATIENCE = 3000;

function focusNote(actions: Element, id: string): void {
  const find = () => actions.querySelector<HTMLElement>(`[data-note="${CSS.escape(id)}"]`);
  const now = find();
  if (now) {
    now.focus();
    return;
  }
  const observer = new MutationObserver(() => {
    const drawn = find();
    if (!drawn) return;
    observer.disconnect();
    drawn.focus();
  });
  observer.observe(actions, { childList: true, subtree: true });
  setTimeout(() => observer.disconnect(), PATIENCE);
}

/**
 * Whoever points at marked words gets the notes on them: they all stand among the actions of their statement, which
 * open, and the first one has the focus.
 */
export function openNoteAt(event: MouseEvent, shown: readonly ShownWords[]): void {
  const { target, clientX, clientY } = event;
  if (!(target instanceof Element) || target.closest('a, button, summary, input, select')) return;
  if (shown.length === 0 || getSelection()?.isCollapsed === false) return;
  const words = shown.find((one) => target.contains(one.text) && isOn(clientX, clientY, one));
  if (!words || !('statement' in words.note.place)) return;
  const actions = findActions(ownerOf(words.note.place.statement), target);
  if (!actions) return;
  actions.open = true;
  focusNote(actions, words.note.id);
}
