/** The coefficients against examples that were published with their results. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  alphaOf,
  cohensKappa,
  countUnits,
  krippendorffsAlpha,
  shareAgreed,
  type Fourfold,
} from './agreement.ts';

const fourfold = (both: number, onlyFirst: number, onlySecond: number, neither: number) => ({
  ...{ both, onlyFirst, onlySecond, neither },
});

/** Values of coders, a row each, a sign per unit; a dot is missing. */
function unitsOf(...coders: readonly string[]): readonly string[][] {
  const rows = coders.map((coder) => coder.split(' '));
  return (rows[0] ?? []).map((_, unit) =>
    rows.flatMap((row) => (row[unit] === '.' ? [] : (row[unit] ?? []))),
  );
}

describe('Cohen’s kappa', () => {
  it.each([
    // Sim and Wright, "The kappa statistic in reliability studies", Physical Therapy 85 (2005), 257–268, table 1.
    ['of two clinicians', fourfold(22, 2, 4, 11), 0.67, 2],
    // The three worked examples of Wikipedia's article on Cohen's kappa.
    ['of fifty proposals', fourfold(20, 5, 10, 15), 0.4, 10],
    ['of equal agreement, with like totals', fourfold(45, 15, 25, 15), 0.1304, 4],
    ['of equal agreement, with unlike totals', fourfold(25, 35, 5, 35), 0.2593, 4],
  ])('is as published for the example %s', (_name, table, kappa, digits) => {
    expect(cohensKappa(table)).toBeCloseTo(kappa, digits);
  });

  it.each([
    ['1 for full agreement', fourfold(3, 0, 0, 5), 1],
    ['−1 where both always did the opposite, equally often', fourfold(0, 4, 4, 0), -1],
    ['0 where one gave the tag everywhere', fourfold(3, 2, 0, 0), 0],
    ['0 for what chance alone brings', fourfold(4, 4, 4, 4), 0],
  ])('is %s', (_name, table, kappa) => {
    expect(cohensKappa(table)).toBe(kappa);
  });

  it.each([
    ['both gave the tag everywhere', fourfold(7, 0, 0, 0)],
    ['nobody gave it', fourfold(0, 0, 0, 7)],
    ['there are no units', fourfold(0, 0, 0, 0)],
  ])('is nothing where %s', (_name, table) => {
    expect(cohensKappa(table)).toBeNull();
    expect(alphaOf(table)).toBeNull();
  });
});

describe('Krippendorff’s alpha', () => {
  // "Computing Krippendorff's Alpha-Reliability" (2011), sections A, B and C.
  it.each([
    ['binary data, two observers', unitsOf('0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0'), 0.095],
    [
      'nominal data, two observers',
      unitsOf('a a b b d c c c e d d a', 'b a b b b c c c e d d d'),
      0.692,
    ],
    [
      'nominal data, any number of observers, missing data',
      unitsOf(
        '1 2 3 3 2 1 4 1 2 . . .',
        '1 2 3 3 2 2 4 1 2 5 . 3',
        '. 3 3 3 2 3 4 2 2 5 1 .',
        '1 2 3 3 2 4 4 1 2 5 1 .',
      ),
      0.743,
    ],
  ])('is as published for %s', (_name, units, alpha) => {
    expect(krippendorffsAlpha(units)).toBeCloseTo(alpha, 3);
  });

  it('of a tag is that of its units: the first example again', () => {
    expect(alphaOf(fourfold(1, 1, 3, 5))).toBeCloseTo(0.095, 3);
  });

  it('leaves out units with one value or none', () => {
    const units = unitsOf('0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0');
    expect(krippendorffsAlpha([...units, ['0'], []])).toBe(krippendorffsAlpha(units));
  });
});

describe('Agreement', () => {
  it('is counted as a share of the units; of none there is no share', () => {
    expect(shareAgreed(fourfold(20, 5, 10, 15))).toBe(0.7);
    expect(shareAgreed(fourfold(0, 0, 0, 0))).toBeNull();
  });

  const count = fc.nat({ max: 400 });
  const tables: fc.Arbitrary<Fourfold> = fc.record({
    ...{ both: count, onlyFirst: count, onlySecond: count, neither: count },
  });

  it('is the same whoever is first, and is a number from −1 to 1 or nothing', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const swapped = {
          ...table,
          ...{ onlyFirst: table.onlySecond, onlySecond: table.onlyFirst },
        };
        for (const measure of [cohensKappa, alphaOf, shareAgreed]) {
          const value = measure(table);
          expect(measure(swapped)).toBe(value);
          if (value !== null) expect(Math.abs(value)).toBeLessThanOrEqual(1);
        }
      }),
      { seed: 20261123 },
    );
  });

  // With like totals kappa is Scott's pi, and alpha is pi corrected for the size of the sample.
  it('of coders with like totals differs between kappa and alpha by the number of units only', () => {
    fc.assert(
      fc.property(count, count, count, (both, only, neither) => {
        const table = fourfold(both, only, only, neither);
        const [kappa, alpha] = [cohensKappa(table), alphaOf(table)];
        if (kappa === null || alpha === null) {
          expect([kappa, alpha]).toEqual([null, null]);
          return;
        }
        const values = 2 * countUnits(table);
        expect(1 - alpha).toBeCloseTo(((1 - kappa) * (values - 1)) / values, 10);
      }),
      { seed: 20261123 },
    );
  });
});
