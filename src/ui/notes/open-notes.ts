/** The notes of this browser, opened once for all parts of the page that show or write them. */
import type { NotesMessages } from '../../i18n/messages.ts';
import { EDITION } from '../../model/edition.ts';
import type { PageContext } from '../../state/page-context.ts';
import { Notebook } from '../../state/notebook.svelte.ts';
import { createId } from './create-id.ts';

const WORDS = import.meta.glob<NotesMessages>('../../i18n/notes/*.ts', { import: 'default' });

export interface Notes {
  readonly notebook: Notebook;
  readonly words: NotesMessages;
}

async function open({ lang }: PageContext): Promise<Notes> {
  const words = await WORDS[`../../i18n/notes/${lang}.ts`]?.();
  if (!words) throw new Error(`There are no words of notes for ${lang}.`);
  const notebook = new Notebook({
    now: () => new Date().toISOString(),
    newId: createId,
    edition: EDITION,
  });
  await notebook.open();
  return { notebook, words };
}

let opening: Promise<Notes> | undefined;

/** @throws when the words could not be fetched; the next call tries again */
export function openNotes(page: PageContext): Promise<Notes> {
  opening ??= open(page).catch((error: unknown) => {
    opening = undefined;
    throw error;
  });
  return opening;
}
