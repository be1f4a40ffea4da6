import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { createRandom } from '../../../src/domain/statistics/random.ts';
import { slopeInterval } from '../../../src/domain/statistics/slope-interval.ts';
import { theilSen } from '../../../src/domain/statistics/theil-sen.ts';
import type { Point } from '../../../src/domain/statistics/theil-sen.ts';
import { normalFrom, shareOf, simulatedRatings } from './simulated.ts';

vi.setConfig({ testTimeout: 30_000 });

const DAYS = [
  0, 2, 4, 5, 6, 7, 8, 9, 10, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 23, 24, 26, 27, 28, 29, 30,
  31, 32, 33, 35, 36, 37, 38, 39, 40, 41,
];
const WHOLE = [
  5, 5, 4, 6, 6, 4, 3, 5, 5, 8, 6, 7, 6, 3, 5, 7, 5, 7, 7, 4, 4, 5, 4, 5, 3, 4, 6, 7, 5, 3, 7, 4, 4,
  3, 2, 2,
];
const REAL = [
  5.48, 6.46, 3.38, 6.61, 5.64, 3.91, 2.11, 4.11, 4.53, 7.28, 6, 6.58, 6.75, 3.09, 5.1, 7.68, 5.31,
  6.98, 6.95, 3.93, 4.65, 5.47, 4.22, 5.48, 2.67, 4.31, 5.15, 7.81, 5.05, 3.11, 7.36, 3.99, 3.85,
  3.71, 2.07, 1.45,
];

function pointsOf(xs: readonly number[], ys: readonly number[]): Point[] {
  return xs.map((x, index) => ({ x, y: ys[index] as number }));
}

function eachDay(ys: readonly number[]): Point[] {
  return ys.map((y, x) => ({ x, y }));
}

describe('the interval of the slope', () => {
  /*
   * No package has this interval whole; here it was put together in Python from NumPy 1.24.2 (medians of
   * all slopes of 200,000 resamples) and SciPy 1.10.1 (t, normal and triangular distributions, brentq).
   * The ends of 999 resamples err by 0.0026 (0.0302 * sqrt(0.025 * 0.975 / 999) / 0.0584).
   */
  test.each([
    ['whole ratings', WHOLE, -0.10445948650786349, 0.015093800771096573],
    ['reals', REAL, -0.1055135303612765, 0.012043134020675389],
  ])(
    'of %s agrees with the same in NumPy but for the chance of the resamples',
    (_, ys, low, high) => {
      for (const seed of [1, 2, 3]) {
        const interval = slopeInterval(pointsOf(DAYS, ys), createRandom(seed));
        expect(Math.abs((interval?.low ?? NaN) - low)).toBeLessThan(4 * 0.0026);
        expect(Math.abs((interval?.high ?? NaN) - high)).toBeLessThan(4 * 0.0026);
      }
    },
  );

  test('is none where there is no slope or hardly a day', () => {
    expect(slopeInterval([], createRandom(1))).toBeNull();
    expect(slopeInterval(eachDay([4]), createRandom(1))).toBeNull();
    expect(slopeInterval(eachDay([4, 6]), createRandom(1))).toBeNull();
    expect(slopeInterval(pointsOf([2, 2, 2, 2], [1, 2, 3, 4]), createRandom(1))).toBeNull();
    expect(slopeInterval(pointsOf([0, 1, 40, 41], [1, 2, 3, 4]), createRandom(1))).toBeNull();
  });

  test('of equal ratings is 0', () => {
    expect(slopeInterval(eachDay(Array(30).fill(3)), createRandom(1))).toEqual({ low: 0, high: 0 });
  });

  test('takes whole days alone', () => {
    expect(() => slopeInterval([{ x: 0.5, y: 1 }], createRandom(1))).toThrow(RangeError);
  });

  test('is the same for the same seed and days in any order', () => {
    const points = pointsOf(DAYS, WHOLE);
    expect(slopeInterval(points.toReversed(), createRandom(3))).toEqual(
      slopeInterval(points, createRandom(3)),
    );
  });

  test('holds the slope whatever the days, and moves with them', () => {
    const days = fc.array(
      fc.record({ x: fc.integer({ min: 0, max: 40 }), y: fc.integer({ min: 0, max: 10 }) }),
      { minLength: 5, maxLength: 20 },
    );
    fc.assert(
      fc.property(days, fc.integer(), (points, seed) => {
        const interval = slopeInterval(points, createRandom(seed));
        fc.pre(interval !== null);
        expect(interval?.low).toBeLessThanOrEqual(theilSen(points) as number);
        expect(interval?.high).toBeGreaterThanOrEqual(theilSen(points) as number);
        const moved = slopeInterval(
          points.map(({ x, y }) => ({ x: x - 7, y: 2 * y + 3 })),
          createRandom(seed),
        );
        expect(moved?.low).toBeCloseTo(2 * (interval?.low ?? NaN), 9);
        expect(moved?.high).toBeCloseTo(2 * (interval?.high ?? NaN), 9);
      }),
      { seed: 11, numRuns: 25 },
    );
  });

  // The least shares lie four standard errors of as many trials below those measured over 500.
  test.each([
    [28, 0, 0, 100, 0.91],
    [28, 0.3, -0.02, 100, 0.87],
    [28, 0.5, 0, 100, 0.82],
    [56, 0.3, -0.02, 50, 0.82],
    [84, 0.3, 0, 25, 0.77],
  ])(
    'over %i days like the day before by %d holds the true slope of %d',
    (days, like, slope, trials, least) => {
      const share = shareOf(trials, days, (random) => {
        const ratings = simulatedRatings(days, like, slope, normalFrom(random));
        const interval = slopeInterval(eachDay(ratings), random);
        return interval !== null && interval.low <= slope && interval.high >= slope;
      });
      expect(share).toBeGreaterThan(least);
    },
  );

  test('leaves out 0 where ratings clearly fall, though days are missing', () => {
    const share = shareOf(20, 5, (random) => {
      const ratings = simulatedRatings(84, 0.3, -0.05, normalFrom(random));
      const rated = eachDay(ratings).filter(() => random() < 0.7);
      return (slopeInterval(rated, random)?.high ?? 0) < 0;
    });
    expect(share).toBeGreaterThan(0.9);
  });
});
