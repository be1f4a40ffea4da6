import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adjustedPs } from '../../../src/domain/statistics/benjamini-hochberg.ts';

/** Benjamini & Hochberg 1995, section 4.1: 15 tests of a myocardial infarction trial. */
const PUBLISHED = [
  0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719,
  0.6528, 0.759, 1,
];

const ps = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 20 });

describe('the adjusted p-values', () => {
  test('reject the four hypotheses of the published example at 5 %', () => {
    expect(adjustedPs(PUBLISHED).filter((p) => p <= 0.05)).toHaveLength(4);
  });

  // statsmodels 0.13.5: multipletests(ps, method='fdr_bh').
  test.each([
    [
      PUBLISHED,
      [
        0.0015, 0.003, 0.0095, 0.035625, 0.0603, 0.06385714285714286, 0.06385714285714286, 0.0645,
        0.07650000000000001, 0.48600000000000004, 0.5811818181818182, 0.7148749999999999,
        0.7532307692307693, 0.8132142857142857, 1,
      ],
    ],
    [
      [0.04, 0.01, 0.03, 0.01, 0.5, 1, 0],
      [0.056, 0.023333333333333334, 0.0525, 0.023333333333333334, 0.5833333333333334, 1, 0],
    ],
    [[0.2], [0.2]],
    [
      [0.05, 0.05, 0.05, 0.05],
      [0.05, 0.05, 0.05, 0.05],
    ],
    [[], []],
  ])('of %j agree with statsmodels', (given, expected) => {
    const adjusted = adjustedPs(given);
    expect(adjusted).toHaveLength(expected.length);
    adjusted.forEach((p, index) => expect(p).toBeCloseTo(expected[index] as number, 12));
  });

  test('are at least the p-values, at most 1, and in their order', () => {
    fc.assert(
      fc.property(ps, (given) => {
        const adjusted = adjustedPs(given);
        given.forEach((p, index) => {
          expect(adjusted[index]).toBeGreaterThanOrEqual(p);
          expect(adjusted[index]).toBeLessThanOrEqual(1);
          given.forEach((other, place) => {
            if (p <= other) expect(adjusted[index]).toBeLessThanOrEqual(adjusted[place] as number);
          });
        });
      }),
      { seed: 5 },
    );
  });

  test('belong to their p-values wherever these stand', () => {
    fc.assert(
      fc.property(ps, (given) => {
        expect(adjustedPs(given.toReversed())).toEqual(adjustedPs(given).toReversed());
      }),
      { seed: 6 },
    );
  });

  test.each([-0.1, 1.1, NaN])('take no probability of %s', (p) => {
    expect(() => adjustedPs([0.5, p])).toThrow(RangeError);
  });
});
