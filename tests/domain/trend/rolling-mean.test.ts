import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween } from '../../../src/domain/day.ts';
import { LEAST_RATED_DAYS, MEAN_DAYS, meanOf } from '../../../src/domain/trend/mean.ts';
import { rollingMean, segmentsOf } from '../../../src/domain/trend/rolling-mean.ts';
import { FIRST, LAST, rated, ratedDays } from './support.ts';

/** The means of a pattern, one mark a day: a number where there is one, else null. */
function means(pattern: string): (number | null)[] {
  const last = addDays(FIRST, pattern.length - 1);
  return rollingMean(rated(pattern), last).map(({ mean }) => mean && mean.value);
}

describe('the rolling mean', () => {
  test('starts on the third rated day of a week', () => {
    expect(means('369')).toEqual([null, null, 6]);
  });

  test('forgets what is more than seven days back', () => {
    expect(means('x000000').at(-1)).toBeCloseTo(10 / 7);
    expect(means('x0000000').at(-1)).toBe(0);
  });

  test('ends where a week has fewer than three ratings, and starts anew after a pause', () => {
    const none = null;
    expect(means('555........666')).toEqual(
      [none, none, 5, 5, 5, 5, 5].concat([none, none, none, none, none, none, 6]),
    );
  });

  test('counts calendar days, not ratings', () => {
    expect(means('5...5...5...5').every((mean) => mean === null)).toBe(true);
  });

  test('has nothing for no ratings or for ratings still to come', () => {
    expect(rollingMean([], LAST)).toEqual([]);
    expect(rollingMean(rated('555'), addDays(FIRST, -1))).toEqual([]);
  });

  test('a day has a mean exactly if its week is rated often enough, within its ratings', () => {
    fc.assert(
      fc.property(ratedDays, (points) => {
        for (const { day, mean } of rollingMean(points, LAST)) {
          const week = points.filter(
            (point) => point.day <= day && daysBetween(point.day, day) < MEAN_DAYS,
          );
          const values = week.map(({ value }) => value);
          expect(mean !== null).toBe(values.length >= LEAST_RATED_DAYS);
          if (mean === null) continue;
          expect(mean.value).toBeGreaterThanOrEqual(Math.min(...values));
          expect(mean.value).toBeLessThanOrEqual(Math.max(...values));
          expect(mean.error).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  test('covers each day from the first rated one to the last, once', () => {
    fc.assert(
      fc.property(ratedDays, (points) => {
        const days = rollingMean(points, LAST).map(({ day }) => day);
        const first = points[0]?.day;
        expect(days.length).toBe(first === undefined ? 0 : daysBetween(first, LAST) + 1);
        expect(new Set(days).size).toBe(days.length);
      }),
    );
  });

  test('does not depend on the order of the ratings', () => {
    const shuffled = ratedDays.chain((points) =>
      fc.tuple(
        fc.constant(points),
        fc.shuffledSubarray(points, { minLength: points.length, maxLength: points.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([points, mixed]) => {
        expect(rollingMean(mixed, LAST)).toEqual(rollingMean(points, LAST));
      }),
    );
  });

  test('what comes later changes no earlier mean', () => {
    fc.assert(
      fc.property(ratedDays, fc.integer({ min: 0, max: 59 }), (points, offset) => {
        const cut = addDays(FIRST, offset);
        const early = points.filter(({ day }) => day <= cut);
        const whole = rollingMean(points, LAST).filter(({ day }) => day <= cut);
        expect(early.length === 0 ? [] : whole).toEqual(rollingMean(early, cut));
      }),
    );
  });
});

describe('segments', () => {
  test('break at each gap', () => {
    const segments = segmentsOf(rollingMean(rated('555........666'), addDays(FIRST, 13)));
    expect(segments.map((segment) => segment.length)).toEqual([5, 1]);
  });

  test('hold every mean once, on consecutive days, and no day of a gap', () => {
    fc.assert(
      fc.property(ratedDays, (points) => {
        const daily = rollingMean(points, LAST);
        const segments = segmentsOf(daily);
        expect(segments.flat().map(({ day }) => day)).toEqual(
          daily.filter(({ mean }) => mean !== null).map(({ day }) => day),
        );
        for (const segment of segments) {
          segment.forEach(({ day }, index) => {
            expect(day).toBe(addDays(segment[0]?.day ?? day, index));
          });
        }
        segments.slice(1).forEach((segment, index) => {
          const end = segments[index]?.at(-1)?.day ?? FIRST;
          expect(daysBetween(end, segment[0]?.day ?? FIRST)).toBeGreaterThan(1);
        });
      }),
    );
  });
});

describe('a mean', () => {
  test('knows its standard error', () => {
    expect(meanOf([4, 6, 8])).toEqual({ value: 6, error: Math.sqrt(4 / 3) });
    expect(meanOf([5, 5, 5])).toEqual({ value: 5, error: 0 });
    expect(meanOf([7])).toEqual({ value: 7, error: 0 });
  });

  test('of nothing is a mistake', () => {
    expect(() => meanOf([])).toThrow(RangeError);
  });
});
