import { createContext } from 'svelte';
import type { AppMessages, ExploreMessages } from '../i18n/messages.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Lookup } from '../model/lookup.ts';
import type { Settings } from '../model/settings.ts';
import type { Language } from '../model/text.ts';

/** What every component of a page may ask for. */
export interface PageContext {
  readonly lang: Language;
  readonly words: AppMessages;
  readonly dataset: Dataset;
  readonly lookup: Lookup;
  readonly settings: Settings;
  /** An EDTF date in words of the page's language. */
  readonly formatDate: (edtf: string) => string;
  /** Fetches the words of the parts that come when they are asked for, once. */
  readonly loadExploreWords: () => Promise<ExploreMessages>;
}

export const [getPage, setPage] = createContext<PageContext>();
