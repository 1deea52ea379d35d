import { createSearchIndex, type SearchIndex } from '../../model/search.ts';
import { searchTexts, textsBesides } from '../../model/search-texts.ts';
import { DATASET_FILE, rootFrom } from '../../model/site-paths.ts';
import { LANGUAGES, type Language } from '../../model/text.ts';
import { fetchDataset } from '../../state/fetch-dataset.ts';
import type { PageContext } from '../../state/page-context.ts';

export interface OtherIndex {
  readonly lang: Language;
  readonly index: SearchIndex;
}

/** The indexes of the languages that a page is not in. They come when they are asked for. */
export class OtherIndexes {
  #state = $state<'none' | 'fetching' | 'failed' | 'ready'>('none');
  #indexes = $state.raw<readonly OtherIndex[]>([]);
  readonly #page: PageContext;

  constructor(page: PageContext) {
    this.#page = page;
  }

  get state() {
    return this.#state;
  }

  /** Empty until they are ready. */
  get all(): readonly OtherIndex[] {
    return this.#indexes;
  }

  async load(): Promise<void> {
    const { dataset: own, lang: ownLang } = this.#page;
    this.#state = 'fetching';
    const others = LANGUAGES.filter((lang) => lang !== ownLang);
    const fetched = await fetchDataset(rootFrom(ownLang) + DATASET_FILE, own, others);
    if (!fetched) {
      this.#state = 'failed';
      return;
    }
    const known = searchTexts(own, ownLang);
    const indexes: OtherIndex[] = [];
    for (const [lang, dataset] of fetched) {
      // What reads the same in both languages, as headlines do, was found already.
      const texts = textsBesides(searchTexts(dataset, lang), known);
      indexes.push({ lang, index: await createSearchIndex(texts) });
    }
    this.#indexes = indexes;
    this.#state = 'ready';
  }
}
