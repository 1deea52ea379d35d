import type { Dataset } from '../model/dataset.ts';
import type { Filter } from '../model/filter.ts';
import type { Order } from '../model/order.ts';
import { selectStatements } from '../model/selection.ts';
import { START_VIEW, type View } from '../model/view.ts';
import { readAddress, writeAddress } from './address.ts';
import { afterFrame } from './after-frame.ts';

/** The view that the address asks for, kept in step both ways. Before `follow` it is the whole comparison. */
export class AddressView {
  #view = $state.raw<View>(START_VIEW);
  #opened = $state.raw<string | null>(null);
  readonly #dataset: Dataset;
  /** Apart from the view: what follows the filter has nothing to do when something else is chosen. */
  readonly #filter = $derived(this.#view.filter);
  readonly #selection = $derived.by(() => selectStatements(this.#dataset, this.#filter));

  constructor(dataset: Dataset) {
    this.#dataset = dataset;
  }

  get chosen(): string | null {
    return this.#view.chosen;
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
    return this.#view.order;
  }

  get swapped(): boolean {
    return this.#view.swapped;
  }

  /** What the filter leaves. */
  get selection() {
    return this.#selection;
  }

  /** Reads the address now and whenever it changes. Returns how to stop. */
  follow(): () => void {
    const read = () => {
      this.#view = readAddress(location, this.#dataset);
      this.#opened = this.chosen;
    };
    read();
    addEventListener('popstate', read);
    addEventListener('hashchange', read);
    return () => {
      removeEventListener('popstate', read);
      removeEventListener('hashchange', read);
    };
  }

  /** Chooses a relation, or none, and writes it to the address without scrolling. */
  choose(chosen: string | null): void {
    this.#show({ ...this.#view, chosen });
  }

  /** Changes a part of the filter, or all of it. What is chosen stays if it can still be seen. */
  narrow(part: Partial<Filter>): void {
    const filter = { ...this.filter, ...part };
    const isSeen =
      this.chosen !== null && selectStatements(this.#dataset, filter).relations.has(this.chosen);
    this.#show({ ...this.#view, chosen: isSeen ? this.chosen : null, filter });
  }

  /** Puts the matrix in another order. */
  arrange(order: Order): void {
    this.#show({ ...this.#view, order });
  }

  /** Swaps the two sides. */
  swap(): void {
    this.#show({ ...this.#view, swapped: !this.swapped });
  }

  #show(view: View): void {
    // With the path: an address without a query would keep the present one.
    history.pushState(null, '', location.pathname + writeAddress(view, location.search));
    this.#view = view;
    afterFrame(() => {
      this.#opened = this.chosen;
    });
  }
}
