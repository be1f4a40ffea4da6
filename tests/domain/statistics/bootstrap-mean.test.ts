import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { bootstrapMean } from '../../../src/domain/statistics/bootstrap-mean.ts';
import { createRandom } from '../../../src/domain/statistics/random.ts';
import { normalFrom, shareOf } from './simulated.ts';

vi.setConfig({ testTimeout: 30_000 });

describe('the interval of a mean', () => {
  /*
   * SciPy 1.10.1: bootstrap(method='percentile', n_resamples=400000), its distances from the mean
   * times sqrt(12 / 11) * t.ppf(0.975, 11) / norm.ppf(0.975). The ends of 1999 resamples err by 0.022
   * (their standard error: 0.374 * sqrt(0.025 * 0.975 / 1999) / 0.0584).
   */
  test('agrees with SciPy but for the chance of the resamples', () => {
    const values = [-1.3, 0.4, -2.2, -0.7, 0.9, -1.8, -0.1, -3.1, -0.6, -1.4, 0.2, -0.9];
    for (const seed of [1, 2, 3]) {
      const interval = bootstrapMean(values, createRandom(seed));
      expect(Math.abs((interval?.low ?? NaN) - -1.626173963995038)).toBeLessThan(4 * 0.022);
      expect(Math.abs((interval?.high ?? NaN) - -0.16981535914511725)).toBeLessThan(4 * 0.022);
    }
  });

  test("of many values is that of SciPy 1.10.1's t.interval", () => {
    const values = Array.from({ length: 250 }, (_, i) => ((i * i * 7 + 3 * i) % 17) / 2 - 3);
    const interval = bootstrapMean(values, createRandom(1));
    expect(interval?.low).toBeCloseTo(0.669047656113007, 9);
    expect(interval?.high).toBeCloseTo(1.354952343886993, 9);
  });

  test('is none with fewer than two values', () => {
    expect(bootstrapMean([], createRandom(1))).toBeNull();
    expect(bootstrapMean([3], createRandom(1))).toBeNull();
  });

  test('of equal values is a single point', () => {
    expect(bootstrapMean([-2, -2, -2], createRandom(1))).toEqual({ low: -2, high: -2 });
  });

  test('is the same for the same seed', () => {
    const values = [1, 0, -1, -2, -4];
    expect(bootstrapMean(values, createRandom(9))).toEqual(bootstrapMean(values, createRandom(9)));
  });

  test('holds the mean, and moves with the values', () => {
    const values = fc.array(fc.integer({ min: -10, max: 10 }), { minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(values, fc.integer(), (given, seed) => {
        const mean = given.reduce((sum, value) => sum + value, 0) / given.length;
        const interval = bootstrapMean(given, createRandom(seed));
        const moved = bootstrapMean(
          given.map((value) => 3 * value + 5),
          createRandom(seed),
        );
        expect(interval?.low).toBeLessThanOrEqual(mean);
        expect(interval?.high).toBeGreaterThanOrEqual(mean);
        expect(moved?.low).toBeCloseTo(3 * (interval?.low ?? NaN) + 5, 9);
        expect(moved?.high).toBeCloseTo(3 * (interval?.high ?? NaN) + 5, 9);
      }),
      { seed: 10, numRuns: 50 },
    );
  });

  test.each([5, 10, 20, 40])(
    'of %i rounded ratings holds the true mean as often as it says',
    (n) => {
      const share = shareOf(500, n, (random) => {
        const normal = normalFrom(random);
        const values = Array.from({ length: n }, () => Math.round(1.5 * normal()));
        const interval = bootstrapMean(values, random);
        return interval !== null && interval.low <= 0 && interval.high >= 0;
      });
      expect(share).toBeGreaterThan(0.92);
      expect(share).toBeLessThan(0.98);
    },
  );
});
