import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  day,
  dayAt,
  daysBetween,
  daysEndingWith,
  DEFAULT_DAY_END_HOUR,
  noonInstantOf,
  parseDay,
} from '../../../src/domain/day.ts';

const local = (...parts: [number, number, number, number, number]): number =>
  new Date(...parts).getTime();

describe('reading a day', () => {
  test.each(['2025-01-01', '2024-02-29', '1999-12-31', '2025-10-26', '0999-05-05'])(
    '%s is a day of the calendar',
    (text) => {
      expect(parseDay(text)).toBe(text);
      expect(day(text)).toBe(text);
    },
  );

  test.each([
    '2025-02-29',
    '2025-02-30',
    '2025-04-31',
    '2025-13-01',
    '2025-00-10',
    '2025-01-00',
    '2025-1-1',
    ' 2025-01-01',
    '2025-01-01T00:00',
    '20250101',
    '',
    20250101,
    null,
    undefined,
    new Date(0),
  ])('%s is none', (value) => {
    expect(parseDay(value)).toBeNull();
    if (typeof value === 'string') expect(() => day(value)).toThrow(RangeError);
  });
});

describe('the end of a day', () => {
  test('a day ends at four in the morning', () => {
    expect(DEFAULT_DAY_END_HOUR).toBe(4);
    expect(dayAt(local(2025, 5, 10, 3, 59))).toBe('2025-06-09');
    expect(dayAt(local(2025, 5, 10, 4, 0))).toBe('2025-06-10');
    expect(dayAt(local(2025, 5, 10, 23, 59))).toBe('2025-06-10');
    expect(dayAt(local(2025, 5, 11, 0, 0))).toBe('2025-06-10');
  });

  test('it ends at midnight or at six for whoever chose so', () => {
    expect(dayAt(local(2025, 5, 10, 0, 0), 0)).toBe('2025-06-10');
    expect(dayAt(local(2025, 5, 9, 23, 59), 0)).toBe('2025-06-09');
    expect(dayAt(local(2025, 5, 10, 5, 59), 6)).toBe('2025-06-09');
    expect(dayAt(local(2025, 5, 10, 6, 0), 6)).toBe('2025-06-10');
  });

  test('the small hours of the first of a month or a year belong to the one before', () => {
    expect(dayAt(local(2025, 2, 1, 2, 0))).toBe('2025-02-28');
    expect(dayAt(local(2024, 2, 1, 2, 0))).toBe('2024-02-29');
    expect(dayAt(local(2026, 0, 1, 2, 0))).toBe('2025-12-31');
  });
});

describe('arithmetic of days', () => {
  test('days run on over the ends of months, leap days and years', () => {
    expect(addDays(day('2025-02-28'), 1)).toBe('2025-03-01');
    expect(addDays(day('2024-02-28'), 1)).toBe('2024-02-29');
    expect(addDays(day('2025-12-31'), 1)).toBe('2026-01-01');
    expect(addDays(day('2025-03-01'), -1)).toBe('2025-02-28');
    expect(addDays(day('2025-03-01'), 0)).toBe('2025-03-01');
    expect(daysBetween(day('2024-01-01'), day('2025-01-01'))).toBe(366);
    expect(daysBetween(day('2025-01-02'), day('2025-01-01'))).toBe(-1);
  });

  test('the days that end with one come oldest first', () => {
    expect(daysEndingWith(day('2025-03-02'), 3)).toEqual([
      '2025-02-28',
      '2025-03-01',
      '2025-03-02',
    ]);
    expect(daysEndingWith(day('2025-03-02'), 0)).toEqual([]);
  });

  test('adding and counting undo each other, sort as text, and keep noon on its day', () => {
    const days = fc.integer({ min: -20_000, max: 30_000 });
    fc.assert(
      fc.property(days, fc.integer({ min: -4000, max: 4000 }), (start, count) => {
        const from = addDays(day('2000-01-01'), start);
        const to = addDays(from, count);
        expect(daysBetween(from, to)).toBe(count);
        expect(addDays(to, -count)).toBe(from);
        expect(parseDay(to)).toBe(to);
        expect(Math.sign(count)).toBe(from < to ? 1 : from > to ? -1 : 0);
        expect(dayAt(noonInstantOf(to))).toBe(to);
      }),
      { numRuns: 2000 },
    );
  });
});
