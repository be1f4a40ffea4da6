import { expect, test } from 'vitest';
import { addDays, daysEndingWith } from '../../src/domain/day.ts';
import type { DaySummary } from '../../src/domain/record/day-summary.ts';
import { lineOf } from '../../src/domain/trend/trend.ts';
import { createTrendLines } from '../../src/state/trend-lines.ts';
import { summary } from '../domain/experiment/support.ts';
import { LAST } from '../domain/trend/support.ts';

const SHOWN = { first: addDays(LAST, -90), last: LAST };

const rated = (puffiness: number): DaySummary[] =>
  daysEndingWith(LAST, 120).map((day) => summary(day, { before: { puffiness } }));

const source = (summaries: readonly DaySummary[]) => ({ summaries, months: [] });

test('a line is worked out once for the same days, whatever else is read', () => {
  const linesOf = createTrendLines();
  const days = rated(4);
  const line = linesOf(source(days), 'puffiness', 'before', SHOWN);
  expect(line).toEqual(lineOf(source(days), 'puffiness', 'before', SHOWN));
  expect(linesOf(source(days), 'puffiness', 'before', { ...SHOWN })).toBe(line);
});

test('a line is another for another scale, side or window, and for days that changed', () => {
  const linesOf = createTrendLines();
  const days = rated(4);
  const line = linesOf(source(days), 'puffiness', 'before', SHOWN);
  expect(linesOf(source(days), 'complexion', 'before', SHOWN).dots).toEqual([]);
  expect(linesOf(source(days), 'puffiness', 'after', SHOWN).dots).toEqual([]);
  const shorter = { ...SHOWN, first: addDays(LAST, -13) };
  expect(linesOf(source(days), 'puffiness', 'before', shorter).dots).toHaveLength(14);
  const mended = linesOf(source(rated(6)), 'puffiness', 'before', SHOWN);
  expect(mended.dots.every(({ value }) => value === 6)).toBe(true);
  expect(line.dots.every(({ value }) => value === 4)).toBe(true);
});

test('windows without end are moved to, and each is right', () => {
  const linesOf = createTrendLines();
  const days = source(rated(4));
  for (let back = 0; back < 200; back += 1) {
    const shown = { first: addDays(LAST, -13 - back), last: addDays(LAST, -back) };
    const line = linesOf(days, 'puffiness', 'before', shown);
    expect(line).toEqual(lineOf(days, 'puffiness', 'before', shown));
  }
});
