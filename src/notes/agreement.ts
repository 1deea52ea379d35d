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
 * Krippendorff's alpha for binary data of two observers without gaps (K. Krippendorff, "Computing Krippendorff's
 * Alpha-Reliability", 2011, section A): 1 − (n − 1) × o01 / (n0 × n1), from the coincidences of values within units.
 * There are twice as many values as units (n), and a unit at which the two differ has one of each (o01).
 * @returns at most 1; null where only one value was ever given, as nothing varies then, and without units
 */
export function krippendorffsAlpha(table: Fourfold): number | null {
  const differing = table.onlyFirst + table.onlySecond;
  const ones = 2 * table.both + differing;
  const zeros = 2 * table.neither + differing;
  return ones * zeros === 0 ? null : 1 - ((ones + zeros - 1) * differing) / (ones * zeros);
}
