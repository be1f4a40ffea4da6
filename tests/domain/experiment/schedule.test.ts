import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, day, daysBetween } from '../../../src/domain/day.ts';
import { BASELINE_DAYS } from '../../../src/domain/experiment/experiment.ts';
import {
  askOf,
  dayPairsOf,
  daysOf,
  lastDayOf,
  standingOf,
} from '../../../src/domain/experiment/schedule.ts';
import { experiment, experiments, FIRST } from './support.ts';

const SEVEN_PAIRS = experiment({ seed: 2025 });

describe('what a day asks for', () => {
  test('a week of baseline, then in each pair what the coin gave', () => {
    const days = Array.from({ length: 23 }, (_, index) =>
      askOf(SEVEN_PAIRS, addDays(FIRST, index - 1)),
    );
    const baseline = Array<string>(7).fill('baseline');
    const first = ['facial', 'rest'];
    const second = ['rest', 'facial'];
    // Seed 2025 falls FFFFFrF, see draw.test.ts.
    const pairs = [first, first, first, first, first, second, first].flat();
    expect(days).toEqual([null, ...baseline, ...pairs, null]);
  });

  test('nothing before it, after it, or from the day it was stopped', () => {
    expect(askOf(SEVEN_PAIRS, addDays(FIRST, -1))).toBeNull();
    expect(askOf(SEVEN_PAIRS, addDays(lastDayOf(SEVEN_PAIRS), 1))).toBeNull();
    const stopped = { ...SEVEN_PAIRS, stoppedOn: addDays(FIRST, 9) };
    expect(askOf(stopped, addDays(FIRST, 8))).toBe('rest');
    expect(askOf(stopped, addDays(FIRST, 9))).toBeNull();
    expect(askOf(stopped, addDays(FIRST, 10))).toBeNull();
  });

  test('every day of any experiment has exactly one ask, and each pair one of each', () => {
    fc.assert(
      fc.property(experiments, (any) => {
        const days = daysOf(any.pairs);
        const asks = Array.from({ length: days }, (_, index) =>
          askOf(any, addDays(any.firstDay, index)),
        );
        expect(asks.slice(0, BASELINE_DAYS).every((ask) => ask === 'baseline')).toBe(true);
        for (let first = BASELINE_DAYS; first < days; first += 2) {
          expect(new Set(asks.slice(first, first + 2))).toEqual(new Set(['facial', 'rest']));
        }
        expect(askOf(any, addDays(any.firstDay, -1))).toBeNull();
        expect(askOf(any, addDays(any.firstDay, days))).toBeNull();
        expect(lastDayOf(any)).toBe(addDays(any.firstDay, days - 1));
      }),
    );
  });

  test('the pairs are the days that follow the baseline, as the asks say', () => {
    fc.assert(
      fc.property(experiments, (any) => {
        const pairs = dayPairsOf(any);
        expect(pairs).toHaveLength(any.pairs);
        pairs.forEach(({ facialDay, restDay }, index) => {
          expect(askOf(any, facialDay)).toBe('facial');
          expect(askOf(any, restDay)).toBe('rest');
          const offsets = [facialDay, restDay].map((of) => daysBetween(any.firstDay, of));
          expect(Math.min(...offsets)).toBe(BASELINE_DAYS + 2 * index);
          expect(Math.abs(daysBetween(facialDay, restDay))).toBe(1);
        });
      }),
    );
  });
});

describe('where it stands', () => {
  const at = (offset: number, stoppedOn = SEVEN_PAIRS.stoppedOn) =>
    standingOf({ ...SEVEN_PAIRS, stoppedOn }, addDays(FIRST, offset));

  test.each([
    [-1, 'not-begun', 0],
    [0, 'baseline', 1],
    [6, 'baseline', 7],
    [7, 'pairs', 8],
    [20, 'pairs', 21],
    [21, 'over', 21],
    [400, 'over', 21],
  ] as const)('%i days from the first: %s, day %i of 21', (offset, phase, dayNumber) => {
    expect(at(offset)).toEqual({ phase, dayNumber, days: 21 });
  });

  test('stopped from the day of it on, for good', () => {
    const stoppedOn = addDays(FIRST, 9);
    expect(at(8, stoppedOn).phase).toBe('pairs');
    expect(at(9, stoppedOn)).toEqual({ phase: 'stopped', dayNumber: 10, days: 21 });
    expect(at(400, stoppedOn)).toEqual({ phase: 'stopped', dayNumber: 10, days: 21 });
    expect(at(400, addDays(FIRST, 20)).phase).toBe('stopped');
  });

  test('one that was called off before it began is stopped too', () => {
    expect(at(-3, addDays(FIRST, -3))).toEqual({ phase: 'stopped', dayNumber: 0, days: 21 });
  });

  test('a stop after its last day came too late', () => {
    expect(at(30, addDays(FIRST, 21)).phase).toBe('over');
  });

  test('days are those of the calendar, across a year and a leap day', () => {
    const newYear = experiment({ firstDay: day('2023-12-28') });
    expect(standingOf(newYear, day('2024-01-04')).dayNumber).toBe(8);
    expect(lastDayOf(experiment({ firstDay: day('2024-02-28'), pairs: 14 }))).toBe('2024-04-02');
  });
});
