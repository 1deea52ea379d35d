/** How far coders agree beyond what chance alone would bring. */

/** At how many units a tag was given: by both of two coders, by one of them only, by none. */
export interface Fourfold {
  readonly both: number;
  readonly onlyFirst: number;
  readonly onlySecond: number;
  readonly neither: number;
}

export function countUnits({ both, onlyFirst, onlySecond, neither }: Fourfold): number {
  return both + onlyFirst + onlySecond + neither;
}

/** @returns the share of the units at which both did the same, from 0 to 1; null without units */
export function shareAgreed(table: Fourfold): number | null {
  const units = countUnits(table);
  return units === 0 ? null : (table.both + table.neither) / units;
}

/**
 * Cohen's kappa for two coders and two categories (J. Cohen, "A coefficient of agreement for nominal scales",
 * Educational and Psychological Measurement 20, 1960, 37–46): (po − pe) / (1 − pe), here multiplied by the square of
 * the number of units, so that all terms are whole numbers and nothing is rounded before the last division.
 * @returns from −1 to 1; null where agreement could not be otherwise (pe = 1: both gave the tag everywhere, or
 *   nowhere), and without units
 */
export function cohensKappa(table: Fourfold): number | null {
  const { both, onlyFirst, onlySecond, neither } = table;
  const units = countUnits(table);
  const withTag = (both + onlyFirst) * (both + onlySecond);
  const without = (neither + onlySecond) * (neither + onlyFirst);
  const possible = units * units - withTag - without;
  return possible === 0 ? null : (units * (both + neither) - withTag - without) / possible;
}

/**
 * Krippendorff's alpha for nominal data, any number of coders and values, and missing data (K. Krippendorff,
 * "Computing Krippendorff's Alpha-Reliability", 2011, section C): 1 − Do / De, from the coincidences of values within
 * units. A unit with one value only pairs with nothing and is left out.
 * @param units of each unit the values that it was given, in any order
 * @returns at most 1; null where only one value, or none, was ever given to a unit that pairs: then nothing varies
 */
export function krippendorffsAlpha(units: readonly (readonly string[])[]): number | null {
  const totals = new Map<string, number>();
  let pairable = 0;
  let observed = 0;
  for (const values of units) {
    if (values.length < 2) continue;
    const own = new Map<string, number>();
    for (const value of values) own.set(value, (own.get(value) ?? 0) + 1);
    pairable += values.length;
    for (const [value, count] of own) {
      totals.set(value, (totals.get(value) ?? 0) + count);
      observed += (count * (values.length - count)) / (values.length - 1);
    }
  }
  let expected = 0;
  for (const count of totals.values()) expected += count * (pairable - count);
  return expected === 0 ? null : 1 - ((pairable - 1) * observed) / expected;
}

/** Krippendorff's alpha of a tag that two coders gave or did not give. */
export function alphaOf({ both, onlyFirst, onlySecond, neither }: Fourfold): number | null {
  const repeat = (count: number, unit: readonly string[]) =>
    Array.from({ length: count }, () => unit);
  return krippendorffsAlpha([
    ...repeat(both, ['yes', 'yes']),
    ...repeat(onlyFirst + onlySecond, ['yes', 'no']),
    ...repeat(neither, ['no', 'no']),
  ]);
}
