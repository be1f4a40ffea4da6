import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { medianOf, quantileOf } from '../../../src/domain/statistics/quantiles.ts';
import { quantileOfT } from '../../../src/domain/statistics/student-t.ts';

describe('quantiles', () => {
  test.each([
    [0, 1],
    [0.025, 1.1],
    [0.1, 1.4],
    [0.5, 4],
    [0.6, 5.6],
    [0.975, 15.2],
    [1, 16],
  ])('the share %s is that of NumPy 1.24.2', (share, expected) => {
    expect(quantileOf([1, 2, 4, 8, 16], share)).toBeCloseTo(expected, 12);
  });

  test('the only value is each of them', () => {
    expect([0, 0.3, 1].map((share) => quantileOf([7], share))).toEqual([7, 7, 7]);
  });

  test('the median of an even number lies between the middle two, in any order', () => {
    expect(medianOf([10, -1, 3, 2])).toBe(2.5);
    expect(medianOf([9, 10, 100])).toBe(10);
  });

  test('the values are left in their order', () => {
    const values = [3, 1, 2];
    medianOf(values);
    expect(values).toEqual([3, 1, 2]);
  });

  test('as many values lie above the median as below', () => {
    fc.assert(
      fc.property(fc.array(fc.integer(), { minLength: 1 }), (values) => {
        const median = medianOf(values);
        const above = values.filter((value) => value > median).length;
        const below = values.filter((value) => value < median).length;
        expect(Math.max(above, below)).toBeLessThanOrEqual(values.length / 2);
      }),
      { seed: 2 },
    );
  });

  test('no values have none, and no share lies outside of 0 to 1', () => {
    expect(() => medianOf([])).toThrow(RangeError);
    for (const share of [-0.1, 1.1, NaN]) expect(() => quantileOf([1], share)).toThrow(RangeError);
  });
});

describe("the quantiles of Student's t", () => {
  // SciPy 1.10.1: sqrt(n * (1 / betaincinv(n / 2, 1 / 2, 0.05) - 1)); its t.ppf errs by 4e-9.
  test.each([
    [1, 12.706204736174707],
    [2, 4.302652729749464],
    [3, 3.1824463052837095],
    [4, 2.7764451051977943],
    [5, 2.5705818356363155],
    [9, 2.2621571627982053],
    [10, 2.228138851986275],
    [39, 2.0226909200367595],
    [199, 1.9719565442517553],
  ])('with %s degrees are those of SciPy 1.10.1', (degrees, expected) => {
    expect(Math.abs(quantileOfT(0.975, degrees) / expected - 1)).toBeLessThan(1e-12);
  });

  test('are 0 at the middle', () => {
    expect(quantileOfT(0.5, 4)).toBeCloseTo(0, 12);
  });

  test.each([
    [0.4, 3],
    [1, 3],
    [0.975, 0],
    [0.975, 2.5],
  ])('have none at share %s with %s degrees', (share, degrees) => {
    expect(() => quantileOfT(share, degrees)).toThrow(RangeError);
  });
});
