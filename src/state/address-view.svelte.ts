import type { Lookup } from '../model/lookup.ts';
import { formatView, parseView, type View } from '../model/view.ts';

/** The view that the address asks for, kept in step both ways. Before `follow` nothing is chosen. */
export class AddressView {
  #view = $state.raw<View>({ chosen: null });
  readonly #lookup: Lookup;

  constructor(lookup: Lookup) {
    this.#lookup = lookup;
  }

  get chosen(): string | null {
    return this.#view.chosen;
  }

  /** Reads the address now and whenever it changes. Returns how to stop. */
  follow(): () => void {
    const read = () => {
      this.#view = parseView(location.hash, this.#lookup);
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
    const view = { chosen };
    history.pushState(null, '', formatView(view));
    this.#view = view;
  }
}
