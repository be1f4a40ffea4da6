import { describe, expect, test } from 'vitest';
import { day, dayAt } from '../../../src/domain/day.ts';
import type { CheckIn, SessionRecord } from '../../../src/domain/record/record.ts';
import { summaryOf } from '../../../src/domain/record/day-summary.ts';
import { isOpen } from '../../../src/domain/visit/visit.ts';
import type { Visit } from '../../../src/domain/visit/visit.ts';
import { inZone } from './zones.ts';

const MINUTE = 60_000;
const DAY = day('2025-06-09');
const SESSION_ID = 'session';

const checkIn = (moment: CheckIn['moment'], at: number, puffiness: number): CheckIn => ({
  id: `${moment}-${at}`,
  createdAt: at,
  updatedAt: at,
  day: DAY,
  at,
  zoneOffsetMinutes: -new Date(at).getTimezoneOffset(),
  moment,
  ratings: { puffiness },
  skipped: false,
  sessionId: SESSION_ID,
  note: '',
});
const sessionRecord = (startedAt: number, endedAt: number): SessionRecord => ({
  id: SESSION_ID,
  createdAt: startedAt,
  updatedAt: endedAt,
  day: DAY,
  startedAt,
  endedAt,
  zoneOffsetMinutes: 0,
  routineId: 'facial',
  length: 'short',
  completion: 'completed',
  guided: true,
  steps: [],
  pauses: [],
});

describe('a session over the end of a day', () => {
  const begun = inZone('Europe/Berlin', () => new Date(2025, 5, 10, 3, 50).getTime());
  const visit: Visit = {
    sessionId: SESSION_ID,
    day: inZone('Europe/Berlin', () => dayAt(begun)),
    openedAt: begun,
    routineId: 'facial',
    routine: null,
    length: 'short',
    stage: 'after',
    plannedWith: null,
    checkpoint: null,
  };

  test('begun at 03:50 and rated at 04:10, it is one day with one pair', () => {
    const rated = begun + 20 * MINUTE;
    expect(visit.day).toBe(DAY);
    expect(inZone('Europe/Berlin', () => dayAt(rated))).toBe('2025-06-10');
    const records = {
      checkIns: [checkIn('before', begun, 6), checkIn('after', rated, 4)],
      sessions: [sessionRecord(begun + MINUTE, rated - MINUTE)],
      context: null,
    };
    expect(summaryOf(visit.day, records)).toMatchObject({
      day: DAY,
      pairs: [{ kind: 'facial', change: -2, seconds: 20 * 60 }],
      sessions: { completed: 1, partial: 0 },
    });
  });

  test('its rating can still be given on the new day, for three hours', () => {
    const newDay = day('2025-06-10');
    expect(isOpen(visit, newDay, begun + 20 * MINUTE)).toBe(true);
    expect(isOpen(visit, newDay, begun + 181 * MINUTE)).toBe(false);
  });
});

describe('a flight', () => {
  const before = Date.UTC(2025, 5, 9, 8);
  const after = before + 12 * MINUTE;
  const records = {
    checkIns: [checkIn('before', before, 6), checkIn('after', after, 3)],
    sessions: [sessionRecord(before, after)],
    context: null,
  };

  /** Fourteen hours ahead of UTC, level with it, eleven behind. */
  const zones = ['Pacific/Kiritimati', 'UTC', 'Pacific/Pago_Pago'];

  test.each(zones)('to %s changes no stored day and no summary', (zone) => {
    const home = inZone('UTC', () => summaryOf(DAY, records));
    expect(inZone(zone, () => summaryOf(DAY, records))).toEqual(home);
    expect(inZone(zone, () => day(DAY))).toBe(DAY);
  });

  test('between two check-ins changes nothing but the offset that is written down', () => {
    for (const zoneOffsetMinutes of [-14 * 60, -11 * 60, 0, 14 * 60]) {
      const [first, second] = records.checkIns as [CheckIn, CheckIn];
      const travelled = { ...records, checkIns: [first, { ...second, zoneOffsetMinutes }] };
      expect(summaryOf(DAY, travelled)).toEqual(summaryOf(DAY, records));
    }
  });

  test('keeps an open visit waiting for its rating, whichever day it now is there', () => {
    const visit: Visit = {
      sessionId: SESSION_ID,
      day: DAY,
      openedAt: before,
      routineId: 'facial',
      routine: null,
      length: 'short',
      stage: 'after',
      plannedWith: null,
      checkpoint: null,
    };
    const todays = zones.map((zone) => inZone(zone, () => dayAt(after)));
    expect(new Set(todays).size).toBeGreaterThan(1);
    for (const today of todays) expect(isOpen(visit, today, after)).toBe(true);
  });
});
