/** How far two people gave the same tags to the same provisions. */
import { alphaOf, cohensKappa, countUnits, shareAgreed, type Fourfold } from './agreement.ts';
import type { Coding } from './coding.ts';

export interface TagAgreement extends Fourfold {
  readonly tag: string;
  /** The number of provisions that both coded. */
  readonly units: number;
  /** From 0 to 1. */
  readonly agreement: number | null;
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
}

function tagsAmong(codings: readonly Coding[], isUnit: (id: string) => boolean) {
  const found = new Set<string>();
  for (const { tags } of codings)
    for (const [id, given] of tags) if (isUnit(id)) for (const tag of given) found.add(tag);
  return found;
}

/**
 * Compares two codings per tag. A unit is one provision, seen under one tag: given or not given. Only provisions
 * count that both people coded, as nobody knows whether the other one has read the rest.
 */
export function compareCodings(first: Coding, second: Coding): Comparison {
  const units = [...first.tags.keys()].filter((id) => second.tags.has(id));
  const isUnit = (id: string) => first.tags.has(id) && second.tags.has(id);
  const met = tagsAmong([first, second], isUnit);
  const others = tagsAmong([first, second], (id) => !isUnit(id));
  const tags = [...met].map((tag): TagAgreement => {
    const given = units.map((id) => [
      first.tags.get(id)?.has(tag) === true,
      second.tags.get(id)?.has(tag) === true,
    ]);
    const count = (one: boolean, other: boolean) =>
      given.filter(([mine, theirs]) => mine === one && theirs === other).length;
    const table = {
      ...{ both: count(true, true), onlyFirst: count(true, false) },
      ...{ onlySecond: count(false, true), neither: count(false, false) },
    };
    return {
      ...{ tag, ...table, units: countUnits(table), agreement: shareAgreed(table) },
      ...{ kappa: cohensKappa(table), alpha: alphaOf(table) },
    };
  });
  return {
    units,
    onlyFirst: first.tags.size - units.length,
    onlySecond: second.tags.size - units.length,
    tags,
    elsewhere: [...others].filter((tag) => !met.has(tag)),
  };
}
