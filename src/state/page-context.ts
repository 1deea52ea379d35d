import { createContext } from 'svelte';
import type { AppMessages } from '../i18n/messages.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Lookup } from '../model/lookup.ts';
import type { Language } from '../model/text.ts';

/** What every component of a page may ask for. */
export interface PageContext {
  readonly lang: Language;
  readonly words: AppMessages;
  readonly dataset: Dataset;
  readonly lookup: Lookup;
  /** An EDTF date in words of the page's language. */
  readonly formatDate: (edtf: string) => string;
}

export const [getPage, setPage] = createContext<PageContext>();
