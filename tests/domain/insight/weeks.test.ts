import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, day } from '../../../src/domain/day.ts';
import { weeksPointsOf, weeksTrendOf } from '../../../src/domain/insight/weeks.ts';
import { createRandom } from '../../../src/domain/statistics/random.ts';
import type { RatedDay } from '../../../src/domain/trend/series.ts';

const TODAY = day('2026-05-31');

/** Ratings of the last days, the newest last; null is not rated. */
function ratings(values: readonly (number | null)[]): RatedDay[] {
  return values.flatMap((value, index) =>
    value === null ? [] : [{ day: addDays(TODAY, index - values.length + 1), value }],
  );
}

const trendOf = (values: readonly (number | null)[]) => {
  const points = weeksPointsOf(ratings(values), TODAY);
  return points && weeksTrendOf(points, createRandom(1));
};

/** Whole ratings around a line, up and down by one in turns that follow no week. */
const around = (days: number, from: number, perDay: number): number[] =>
  Array.from({ length: days }, (_, index) =>
    Math.round(from + perDay * index + ([1, 0, -1, 0, 1, -1, 0, -1, 1, 0, 0][index % 11] ?? 0)),
  );

describe('the trend over weeks', () => {
  test('needs four weeks with half of their days rated', () => {
    expect(weeksPointsOf(ratings(around(27, 5, 0)), TODAY)).toBeNull();
    expect(weeksPointsOf(ratings(around(28, 5, 0)), TODAY)).toHaveLength(28);
    const sparse = around(40, 5, 0).map((value, index) => (index % 3 === 0 ? value : null));
    expect(weeksPointsOf(ratings(sparse), TODAY)).toHaveLength(14);
    expect(weeksPointsOf(ratings(sparse.slice(3)), TODAY)).toBeNull();
  });

  test('looks back twelve weeks, and not past today', () => {
    expect(weeksPointsOf(ratings(around(200, 5, 0)), TODAY)).toHaveLength(84);
    const late = [...ratings(around(40, 5, 0)), { day: addDays(TODAY, 2), value: 9 }];
    expect(weeksPointsOf(late, TODAY)).toHaveLength(40);
  });

  test('names a clear fall, a clear rise and a level stretch', () => {
    expect(trendOf(around(84, 9, -0.06))).toMatchObject({ verdict: 'easing', ratedDays: 84 });
    expect(trendOf(around(84, 3, 0.06))).toMatchObject({ verdict: 'rising' });
    expect(trendOf(around(84, 5, 0))).toMatchObject({ verdict: 'steady' });
  });

  test('gives the change of four weeks, within its interval', () => {
    const found = trendOf(around(84, 9, -0.06));
    expect(found?.change).toBeCloseTo(-0.06 * 28, 0);
    expect(found?.interval.low).toBeLessThanOrEqual(found?.change ?? NaN);
    expect(found?.interval.high).toBeGreaterThanOrEqual(found?.change ?? NaN);
  });

  test('cannot tell from four weeks that jump about', () => {
    const values = Array.from({ length: 28 }, (_, index) => (index * 7) % 11);
    expect(trendOf(values)?.verdict).toBe('cannot-tell');
  });

  test('of ratings that are all the same is level, to the point', () => {
    expect(trendOf(around(84, 5, 0).map(() => 5))).toMatchObject({
      verdict: 'steady',
      change: 0,
      interval: { low: 0, high: 0 },
    });
  });

  test('never names a fall and a rise of the same days, turned about', () => {
    const values = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 28, maxLength: 40 });
    fc.assert(
      fc.property(values, (up) => {
        const verdict = trendOf(up)?.verdict;
        const turned = trendOf(up.map((value) => 10 - value))?.verdict;
        if (verdict === 'easing' || verdict === 'rising') expect(turned).not.toBe(verdict);
      }),
      { numRuns: 20 },
    );
  });
});
