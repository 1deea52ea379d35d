import { untrack } from 'svelte';
import type { Dataset } from '../model/dataset.ts';
import { formatFilter, NO_FILTER, type Filter } from '../model/filter.ts';
import type { Order } from '../model/order.ts';
import type { SearchResult } from '../model/search.ts';
import { selectStatements } from '../model/selection.ts';
import { START_VIEW, type View } from '../model/view.ts';
import { readAddress, writeAddress } from './address.ts';
import { afterFrame } from './after-frame.ts';
import type { WordSearch } from './word-search.svelte.ts';

/** The view that the address asks for, kept in step both ways. Before `follow` it is the whole comparison. */
export class AddressView {
  #address = $state.raw<Pick<Location, 'search' | 'hash'> | null>(null);
  #opened = $state.raw<string | null>(null);
  /** Whether the last entry of the history was written for words that are still being typed. */
  #isTyping = false;
  /** Words that were typed before the search was ready. */
  #waiting = $state<string | null>(null);
  readonly #dataset: Dataset;
  /** What looks for words; the built page has none. */
  readonly words: WordSearch | null;
  readonly #find = (filter: Filter) => this.words?.find(filter)?.found ?? null;
  readonly #view = $derived.by(() =>
    this.#address === null ? START_VIEW : readAddress(this.#address, this.#dataset, this.#find),
  );
  // Each by itself: what follows one of them has nothing to do when another changes.
  readonly #chosen = $derived(this.#view.chosen);
  readonly #order = $derived(this.#view.order);
  readonly #swapped = $derived(this.#view.swapped);
  readonly #filterInWords = $derived(formatFilter(this.#view.filter).join('&'));
  /** The same one as long as it says the same. */
  readonly #filter = $derived(
    this.#filterInWords === '' ? NO_FILTER : untrack(() => this.#view.filter),
  );
  readonly #selection = $derived.by(() => this.#select(this.#filter));

  constructor(dataset: Dataset, words: WordSearch | null = null) {
    this.#dataset = dataset;
    this.words = words;
  }

  /** Whether there is an address to follow: the built page holds controls without what they offer. */
  get hasArrived(): boolean {
    return this.#address !== null;
  }

  get chosen(): string | null {
    return this.#chosen;
  }

  /**
   * The relation that the panel shows: what is chosen, but a frame later where a person has just chosen it.
   * The mark answers first; the panel is long.
   */
  get opened(): string | null {
    return this.#opened;
  }

  get filter(): Filter {
    return this.#filter;
  }

  get order(): Order {
    return this.#order;
  }

  get swapped(): boolean {
    return this.#swapped;
  }

  /** What the filter leaves. */
  get selection() {
    return this.#selection;
  }

  /** Where the words of the filter are; null when none are looked for, or not yet. */
  get result(): SearchResult | null {
    return this.words?.find(this.filter) ?? null;
  }

  /** Whether words are asked for and it is not known yet where they are. */
  get isSearching(): boolean {
    const { words } = this;
    const isAsked = (this.#waiting ?? this.filter.q).trim() !== '';
    return isAsked && words !== null && !words.isReady && !words.hasFailed;
  }

  /** Reads the address now and whenever it changes. Returns how to stop. */
  follow(): () => void {
    const read = () => {
      this.#read();
      this.#open();
      this.#isTyping = false;
      if (this.filter.q.trim() !== '') void this.words?.load();
    };
    read();
    addEventListener('popstate', read);
    addEventListener('hashchange', read);
    return () => {
      removeEventListener('popstate', read);
      removeEventListener('hashchange', read);
    };
  }

  /** Chooses a relation, or none, and writes it to the address without scrolling. Its mark answers at once. */
  choose(chosen: string | null): void {
    this.#write({ ...this.#latest, chosen });
    this.#read();
    afterFrame(() => this.#open());
  }

  /**
   * Changes a part of the filter, or all of it. What is chosen stays if it can still be seen.
   * @param change what becomes of the filter; where that depends on what it was, a function of it
   */
  narrow(change: Partial<Filter> | ((filter: Filter) => Partial<Filter>)): void {
    const part = typeof change === 'function' ? change(this.#latest.filter) : change;
    void this.#show(this.#narrowed(part));
  }

  /**
   * Looks for words while they are typed: until `endTyping` they have one entry of the history. Before the
   * search is ready they wait; where it doesn't come, nothing changes.
   * @returns once the view says the words
   */
  async look(typed: string): Promise<void> {
    const { words } = this;
    const q = typed.trim() === '' ? '' : typed;
    if (words === null) return;
    if (!words.isReady && q !== '') {
      this.#waiting = q;
      await words.load();
      if (this.#waiting !== q) return;
    }
    this.#waiting = null;
    if (words.hasFailed || q === this.#latest.filter.q) return;
    const shown = this.#show(this.#narrowed({ q }), this.#isTyping);
    this.#isTyping = true;
    await shown;
  }

  endTyping(): void {
    this.#isTyping = false;
  }

  /** Puts the matrix in another order. */
  arrange(order: Order): void {
    void this.#show({ ...this.#latest, order });
  }

  /** Swaps the two sides. */
  swap(): void {
    const view = this.#latest;
    void this.#show({ ...view, swapped: !view.swapped });
  }

  /** What the address says by now: of two changes in one frame the second keeps the first. */
  get #latest(): View {
    return readAddress(location, this.#dataset, this.#find);
  }

  #select(filter: Filter) {
    return selectStatements(this.#dataset, filter, this.#find(filter));
  }

  #narrowed(part: Partial<Filter>): View {
    const view = this.#latest;
    const filter = { ...view.filter, ...part };
    const isSeen = view.chosen !== null && this.#select(filter).relations.has(view.chosen);
    return { ...view, chosen: isSeen ? view.chosen : null, filter };
  }

  /** The control that a person used is drawn first; what follows from it is much, and comes a frame later. */
  #show(view: View, inPlace = false): Promise<void> {
    this.#write(view, inPlace);
    return new Promise((resolve) =>
      afterFrame(() => {
        this.#read();
        this.#open();
        resolve();
      }),
    );
  }

  #write(view: View, inPlace = false): void {
    // With the path: a fragment alone would leave the query that is there.
    const address = location.pathname + writeAddress(view, location.search);
    if (inPlace) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
    this.#isTyping = false;
  }

  #read(): void {
    this.#address = { search: location.search, hash: location.hash };
  }

  #open(): void {
    this.#opened = this.chosen;
  }
}
