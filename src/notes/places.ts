/** Where notes can stand: the statements of a dataset, in its order. */
import type { Dataset } from '../model/dataset.ts';
import type { Lookup } from '../model/lookup.ts';
import { ownerOf } from '../model/owner.ts';
import { findStatement, type Statement } from '../model/statement.ts';
import type { Language } from '../model/text.ts';
import { fieldsByStatement } from './fields.ts';

/** All statements of a kind with what they own, or all else. */
export type PlaceGroup = Statement['kind'] | 'rest';

export const PLACE_GROUPS: readonly PlaceGroup[] = ['point', 'position', 'relation', 'rest'];

export interface Places {
  /** The ids of all statements. */
  readonly ids: readonly string[];
  readonly has: (id: string) => boolean;
  readonly groupOf: (id: string) => PlaceGroup;
  /** The ids of a group, or of a statement with what it owns; null for none of both. */
  readonly within: (place: string | null) => ReadonlySet<string> | null;
  /** The statements among some, each once; what a statement owns counts as the statement. */
  readonly ownersAmong: (some: { readonly has: (id: string) => boolean }) => readonly string[];
}

export function listPlaces(dataset: Dataset, lookup: Lookup, lang: Language): Places {
  const ids = [...fieldsByStatement(dataset, lang).keys()];
  const known = new Set(ids);
  const groupOf = (id: string) => findStatement(ownerOf(id), lookup)?.kind ?? 'rest';
  return {
    ids,
    has: (id) => known.has(id),
    groupOf,
    within(place) {
      if (place === null) return null;
      return new Set(ids.filter((id) => place === ownerOf(id) || place === groupOf(id)));
    },
    ownersAmong: (some) => [...new Set(ids.filter((id) => some.has(id)).map(ownerOf))],
  };
}
