import type { PageContext } from '../../state/page-context.ts';
import type { Notes } from './open-notes.ts';

/** As long as a choice stays the same before it counts, in milliseconds: fingers move its ends one after the other. */
const SETTLED = 350;

/**
 * Whenever words of the page are chosen, the form for a note on them opens. It takes neither the focus nor the choice:
 * words are chosen to be copied, too.
 */
export function followChoice(page: PageContext, notes: Notes): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isPressed = false;

  function wait(): void {
    clearTimeout(timer);
    if (isPressed) return;
    timer = setTimeout(() => {
      const isChosen = getSelection()?.isCollapsed === false;
      if (!isChosen && !document.querySelector('.chosen-words')) return;
      void import('../asked.ts').then(
        ({ showChosen }) => showChosen(page, notes),
        () => undefined,
      );
    }, SETTLED);
  }

  document.addEventListener('selectionchange', wait);
  document.addEventListener('pointerdown', () => {
    isPressed = true;
  });
  for (const end of ['pointerup', 'pointercancel'])
    document.addEventListener(end, () => {
      isPressed = false;
      wait();
    });
}
