/** The notes of this browser, opened once for all parts of the page that show or write them. */
import type { NotesMessages } from '../../i18n/messages.ts';
import { EDITION } from '../../model/edition.ts';
import { fetchWords } from '../../state/fetch-words.ts';
import type { PageContext } from '../../state/page-context.ts';
import { Notebook } from '../../state/notebook.svelte.ts';
import { createId } from './create-id.ts';

export interface Notes {
  readonly notebook: Notebook;
  readonly words: NotesMessages;
}

interface OpeningNotes extends Notes {
  /** Resolves once what is there has been read, or it is known that nothing can be. */
  readonly opened: Promise<unknown>;
}

async function prepare({ lang }: PageContext): Promise<OpeningNotes> {
  const words = await fetchWords('notes', lang);
  const notebook = new Notebook({
    now: () => new Date().toISOString(),
    newId: createId,
    edition: EDITION,
  });
  return { notebook, words, opened: notebook.open() };
}

let preparing: Promise<OpeningNotes> | undefined;

/**
 * The same notes while they may still be read: another tab can hold them up for as long as it likes.
 * @throws when the words could not be fetched; the next call tries again
 */
export function prepareNotes(page: PageContext): Promise<OpeningNotes> {
  preparing ??= prepare(page).catch((error: unknown) => {
    preparing = undefined;
    throw error;
  });
  return preparing;
}

/** @throws when the words could not be fetched; the next call tries again */
export async function openNotes(page: PageContext): Promise<Notes> {
  const { opened, ...notes } = await prepareNotes(page);
  await opened;
  return notes;
}
