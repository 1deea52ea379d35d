/** Notes where they belong: marks on the words, numbers beside the statements. */
import './marks.css';
import type { PageContext } from '../../state/page-context.ts';
import { NotedPage } from './noted-page.ts';
import { openNoteAt } from './open-note-at.ts';
import type { Notes } from './open-notes.ts';

/** How long the page stays as it is before it is gone through again, in milliseconds: previews come and go. */
const SETTLED_MS = 120;

/** Keeps marks and numbers in step with the notes and with what the page shows. */
export function showNotes(page: PageContext, notes: Notes): void {
  const noted = new NotedPage(page, notes);
  let timer: ReturnType<typeof setTimeout> | undefined;
  // What is drawn later, as the panel is, has its marks and numbers too.
  const observer = new MutationObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(() => void noted.show(notes.notebook.byStatement), SETTLED_MS);
  });
  const main = document.querySelector('main');
  if (main) observer.observe(main, { childList: true, subtree: true });
  $effect.root(() => {
    $effect(() => {
      void noted.show(notes.notebook.byStatement);
    });
  });
  document.addEventListener('click', (event) => openNoteAt(event, noted.shown));
}
