/** The coefficients against examples that were published with their results. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cohensKappa, countUnits, krippendorffsAlpha, type Fourfold } from './agreement.ts';

const fourfold = (both: number, onlyFirst: number, onlySecond: number, neither: number) => ({
  ...{ both, onlyFirst, onlySecond, neither },
});

/** From the values that two observers gave to the same units, in the order of the units. */
function tableOf(first: string, second: string): Fourfold {
  const pairs = Array.from(first, (value, unit) => `${value}${second[unit] ?? ''}`);
  const count = (pair: string) => pairs.filter((one) => one === pair).length;
  return fourfold(count('11'), count('10'), count('01'), count('00'));
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
    expect(krippendorffsAlpha(table)).toBeNull();
  });
});

describe('Krippendorff’s alpha', () => {
  it('is as published for binary data of two observers', () => {
    // "Computing Krippendorff's Alpha-Reliability" (2011), section A: o01 = 4, n0 = 14, n1 = 6.
    const table = tableOf('0100000010', '1110010000');
    expect(table).toEqual(fourfold(1, 1, 3, 5));
    expect(krippendorffsAlpha(table)).toBeCloseTo(0.095, 3);
  });

  it('is 1 for full agreement, and below 0 where two never agree', () => {
    expect(krippendorffsAlpha(fourfold(3, 0, 0, 5))).toBe(1);
    // Do = 1, De = 2 × 4 × 4 / (8 × 7).
    expect(krippendorffsAlpha(fourfold(0, 2, 2, 0))).toBe(-0.75);
  });

  it('is that of its general form, which compares every value with every other one', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), fc.boolean()), { minLength: 1 }), (units) => {
        const values = units.flat();
        const differing = (one: boolean, at: number) =>
          values.filter((other, place) => place !== at && other !== one).length;
        const pairs = values.length * (values.length - 1);
        const expected = values.reduce((sum, one, at) => sum + differing(one, at), 0) / pairs;
        const observed = units.filter(([one, other]) => one !== other).length / units.length;
        const digits = units.map(([one, other]) => [Number(one), Number(other)]);
        const [first = [], second = []] = [0, 1].map((coder) => digits.map((unit) => unit[coder]));
        const alpha = krippendorffsAlpha(tableOf(first.join(''), second.join('')));
        if (expected === 0) expect(alpha).toBeNull();
        else expect(alpha).toBeCloseTo(1 - observed / expected, 10);
      }),
      { seed: 20261123 },
    );
  });
});

describe('Agreement', () => {
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
        for (const measure of [cohensKappa, krippendorffsAlpha]) {
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
        const [kappa, alpha] = [cohensKappa(table), krippendorffsAlpha(table)];
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
