import { describe, expect, test, vi } from 'vitest';
import {
  addDays,
  day,
  dayAt,
  daysBetween,
  DEFAULT_DAY_END_HOUR,
  noonInstantOf,
  parseDay,
} from '../../../src/domain/day.ts';
import { DAY_END_HOURS } from '../../../src/domain/settings/settings.ts';
import { clockChanges, dateBefore, inZone, localClockOf, ZONES } from './zones.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
vi.setConfig({ testTimeout: 60_000 });

const ORDINARY = Date.UTC(2026, 6, 1);

/**
 * Instants around one, oldest first, each with the moment before it: every
 * quarter of an hour for three hours either way, every hour for a day.
 */
function instantsAround(centre: number): number[] {
  const quarters = Array.from({ length: 4 * 52 }, (_, index) => index - 4 * 26);
  return quarters
    .filter((quarter) => Math.abs(quarter) <= 12 || quarter % 4 === 0)
    .map((quarter) => centre + quarter * 15 * MINUTE)
    .flatMap((at) => [at - 1, at]);
}

/** Around each clock change of a zone, and around one ordinary night. */
const centresOf = (): number[] => [...clockChanges(), ORDINARY, ORDINARY + 12 * HOUR];

test('there are zones and clock changes to look at', () => {
  expect(ZONES.length).toBeGreaterThan(400);
  const changes = ZONES.map((zone) => inZone(zone, () => clockChanges().length));
  expect(changes.filter((count) => count >= 8).length).toBeGreaterThan(100);
  expect(changes.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(1000);
});

test('in every zone a day changes exactly when the local clock comes to its end hour', () => {
  const wrong: string[] = [];
  for (const zone of ZONES) {
    const clockAt = localClockOf(zone);
    inZone(zone, () => {
      for (const at of centresOf().flatMap(instantsAround)) {
        const { date, hour } = clockAt(at);
        for (const endHour of DAY_END_HOURS) {
          const due = hour < endHour ? dateBefore(date) : date;
          if (dayAt(at, endHour) !== due) wrong.push(`${zone} ${at} ${endHour}`);
        }
      }
    });
  }
  expect(wrong).toEqual([]);
});

test('days never skip, repeat or go back, save where the clock passes the end hour twice', () => {
  const breaks = new Set<string>();
  for (const zone of ZONES) {
    inZone(zone, () => {
      for (const instants of centresOf().map(instantsAround)) {
        for (const endHour of DAY_END_HOURS) {
          const days = instants.map((at) => dayAt(at, endHour));
          const runsOn = days.every((to, index) => {
            const from = days[index - 1] ?? to;
            return to === from || to === addDays(from, 1);
          });
          if (!runsOn) breaks.add(`${zone} at ${endHour}`);
        }
      }
    });
  }
  // Two islands put the clock back over a whole hour that a person could choose; the default is safe.
  expect([...breaks]).toEqual(['Antarctica/Troll at 2', 'Pacific/Chatham at 3']);
});

test('in every zone arithmetic stays on its day, around every change and all year', () => {
  const wrong: string[] = [];
  const start = day('2025-01-01');
  const weeks = Array.from({ length: 209 }, (_, week) => addDays(start, week * 7));
  for (const zone of ZONES) {
    inZone(zone, () => {
      const near = clockChanges().flatMap((at) =>
        [-2, -1, 0, 1, 2].map((count) => addDays(dayAt(at), count)),
      );
      for (const of of [...weeks, ...near]) {
        const next = addDays(of, 1);
        const holds =
          Date.parse(next) - Date.parse(of) === 24 * HOUR &&
          addDays(next, -1) === of &&
          daysBetween(of, next) === 1 &&
          daysBetween(of, start) === (Date.parse(start) - Date.parse(of)) / (24 * HOUR) &&
          parseDay(of) === of &&
          dayAt(noonInstantOf(of)) === of &&
          new Date(noonInstantOf(of)).getHours() === 12;
        if (!holds) wrong.push(`${zone} ${of}`);
      }
    });
  }
  expect(wrong).toEqual([]);
});

describe('where the local calendar itself skipped a day', () => {
  test('Samoa had no 30 December 2011, and neither has the app there', () => {
    inZone('Pacific/Apia', () => {
      const change = Date.UTC(2011, 11, 30, 10);
      expect(dayAt(change - 1, 0)).toBe('2011-12-29');
      expect(dayAt(change, 0)).toBe('2011-12-31');
      expect(dayAt(change + DEFAULT_DAY_END_HOUR * HOUR)).toBe('2011-12-31');
    });
  });
});

describe('the night of a clock change', () => {
  test('in New York, 23 and 25 hours are one day each', () => {
    inZone('America/New_York', () => {
      const four = (text: string): number => new Date(`${text}T04:00`).getTime();
      expect(four('2025-03-09') - four('2025-03-08')).toBe(23 * HOUR);
      expect(four('2025-11-02') - four('2025-11-01')).toBe(25 * HOUR);
      for (const date of ['2025-03-08', '2025-11-01']) {
        const from = four(date);
        const to = four(addDays(day(date), 1));
        expect([dayAt(from), dayAt(to - 1), dayAt(to)]).toEqual([
          date,
          date,
          addDays(day(date), 1),
        ]);
      }
    });
  });
});
