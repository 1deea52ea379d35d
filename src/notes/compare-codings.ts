/** How far two people gave the same tags to the same provisions. */
import { cohensKappa, krippendorffsAlpha, type Fourfold } from './agreement.ts';
import type { Coding } from './coding.ts';

export interface TagAgreement extends Fourfold {
  readonly tag: string;
  /** The number of provisions that both coded. */
  readonly units: number;
  /** The share of the units at which both did the same: from 0 to 1. */
  readonly agreement: number;
  /** Null where chance alone leaves no other outcome: the coefficient is not defined. */
  readonly kappa: number | null;
  readonly alpha: number | null;
}

export interface Comparison {
  /** The ids of the provisions that both coded: each has at least one tag of either person. */
  readonly units: readonly string[];
  /** How many provisions only one of the two coded; they count nowhere. */
  readonly onlyFirst: number;
  readonly onlySecond: number;
  /** The tags that occur at the units, in the order in which they are met. */
  readonly tags: readonly TagAgreement[];
  /** Tags that occur only at provisions which one of the two did not code: nothing can be said of them. */
  readonly elsewhere: readonly string[];
  /** How many notes with tags are in both codings. */
  readonly shared: number;
}

/**
 * Compares two codings per tag. A unit is one provision, seen under one tag: given or not given. Only provisions
 * count that both people coded, as nobody knows whether the other one has read the rest.
 */
export function compareCodings(first: Coding, second: Coding): Comparison {
  const units = [...first.tags.keys()].filter((id) => second.tags.has(id));
  const tagsOf = ({ tags }: Coding, ids: Iterable<string>) =>
    [...ids].flatMap((id) => [...(tags.get(id) ?? [])]);
  const met = new Set([...tagsOf(first, units), ...tagsOf(second, units)]);
  const all = [...tagsOf(first, first.tags.keys()), ...tagsOf(second, second.tags.keys())];
  const tags = [...met].map((tag): TagAgreement => {
    const table = { both: 0, onlyFirst: 0, onlySecond: 0, neither: 0 };
    for (const id of units) {
      const [mine, theirs] = [first, second].map(({ tags }) => tags.get(id)?.has(tag));
      table[mine ? (theirs ? 'both' : 'onlyFirst') : theirs ? 'onlySecond' : 'neither'] += 1;
    }
    return {
      ...table,
      tag,
      units: units.length,
      agreement: (table.both + table.neither) / units.length,
      kappa: cohensKappa(table),
      alpha: krippendorffsAlpha(table),
    };
  });
  return {
    units,
    onlyFirst: first.tags.size - units.length,
    onlySecond: second.tags.size - units.length,
    tags,
    elsewhere: [...new Set(all)].filter((tag) => !met.has(tag)),
    shared: [...first.notes].filter((id) => second.notes.has(id)).length,
  };
}
