import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, day, daysBetween, daysEndingWith } from '../../../src/domain/day.ts';
import type { Day } from '../../../src/domain/day.ts';
import type { DaySummary } from '../../../src/domain/record/day-summary.ts';
import { lastWeekOf, ratedDaysToGo } from '../../../src/domain/trend/last-week.ts';
import { monthSummaryOf } from '../../../src/domain/record/month-summary.ts';
import type { Month, MonthSummary } from '../../../src/domain/record/month-summary.ts';
import { LEAST_RATED_DAYS, meanOf } from '../../../src/domain/trend/mean.ts';
import { rollingMean } from '../../../src/domain/trend/rolling-mean.ts';
import { seriesOf } from '../../../src/domain/trend/series.ts';
import {
  daysIn,
  LEAST_DAYS_SHOWN,
  moved,
  rangeOf,
  RANGES,
  windowOf,
  zoomed,
} from '../../../src/domain/trend/chart-window.ts';
import type { ChartWindow, Range } from '../../../src/domain/trend/chart-window.ts';
import { dayNumber, dayOfNumber } from '../../../src/domain/trend/day-number.ts';
import { lineOf } from '../../../src/domain/trend/trend.ts';
import { FIRST, LAST, rated, ratedDays } from './support.ts';

function summary(day: Day, over: Partial<DaySummary> = {}): DaySummary {
  return {
    day,
    before: {},
    after: {},
    pairs: [],
    sessions: { completed: 0, partial: 0 },
    tags: [],
    paused: null,
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

describe('the days a chart shows', () => {
  const whole = (days: number): ChartWindow => ({ first: addDays(LAST, 1 - days), last: LAST });

  test('are those of its range, but 14 at least and none before the first on record', () => {
    const daysOf = (range: Range, recorded: number): number =>
      daysIn(windowOf(range, whole(recorded)));
    expect(RANGES.map((range) => daysOf(range, 1000))).toEqual([14, 91, 365, 1000]);
    expect(RANGES.map((range) => daysOf(range, 30))).toEqual([14, 30, 30, 30]);
    expect(RANGES.map((range) => daysOf(range, 1))).toEqual([14, 14, 14, 14]);
  });

  test('are called by their range, the shortest of those that look the same', () => {
    const shown = windowOf('year', whole(30));
    expect(rangeOf(shown, whole(30))).toBe('three-months');
    expect(rangeOf(moved(shown, -3, whole(1000)), whole(1000))).toBeNull();
  });

  test('stay within what there is, however they are zoomed and moved', () => {
    const act = fc.oneof(
      fc.record({ scale: fc.constantFrom(0.5, 0.77, 1.3, 2), at: fc.integer({ min: 0, max: 13 }) }),
      fc.record({ by: fc.integer({ min: -2000, max: 2000 }) }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1500 }), fc.array(act), (recorded, acts) => {
        const all = whole(recorded);
        const least = windowOf('all', all);
        let shown = windowOf('three-months', all);
        for (const each of acts) {
          shown =
            'by' in each
              ? moved(shown, each.by, all)
              : zoomed(shown, each.scale, addDays(shown.first, each.at), all);
          expect(daysIn(shown)).toBeGreaterThanOrEqual(LEAST_DAYS_SHOWN);
          expect(shown.last <= LAST).toBe(true);
          expect(shown.first >= least.first).toBe(true);
        }
      }),
    );
  });

  test('zoomed in, keep the day they were zoomed at in its place', () => {
    const shown = windowOf('year', whole(1000));
    const at = addDays(shown.first, 91);
    const { first } = zoomed(shown, 0.5, at, whole(1000));
    // A quarter of the way through 365 days, and of 183.
    expect(daysBetween(shown.first, at) / 364).toBeCloseTo(daysBetween(first, at) / 182, 2);
  });
});

describe('a line', () => {
  const shown: ChartWindow = { first: addDays(LAST, -90), last: LAST };
  const source = (summaries: DaySummary[]) => ({ summaries, months: [] });

  test('draws its first means on days before the first shown', () => {
    const all = daysEndingWith(LAST, 200).map((day) => summary(day, { before: { puffiness: 4 } }));
    const line = lineOf(source(all), 'puffiness', 'before', shown);
    expect(line.segments).toHaveLength(1);
    expect(line.segments[0]).toHaveLength(91);
    expect(line.dots.map(({ day }) => day)).toEqual(daysEndingWith(LAST, 91));
  });

  test('leaves out what a wrong clock has dated after today', () => {
    const late = summary(addDays(LAST, 3), { before: { puffiness: 4 } });
    expect(lineOf(source([late]), 'puffiness', 'before', shown).dots).toEqual([]);
  });
});

describe('a line of years', () => {
  const shown: ChartWindow = { first: day('2020-01-01'), last: day('2025-12-31') };
  const rows = (pattern: Record<string, number[]>): MonthSummary[] =>
    Object.entries(pattern).flatMap(([month, values]) => {
      const days = values.map((value, index) =>
        summary(day(`${month}-${String(index + 1).padStart(2, '0')}`), {
          before: { puffiness: value },
        }),
      );
      return monthSummaryOf(month as Month, days) ?? [];
    });
  const lineThrough = (pattern: Record<string, number[]>) =>
    lineOf({ summaries: [], months: rows(pattern) }, 'puffiness', 'before', shown);

  test('has the mean of each month, and its error, as of the days themselves', () => {
    const values = [3, 7, 4, 6, 9];
    const [[point] = []] = lineThrough({ '2021-03': values }).segments;
    expect(point?.day).toBe('2021-03-15');
    expect(point?.value).toBeCloseTo(meanOf(values).value, 12);
    expect(point?.error).toBeCloseTo(meanOf(values).error, 12);
  });

  test('has no point for a month with fewer than three rated days, and a gap there', () => {
    const line = lineThrough({
      '2021-12': [5, 5, 5],
      '2022-01': [4, 4, 4],
      '2022-02': [1, 1],
      '2022-03': [3, 3, 3],
    });
    expect(line.segments.map((segment) => segment.map(({ day: each }) => each))).toEqual([
      ['2021-12-15', '2022-01-15'],
      ['2022-03-15'],
    ]);
    expect(line.dots).toEqual([]);
  });

  test('of equal ratings is sure of itself', () => {
    const [[point] = []] = lineThrough({ '2021-03': [6, 6, 6, 6, 6, 6, 6] }).segments;
    expect(point?.error).toBe(0);
  });
});

test('days and their numbers name each other, one by one', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60_000 }), (number) => {
      const named = dayOfNumber(number);
      expect(dayNumber(named)).toBe(number);
      expect(dayNumber(addDays(named, 1))).toBe(number + 1);
    }),
  );
});
