import { expect, test } from 'vitest';
import { addDays, day } from '../../../src/domain/day.ts';
import { dueScales } from '../../../src/domain/rating/due-scales.ts';
import type { Ratings } from '../../../src/domain/rating/rating.ts';
import type { DaySummary } from '../../../src/domain/record/day-summary.ts';

const TODAY = day('2026-03-01');

/** The days so many days ago, with their ratings. */
function rated(ago: Record<number, Ratings>): Map<ReturnType<typeof day>, DaySummary> {
  return new Map(
    Object.entries(ago).map(([days, before]) => {
      const on = addDays(TODAY, -Number(days));
      const sessions = { completed: 0, partial: 0 };
      return [on, { day: on, before, after: {}, pairs: [], sessions, tags: [], paused: null }];
    }),
  );
}

test('extras are asked only where they are on', () => {
  expect(dueScales([], rated({}), TODAY)).toEqual(['puffiness', 'complexion']);
  expect(dueScales(['under-eye', 'breakouts'], rated({}), TODAY)).toEqual([
    'puffiness',
    'complexion',
    'under-eye',
    'breakouts',
  ]);
});

test('breakouts are asked again a week after they were rated, and again the same day', () => {
  const isAsked = (ago: number): boolean =>
    dueScales(['breakouts'], rated({ [ago]: { breakouts: 2 } }), TODAY).includes('breakouts');
  expect([0, 1, 6, 7].map(isAsked)).toEqual([true, false, false, true]);
});

test('what is asked daily is asked whatever was rated the day before', () => {
  const yesterday = rated({ 1: { puffiness: 3, 'under-eye': 4 } });
  expect(dueScales(['under-eye'], yesterday, TODAY)).toContain('under-eye');
});
