import { afterFrame } from '../../state/after-frame.ts';
import type { Notebook } from '../../state/notebook.svelte.ts';
import type { PageContext } from '../../state/page-context.ts';
import { countNotes, showCounts } from './count-notes.ts';
import { createMarks } from './draw-marks.ts';
import { findWords, listShown, type NotedWords, type ShownWords } from './noted-ranges.ts';
import type { Notes } from './open-notes.ts';

/** How long the page is gone through at a stretch, in milliseconds. */
const STRETCH_MS = 8;

const pause = () => new Promise((resolve) => setTimeout(resolve));

/** The page with marks on the noted words, and with the numbers of notes beside statements. */
export class NotedPage {
  /** The words that have marks. */
  shown: readonly ShownWords[] = [];
  readonly #draw = createMarks();
  /** Counts the runs: one that is not the last any more ends. */
  #run = 0;
  readonly #page: PageContext;
  readonly #notes: Notes;

  constructor(page: PageContext, notes: Notes) {
    this.#page = page;
    this.#notes = notes;
  }

  /** Brings marks and numbers in step with the notes, once what a person acted on is drawn, in pieces. */
  async show(byStatement: Notebook['byStatement']): Promise<void> {
    const own = ++this.#run;
    await new Promise<void>(afterFrame);
    if (own !== this.#run) return;
    showCounts(countNotes(byStatement), this.#page, this.#notes);
    let until = performance.now() + STRETCH_MS;
    const isOver = async (): Promise<boolean> => {
      if (performance.now() < until) return false;
      await pause();
      until = performance.now() + STRETCH_MS;
      return own !== this.#run;
    };
    const words = new Map<string, readonly NotedWords[]>();
    for (const [statement, some] of byStatement) {
      words.set(statement, findWords(statement, some, this.#page));
      if (await isOver()) return;
    }
    const found: ShownWords[] = [];
    for (const here of listShown(document, (statement) => words.get(statement) ?? [])) {
      found.push(...here);
      if (await isOver()) return;
    }
    this.shown = found;
    this.#draw(found);
  }
}
