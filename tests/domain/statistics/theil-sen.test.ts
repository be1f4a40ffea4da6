import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupedSlope } from '../../../src/domain/statistics/grouped-slope.ts';
import { slopeFinder } from '../../../src/domain/statistics/slope-finder.ts';
import { theilSen } from '../../../src/domain/statistics/theil-sen.ts';
import type { Point } from '../../../src/domain/statistics/theil-sen.ts';

function pointsOf(xs: readonly number[], ys: readonly number[]): Point[] {
  return xs.map((x, index) => ({ x, y: ys[index] as number }));
}

const GAPS = [0, 1, 3, 4, 8, 9, 10, 15, 21, 22, 27];
const FALLING = [6, 7, 5, 6, 5, 4, 6, 3, 4, 2, 3];
const EIGHTY_FOUR = Array.from({ length: 84 }, (_, day) => day);

const points = fc.array(
  fc.record({ x: fc.integer({ min: 0, max: 30 }), y: fc.integer({ min: 0, max: 10 }) }),
  { maxLength: 25 },
);

describe('the Theil-Sen slope', () => {
  test("is 4 in Sen's own example (1968)", () => {
    const sen = pointsOf([1, 2, 3, 4, 10, 12, 18], [9, 15, 19, 20, 45, 55, 78]);
    expect(theilSen(sen)).toBe(4);
  });

  // SciPy 1.10.1: theilslopes(y, x).
  test.each([
    ['days with gaps', GAPS, FALLING, -0.15384615384615385],
    [
      'reals',
      [0.5, 1.7, 2.2, 3.9, 5.1, 6.4],
      [2.31, 1.98, 2.75, 1.02, 0.66, 1.11],
      -0.30000000000000004,
    ],
    ['tied x', [1, 1, 2, 2, 3, 5], [4, 6, 5, 3, 2, 7], -1],
    ['equal y', [0, 1, 2, 3], [5, 5, 5, 5], 0],
    ['two points', [3, 10], [8, 1], -1],
    [
      '84 days',
      EIGHTY_FOUR,
      EIGHTY_FOUR.map((day) => 7 - Math.floor(day / 21) + ((day * day * 7) % 5)),
      -0.041666666666666664,
    ],
  ])('of %s agrees with SciPy', (_, xs, ys, expected) => {
    expect(theilSen(pointsOf(xs, ys))).toBeCloseTo(expected, 12);
  });

  test('is none where no two x differ', () => {
    expect(theilSen([])).toBeNull();
    expect(theilSen([{ x: 3, y: 5 }])).toBeNull();
    expect(theilSen(pointsOf([3, 3, 3], [1, 5, 9]))).toBeNull();
  });

  test('moves with the points: turned over, lifted, stretched, tilted', () => {
    const whole = fc.integer({ min: -9, max: 9 });
    fc.assert(
      fc.property(points, whole, whole, whole, (given, lift, stretch, tilt) => {
        const slope = theilSen(given);
        const moved = theilSen(
          given.toReversed().map(({ x, y }) => ({ x: x + lift, y: stretch * y + tilt * x + lift })),
        );
        if (slope === null) expect(moved).toBeNull();
        else expect(moved).toBeCloseTo(stretch * slope + tilt, 9);
      }),
      { seed: 7 },
    );
  });

  test('is found as well the fast way, however the ratings lie', () => {
    fc.assert(
      fc.property(points, fc.infiniteStream(fc.integer({ min: -99, max: 99 })), (given, stream) => {
        const rising = given.toSorted((one, other) => one.x - other.x);
        fc.pre(theilSen(rising) !== null);
        const slopeOf = slopeFinder(rising);
        for (let round = 0; round < 30; round += 1) {
          const wide = round % 7 === 0 ? 20 : 1;
          const ys = Array.from(rising, () => wide * stream.next().value);
          const slow = theilSen(
            pointsOf(
              rising.map(({ x }) => x),
              ys,
            ),
          );
          expect(slopeOf(Float64Array.from(ys))).toBeCloseTo(slow as number, 9);
        }
      }),
      { seed: 8, numRuns: 50 },
    );
  });
});

describe('the slope of grouped ratings', () => {
  test("is the root of the mean of SciPy 1.10.1's triangular distributions", () => {
    expect(groupedSlope(pointsOf(GAPS, FALLING), 1)).toBeCloseTo(-0.14838686339189114, 12);
  });

  test('sees a slow fall where most slopes are 0', () => {
    const slow = pointsOf(
      EIGHTY_FOUR,
      EIGHTY_FOUR.map((day) => (day % 4 === 0 ? 7 : 5) - (day >= 42 && day % 3 === 0 ? 1 : 0)),
    );
    expect(theilSen(slow)).toBe(0);
    expect(groupedSlope(slow, 1)).toBeLessThan(-0.003);
  });

  test('is the plain slope where the step is small', () => {
    expect(groupedSlope(pointsOf([0, 1, 3], [2, 7, 8]), 1e-9)).toBeCloseTo(2, 6);
  });

  test('turns over with the ratings, and moves with their scale', () => {
    fc.assert(
      fc.property(points, (given) => {
        fc.pre(theilSen(given) !== null);
        const slope = groupedSlope(given, 1);
        const turned = given.map(({ x, y }) => ({ x: x + 3, y: 7 - 2 * y }));
        // Where the mixture is flat, its median is known to the root of a double's precision.
        expect(groupedSlope(turned, 2)).toBeCloseTo(-2 * slope, 6);
      }),
      { seed: 9 },
    );
  });
});
