import type { Filter } from '../model/filter.ts';
import type { SearchIndex, SearchResult } from '../model/search.ts';

/** The search for words. What it takes is fetched and built when it is first asked for. */
export class WordSearch {
  #index = $state.raw<SearchIndex | null>(null);
  #failed = $state(false);
  #loading: Promise<void> | null = null;
  #last: { readonly key: string; readonly result: SearchResult | null } | null = null;
  readonly #load: () => Promise<SearchIndex>;

  /** @param load what fetches and builds the index; it is asked again when it has failed */
  constructor(load: () => Promise<SearchIndex>) {
    this.#load = load;
  }

  get isReady(): boolean {
    return this.#index !== null;
  }

  /** Whether it was asked for and did not come. */
  get hasFailed(): boolean {
    return this.#failed;
  }

  /** Ends when the search is ready, or has failed. */
  load(): Promise<void> {
    this.#failed = false;
    this.#loading ??= this.#load().then(
      (index) => {
        this.#index = index;
      },
      () => {
        this.#failed = true;
        this.#loading = null;
      },
    );
    return this.#loading;
  }

  /** Null when no words are looked for, or the search is not ready. */
  find({ q, evidence }: Pick<Filter, 'q' | 'evidence'>): SearchResult | null {
    if (this.#index === null || q.trim() === '') return null;
    const key = `${evidence.join()} ${q}`;
    // One change of the address asks several times.
    if (this.#last?.key !== key) this.#last = { key, result: this.#index.search({ q, evidence }) };
    return this.#last.result;
  }
}
