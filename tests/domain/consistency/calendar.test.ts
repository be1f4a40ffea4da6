import { describe, expect, test } from 'vitest';
import { day } from '../../../src/domain/day.ts';
import { monthAfter, monthGrid, yearOverview } from '../../../src/domain/consistency/calendar.ts';
import type { CalendarMonth, Weekday } from '../../../src/domain/consistency/calendar.ts';
import type { Month } from '../../../src/domain/record/month-summary.ts';
import { record, TODAY } from './support.ts';

const MARCH = '2026-03' as Month;

const daysOf = ({ weeks }: CalendarMonth) => weeks.flat().flatMap((place) => place ?? []);

/** The day of the month in each place of a week; 0 where there is none. */
const numbersOf = ({ weeks }: CalendarMonth): number[][] =>
  weeks.map((week) => week.map((place) => Number(place?.day.slice(8) ?? 0)));

describe('a month', () => {
  test('starts its weeks on the day that is asked for', () => {
    // March 2026 starts on a Sunday.
    const grid = (first: Weekday) => numbersOf(monthGrid(MARCH, new Map(), TODAY, first));
    expect(grid(1)[0]).toEqual([0, 0, 0, 0, 0, 0, 1]);
    expect(grid(1)).toHaveLength(6);
    expect(grid(0)[0]).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(grid(0).at(-1)).toEqual([29, 30, 31, 0, 0, 0, 0]);
    expect(grid(6)[0]).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  test.each([0, 1, 2, 3, 4, 5, 6] as const)('has each day once, week start %i', (first) => {
    for (const [month, length] of [
      ['2026-02', 28],
      ['2028-02', 29],
      ['2026-04', 30],
      ['2026-12', 31],
    ] as const) {
      const numbers = numbersOf(monthGrid(month as Month, new Map(), TODAY, first)).flat();
      expect(numbers.filter(Boolean)).toEqual(Array.from({ length }, (_, index) => index + 1));
      expect(numbers.length % 7).toBe(0);
    }
  });

  test('says what each day came to', () => {
    const states = daysOf(
      monthGrid(MARCH, record('#/ropPh..', day('2026-03-09')), day('2026-03-09'), 1),
    );
    expect(states.map(({ state }) => state).slice(0, 10)).toEqual([
      'done',
      'partial',
      'rest',
      'rated',
      'paused',
      'done',
      'partial',
      'none',
      'none',
      'future',
    ]);
  });

  test('shows a planned pause, and nothing else of the days to come', () => {
    const planned = record('..p#', day('2026-03-08'));
    const states = daysOf(monthGrid(MARCH, planned, TODAY, 1)).slice(3, 9);
    expect(states.map(({ state }) => state)).toEqual([
      'none',
      'future',
      'future',
      'paused',
      'future',
      'future',
    ]);
  });
});

test('a year has its twelve months and all its days', () => {
  const months = yearOverview('2028', new Map(), TODAY, 1);
  expect(months.map(({ month }) => month)).toEqual(
    Array.from({ length: 12 }, (_, index) => `2028-${String(index + 1).padStart(2, '0')}`),
  );
  expect(months.flatMap(daysOf)).toHaveLength(366);
});

test('months go on over the ends of years', () => {
  expect(monthAfter(MARCH, -3)).toBe('2025-12');
  expect(monthAfter('2025-12' as Month, 1)).toBe('2026-01');
  expect(monthAfter(MARCH, 24)).toBe('2028-03');
});
