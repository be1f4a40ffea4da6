import { expect, test } from 'vitest';
import { pairsOfKind, rightAwayOf } from '../../../src/domain/insight/right-away.ts';
import { day } from '../../../src/domain/day.ts';
import type { DaySummary, EffectPair } from '../../../src/domain/record/day-summary.ts';
import { createRandom } from '../../../src/domain/statistics/random.ts';

const facial = (change: number, seconds: number): EffectPair => ({
  kind: 'facial',
  change,
  seconds,
});

const summary = (pairs: readonly EffectPair[]): DaySummary => ({
  day: day('2026-05-01'),
  before: {},
  after: {},
  pairs,
  sessions: { completed: 1, partial: 0 },
  tags: [],
  paused: null,
});

const found = (pairs: readonly EffectPair[]) => rightAwayOf(pairs, createRandom(1));

test('says nothing of fewer than five pairs, but how many there are', () => {
  expect(found([-1, -2, -1, 0].map((change) => facial(change, 500)))).toEqual({
    count: 4,
    change: null,
    interval: null,
    usualSeconds: 500,
  });
});

test('is the mean of all pairs, with what it may be off by', () => {
  const { change, interval, count } = found([-1, -2, -1, 0, -1, -3].map((c) => facial(c, 540)));
  expect([count, change]).toEqual([6, -8 / 6]);
  expect(interval?.low).toBeLessThan(-8 / 6);
  expect(interval?.high).toBeGreaterThan(-8 / 6);
});

test('counts pairs entered later, but not their time', () => {
  const pairs = [facial(-1, 0), facial(-1, 0), facial(-1, 400), facial(-1, 600), facial(-1, 500)];
  expect(found(pairs)).toMatchObject({ count: 5, usualSeconds: 500 });
  expect(found(pairs.slice(0, 2)).usualSeconds).toBeNull();
});

test('both sessions of a day count, and a sit counts apart', () => {
  const days = [summary([facial(-1, 9), facial(-2, 9), { kind: 'rest', change: 0, seconds: 9 }])];
  expect(pairsOfKind(days, 'facial')).toHaveLength(2);
  expect(pairsOfKind(days, 'rest')).toEqual([{ kind: 'rest', change: 0, seconds: 9 }]);
});
