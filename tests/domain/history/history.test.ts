import { describe, expect, test } from 'vitest';
import { addDays, day, noonInstantOf } from '../../../src/domain/day.ts';
import { sessionIdFor } from '../../../src/domain/history/pairing.ts';
import { parsePastDay } from '../../../src/domain/history/past-day.ts';
import { byHandInstantOf, clockInstantOf } from '../../../src/domain/history/recorded-time.ts';
import { checkIn, sessionRecord } from '../../data/support/records.ts';

const TODAY = day('2026-03-04');

describe('a past day', () => {
  test('is today or before it', () => {
    expect(parsePastDay('2026-03-04', TODAY)).toEqual({ ok: true, day: TODAY });
    expect(parsePastDay('2024-02-29', TODAY)).toEqual({ ok: true, day: '2024-02-29' });
    expect(parsePastDay('2026-03-05', TODAY)).toEqual({ ok: false, reason: 'future' });
  });

  test('is a day of the calendar, in this century', () => {
    expect(parsePastDay('', TODAY)).toEqual({ ok: false, reason: 'missing' });
    expect(parsePastDay('2026-02-30', TODAY)).toEqual({ ok: false, reason: 'missing' });
    expect(parsePastDay('0026-03-04', TODAY)).toEqual({ ok: false, reason: 'too-early' });
  });
});

describe('a rating entered by hand', () => {
  const none = { checkIns: [], sessions: [], context: null };

  test('belongs to the first session without one of its moment', () => {
    const sessions = [sessionRecord({ id: 'one' }), sessionRecord({ id: 'two' })];
    const checkIns = [checkIn({ sessionId: 'one', moment: 'before' })];
    expect(sessionIdFor('before', { ...none, sessions, checkIns })).toBe('two');
    expect(sessionIdFor('after', { ...none, sessions, checkIns })).toBe('one');
  });

  test('joins the rating of the other moment where no session was recorded', () => {
    const checkIns = [checkIn({ sessionId: 'never-done', moment: 'before' })];
    expect(sessionIdFor('after', { ...none, checkIns })).toBe('never-done');
    expect(sessionIdFor('before', { ...none, checkIns })).toBeNull();
  });
});

describe('the time of a record', () => {
  const seven = { day: TODAY, at: noonInstantOf(TODAY) - 5 * 3_600_000, zoneOffsetMinutes: 60 };

  test('is the one the clock showed then', () => {
    expect(clockInstantOf(seven, 60)).toBe(seven.at);
    expect(clockInstantOf(seven, -300)).toBe(seven.at + 6 * 3_600_000);
  });

  test('is not known of a past day entered by hand, wherever it is read', () => {
    const byHand = { ...seven, at: noonInstantOf(TODAY) };
    expect(clockInstantOf(byHand, 60)).toBeNull();
    expect(clockInstantOf({ ...byHand, at: byHandInstantOf(TODAY, 'after') }, 60)).toBeNull();
    const elsewhere = { ...byHand, at: byHand.at - 6 * 3_600_000, zoneOffsetMinutes: 420 };
    expect(clockInstantOf(elsewhere, 60)).toBeNull();
    expect(clockInstantOf({ ...byHand, day: addDays(TODAY, 1) }, 60)).not.toBeNull();
  });
});
