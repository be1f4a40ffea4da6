import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysEndingWith } from '../../../src/domain/day.ts';
import type { Day } from '../../../src/domain/day.ts';
import type { DaySummary } from '../../../src/domain/record/day-summary.ts';
import { lastWeekOf, ratedDaysToGo } from '../../../src/domain/trend/last-week.ts';
import { LEAST_RATED_DAYS, rollingMean } from '../../../src/domain/trend/rolling-mean.ts';
import { seriesOf } from '../../../src/domain/trend/series.ts';
import {
  LEAST_DAYS_SHOWN,
  MOST_DAYS_SHOWN,
  shownDaysOf,
  trendOf,
} from '../../../src/domain/trend/trend.ts';
import { FIRST, LAST, rated, ratedDays } from './support.ts';

function summary(day: Day, over: Partial<DaySummary> = {}): DaySummary {
  return {
    day,
    before: {},
    after: {},
    effect: null,
    effectSeconds: null,
    sessions: { completed: 0, partial: 0 },
    tags: [],
    ...over,
  };
}

describe('a series', () => {
  test('has the rated days of one scale and side, oldest first', () => {
    const summaries = [
      summary(addDays(FIRST, 2), { before: { puffiness: 0 } }),
      summary(addDays(FIRST, 1), { before: { complexion: 4 }, after: { puffiness: 3 } }),
      summary(FIRST, { before: { puffiness: 7 } }),
    ];
    expect(seriesOf(summaries, 'puffiness', 'before')).toEqual([
      { day: FIRST, value: 7 },
      { day: addDays(FIRST, 2), value: 0 },
    ]);
    expect(seriesOf(summaries, 'puffiness', 'after')).toEqual([
      { day: addDays(FIRST, 1), value: 3 },
    ]);
  });
});

describe('the last week', () => {
  test('is compared with the seven days before it', () => {
    const last = addDays(FIRST, 13);
    expect(lastWeekOf(rated('8888888222....'), last)).toEqual({
      ratedDays: 3,
      mean: 2,
      earlierMean: 8,
    });
  });

  test('has no mean with fewer than three rated days', () => {
    const last = addDays(FIRST, 13);
    expect(lastWeekOf(rated('88.....22.....'), last)).toEqual({
      ratedDays: 2,
      mean: null,
      earlierMean: null,
    });
  });

  test('says what the line says of its last day', () => {
    fc.assert(
      fc.property(ratedDays, (points) => {
        const end = rollingMean(points, LAST).at(-1)?.mean ?? null;
        expect(lastWeekOf(points, LAST).mean).toBe(end && end.value);
      }),
    );
  });
});

describe('rated days to go', () => {
  const cases: [pattern: string, toGo: number][] = [
    ['.......', 3],
    ['......5', 2],
    ['5......', 3],
    ['5......', 3],
    ['5....5.', 1],
    ['.5....5', 1],
    ['.....55', 1],
    ['....555', 0],
  ];
  test.each(cases)('%s needs %i more', (pattern, toGo) => {
    expect(ratedDaysToGo(rated(pattern), addDays(FIRST, 6))).toBe(toGo);
  });

  test('are enough for a mean when they are rated', () => {
    fc.assert(
      fc.property(ratedDays, (points) => {
        const toGo = ratedDaysToGo(points, LAST);
        expect(toGo).toBeLessThanOrEqual(LEAST_RATED_DAYS);
        if (toGo === 0) return;
        const isTodayRated = points.at(-1)?.day === LAST;
        const last = addDays(LAST, isTodayRated ? toGo : toGo - 1);
        const added = daysEndingWith(last, toGo).map((day) => ({ day, value: 5 }));
        expect(lastWeekOf([...points, ...added], last).mean).not.toBeNull();
      }),
    );
  });
});

describe('a trend', () => {
  test('shows 14 days at least and 90 at most', () => {
    expect(shownDaysOf([], LAST)).toHaveLength(LEAST_DAYS_SHOWN);
    expect(shownDaysOf([summary(addDays(LAST, -29))], LAST)).toHaveLength(30);
    const long = shownDaysOf([summary(addDays(LAST, -400))], LAST);
    expect(long).toHaveLength(MOST_DAYS_SHOWN);
    expect(long.at(-1)).toBe(LAST);
  });

  test('draws its first means on days before the first shown', () => {
    const all = daysEndingWith(LAST, 200).map((day) => summary(day, { before: { puffiness: 4 } }));
    const { days, lines } = trendOf(all, 'puffiness', LAST);
    const before = lines.find(({ side }) => side === 'before');
    expect(before?.segments).toHaveLength(1);
    expect(before?.segments[0]).toHaveLength(MOST_DAYS_SHOWN);
    expect(before?.dots.map(({ day }) => day)).toEqual(days);
  });

  test('leaves out what a wrong clock has dated after today', () => {
    const { lines } = trendOf(
      [summary(addDays(LAST, 3), { before: { puffiness: 4 } })],
      'puffiness',
      LAST,
    );
    expect(lines.every(({ dots }) => dots.length === 0)).toBe(true);
  });
});
