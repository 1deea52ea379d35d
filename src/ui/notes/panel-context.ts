import { createContext } from 'svelte';
import type { NotesMessages } from '../../i18n/messages.ts';
import type { Codebook } from '../../state/codebook.svelte.ts';
import type { NotesView } from '../../state/notes-view.svelte.ts';
import type { Failure, Notebook } from '../../state/notebook.svelte.ts';
import type { PageContext } from '../../state/page-context.ts';

export interface PanelProps {
  page: PageContext;
  notebook: Notebook;
  words: NotesMessages;
  view: NotesView;
  isOpen: boolean;
  /** Is called when the panel has closed, however that came. */
  onclosed: () => void;
  /** Is called when the panel has closed and nothing else has got the focus. */
  onleft: () => void;
}

/** What every part of the panel may ask for. */
export interface PanelContext extends Omit<PanelProps, 'isOpen' | 'onclosed' | 'onleft'> {
  /** What the tags mean. */
  readonly codebook: Codebook;
  /** Waits for a change, and says what came of it. @returns whether it was done */
  readonly act: (changing: Promise<Failure | 'changed'>, done: string) => Promise<boolean>;
  /** Says what has been done. */
  readonly say: (done: string) => void;
  /** Closes the panel, and goes to a statement of the page. */
  readonly goTo: (id: string) => void;
  /** An instant in the person's time and the page's language. What is no instant stays as it is. */
  readonly formatTime: (instant: string) => string;
}

export const [getPanel, setPanel] = createContext<PanelContext>();
