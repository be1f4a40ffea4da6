import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { signFlipP } from '../../../src/domain/statistics/sign-flip.ts';

/** Goes through every way to flip the signs. */
function byAllFlips(differences: readonly number[]): number {
  const seen = Math.abs(differences.reduce((sum, difference) => sum + difference, 0));
  const ways = 2 ** differences.length;
  let asFar = 0;
  for (let way = 0; way < ways; way += 1) {
    const sum = differences.reduce(
      (total, difference, pair) => total + ((way >> pair) & 1 ? difference : -difference),
      0,
    );
    if (Math.abs(sum) >= seen) asFar += 1;
  }
  return asFar / ways;
}

const differences = fc.array(fc.integer({ min: -20, max: 20 }), { maxLength: 12 });

describe('the sign-flip test', () => {
  test("gives Fisher's p for Darwin's 15 pairs of maize (The design of experiments, 1935)", () => {
    const eighthsOfInches = [49, -67, 8, 16, 6, 23, 28, 41, 14, 29, 56, 24, 75, 60, -48];
    expect(signFlipP(eighthsOfInches)).toBe(1726 / 32768);
  });

  // SciPy 1.10.1: permutation_test((d,), mean, permutation_type='samples', n_resamples=inf).
  test.each([
    [[2, -1, 0, 3, -2, -4], 0.875],
    [[-1, -2, -1, 0, -3, -2, 1, -1, 0, -2, -1, -4, 1, -2], 0.0126953125],
    [[0, 0, 0, 0], 1],
    [[1, 1, 1, 1, 1, 1, 1], 0.015625],
    [[3, -3], 1],
    [[5, 0, 0, -1, 2], 0.5],
  ])('of %j agrees with SciPy', (pairs, expected) => {
    expect(signFlipP(pairs)).toBeCloseTo(expected, 12);
  });

  // Python 3.11, fractions.Fraction over a dictionary of all sums.
  test.each([
    [40, (pair: number) => ((pair * 7) % 11) - 4, 0.05459682927175891],
    [100, (pair: number) => ((pair * pair + 3 * pair) % 13) - 5, 0.8998594332083742],
  ])('of %i pairs agrees with exact fractions', (count, difference, expected) => {
    const pairs = Array.from({ length: count }, (_, pair) => difference(pair));
    expect(Math.abs(signFlipP(pairs) - expected)).toBeLessThan(1e-9);
  });

  test('of 100 pairs that all went one way is next to nothing, yet not 0', () => {
    const p = signFlipP(Array.from({ length: 100 }, () => -20));
    expect(p / 2 ** -99).toBeCloseTo(1, 9);
  });

  test('says nothing of no pair and of one', () => {
    expect([signFlipP([]), signFlipP([-3]), signFlipP([0])]).toEqual([1, 1, 1]);
  });

  test('is what going through all flips gives', () => {
    fc.assert(
      fc.property(differences, (pairs) => {
        expect(signFlipP(pairs)).toBe(byAllFlips(pairs));
      }),
      { seed: 3, numRuns: 60 },
    );
  });

  test('does not mind the sign, the order, the unit and pairs without a difference', () => {
    fc.assert(
      fc.property(differences, fc.integer({ min: 1, max: 5 }), (pairs, unit) => {
        const p = signFlipP(pairs);
        expect(signFlipP(pairs.map((pair) => -pair * unit))).toBe(p);
        expect(signFlipP([0, ...pairs.toReversed(), 0])).toBe(p);
      }),
      { seed: 4, numRuns: 60 },
    );
  });

  test.each([0.5, NaN, Infinity])('takes no difference of %s points', (difference) => {
    expect(() => signFlipP([1, difference])).toThrow(RangeError);
  });
});
