/** Notes where they belong: marks on the words, numbers beside the statements. */
import './marks.css';
import { afterFrame } from '../../state/after-frame.ts';
import type { PageContext } from '../../state/page-context.ts';
import { countNotes, showCounts } from './count-notes.ts';
import { createMarks } from './draw-marks.ts';
import { openNoteAt } from './open-note-at.ts';
import { findWords, listShown, type NotedWords, type ShownWords } from './noted-ranges.ts';
import type { Notes } from './open-notes.ts';

/** How long the page is gone through at a stretch, in milliseconds. */
const STRETCH_MS = 8;

/** How long the page stays as it is before it is gone through again, in milliseconds: previews come and go. */
const SETTLED_MS = 120;

const pause = () => new Promise((resolve) => setTimeout(resolve));

/** Keeps marks and numbers in step with the notes and with what the page shows. */
export function showNotes(page: PageContext, notes: Notes): void {
  const { notebook } = notes;
  const draw = createMarks();
  let shown: readonly ShownWords[] = [];
  /** Counts the runs: one that is not the last any more ends. */
  let run = 0;

  async function show(): Promise<void> {
    const own = ++run;
    await new Promise<void>(afterFrame);
    if (own !== run) return;
    const { byStatement } = notebook;
    showCounts(countNotes(byStatement), page, notes);
    const words = new Map<string, readonly NotedWords[]>();
    let until = performance.now() + STRETCH_MS;
    const isOver = async (): Promise<boolean> => {
      if (performance.now() < until) return false;
      await pause();
      until = performance.now() + STRETCH_MS;
      return own !== run;
    };
    for (const [statement, some] of byStatement) {
      words.set(statement, findWords(statement, some, page));
      if (await isOver()) return;
    }
    const found: ShownWords[] = [];
    for (const here of listShown(document, (statement) => words.get(statement) ?? [])) {
      found.push(...here);
      if (await isOver()) return;
    }
    shown = found;
    draw(found);
  }

  // What is drawn later, as the panel is, has its marks and numbers too.
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    clearTimeout(timer);
    timer = setTimeout(() => void show(), SETTLED_MS);
  });
  const main = document.querySelector('main');
  if (main) observer.observe(main, { childList: true, subtree: true });
  $effect.root(() => {
    $effect(() => {
      if (notebook.byStatement.size > 0 || shown.length > 0) void show();
    });
  });
  document.addEventListener('click', (event) => openNoteAt(event, shown));
}
