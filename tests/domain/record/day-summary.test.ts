import { describe, expect, test } from 'vitest';
import { day } from '../../../src/domain/day.ts';
import { summaryOf } from '../../../src/domain/record/day-summary.ts';
import type { DayRecords } from '../../../src/domain/record/day-summary.ts';
import { isTombstone, living } from '../../../src/domain/record/record.ts';
import type { CheckIn, SessionRecord, Tombstone } from '../../../src/domain/record/record.ts';

const DAY = day('2025-06-10');
const SEVEN = Date.UTC(2025, 5, 10, 7);
const MINUTE = 60_000;

/** A check-in so many minutes after seven. */
function checkIn(minute: number, patch: Partial<CheckIn>): CheckIn {
  const at = SEVEN + minute * MINUTE;
  return {
    id: `check-in-${minute}`,
    createdAt: at,
    updatedAt: at,
    day: DAY,
    at,
    zoneOffsetMinutes: 120,
    moment: 'before',
    ratings: {},
    skipped: false,
    sessionId: null,
    note: '',
    ...patch,
  };
}

const session = (id: string, completion: SessionRecord['completion']): SessionRecord => ({
  id,
  createdAt: SEVEN,
  updatedAt: SEVEN,
  day: DAY,
  startedAt: SEVEN,
  endedAt: SEVEN + MINUTE,
  zoneOffsetMinutes: 120,
  routineId: 'facial',
  length: 'short',
  completion,
  guided: true,
  steps: [],
  pauses: [],
});

const summary = (records: Partial<DayRecords>) =>
  summaryOf(DAY, { checkIns: [], sessions: [], context: null, ...records });
const before = (minute: number, sessionId: string, ratings: CheckIn['ratings']): CheckIn =>
  checkIn(minute, { moment: 'before', sessionId, ratings });
const after = (minute: number, sessionId: string, ratings: CheckIn['ratings']): CheckIn =>
  checkIn(minute, { moment: 'after', sessionId, ratings });

describe('the rating of a day', () => {
  test('is the first before a session, in time and not in order of writing', () => {
    const checkIns = [before(600, 'b', { puffiness: 2 }), before(0, 'a', { puffiness: 6 })];
    expect(summary({ checkIns })?.before).toEqual({ puffiness: 6 });
  });

  test('a rating at any time stands in only where the day has no other', () => {
    const anytime = checkIn(0, { moment: 'anytime', ratings: { puffiness: 5 } });
    expect(summary({ checkIns: [anytime] })?.before).toEqual({ puffiness: 5 });
    const checkIns = [anytime, before(60, 'a', { puffiness: 8 })];
    expect(summary({ checkIns })?.before).toEqual({ puffiness: 8 });
  });

  test('each scale goes by the first check-in that rated it', () => {
    const checkIns = [
      before(0, 'a', { puffiness: 6 }),
      before(60, 'b', { puffiness: 3, complexion: 7 }),
    ];
    expect(summary({ checkIns })?.before).toEqual({ puffiness: 6, complexion: 7 });
  });

  test('0 is a rating', () => {
    expect(summary({ checkIns: [before(0, 'a', { puffiness: 0 })] })?.before).toEqual({
      puffiness: 0,
    });
  });

  test('a check-in passed over leaves it to the next', () => {
    const skipped = checkIn(0, { moment: 'before', sessionId: 'a', skipped: true });
    expect(summary({ checkIns: [skipped] })).toMatchObject({ before: {}, pairs: [] });
    const checkIns = [skipped, before(60, 'b', { puffiness: 4 })];
    expect(summary({ checkIns })?.before).toEqual({ puffiness: 4 });
  });
});

describe('the pairs of a day', () => {
  test('are puffiness after minus before, with the seconds between them', () => {
    const checkIns = [
      before(0, 'a', { puffiness: 6, complexion: 4 }),
      after(9.5, 'a', { puffiness: 4, complexion: 6 }),
    ];
    expect(summary({ checkIns })).toMatchObject({
      before: { puffiness: 6, complexion: 4 },
      after: { puffiness: 4, complexion: 6 },
      pairs: [{ kind: 'facial', change: -2, seconds: 570 }],
    });
  });

  test('go by session, not by what comes next', () => {
    const checkIns = [
      before(0, 'a', { puffiness: 6 }),
      before(60, 'b', { puffiness: 9 }),
      after(70, 'b', { puffiness: 1 }),
      after(75, 'a', { puffiness: 5 }),
    ];
    expect(summary({ checkIns })).toMatchObject({
      after: { puffiness: 5 },
      pairs: [
        { kind: 'facial', change: -1, seconds: 75 * 60 },
        { kind: 'facial', change: -8, seconds: 10 * 60 },
      ],
    });
  });

  test('the second session has its own, where the first was not rated after', () => {
    const checkIns = [
      before(0, 'a', { puffiness: 6 }),
      before(60, 'b', { puffiness: 5 }),
      after(70, 'b', { puffiness: 1 }),
    ];
    expect(summary({ checkIns })).toMatchObject({
      after: {},
      pairs: [{ kind: 'facial', change: -4, seconds: 10 * 60 }],
    });
  });

  test('a sit of a rest day is a pair of its own kind, and no rating after a facial', () => {
    const checkIns = [
      checkIn(0, { moment: 'rest-before', sessionId: 'a', ratings: { puffiness: 5 } }),
      checkIn(8, { moment: 'rest-after', sessionId: 'a', ratings: { puffiness: 4 } }),
    ];
    expect(summary({ checkIns })).toMatchObject({
      before: { puffiness: 5 },
      after: {},
      pairs: [{ kind: 'rest', change: -1, seconds: 480 }],
    });
  });

  test('a rating before a facial and one after a sit make no pair', () => {
    const checkIns = [
      before(0, 'a', { puffiness: 5 }),
      checkIn(8, { moment: 'rest-after', sessionId: 'a', ratings: { puffiness: 4 } }),
    ];
    expect(summary({ checkIns })?.pairs).toEqual([]);
  });

  test('a rating at any time makes no pair, not even with one that names no session', () => {
    const checkIns = [
      checkIn(0, { moment: 'anytime', ratings: { puffiness: 6 } }),
      checkIn(10, { moment: 'after', ratings: { puffiness: 2 } }),
    ];
    expect(summary({ checkIns })).toMatchObject({ after: {}, pairs: [] });
  });

  test('complexion alone has none', () => {
    const checkIns = [before(0, 'a', { complexion: 3 }), after(9, 'a', { complexion: 8 })];
    expect(summary({ checkIns })).toMatchObject({ after: { complexion: 8 }, pairs: [] });
  });

  test('no difference is a change of 0', () => {
    const checkIns = [before(0, 'a', { puffiness: 3 }), after(9, 'a', { puffiness: 3 })];
    expect(summary({ checkIns })?.pairs).toMatchObject([{ change: 0 }]);
  });
});

describe('what else a day was', () => {
  test('completed and partial sessions are counted apart', () => {
    const sessions = [session('a', 'completed'), session('b', 'partial'), session('c', 'partial')];
    expect(summary({ sessions })?.sessions).toEqual({ completed: 1, partial: 2 });
  });

  test('tags alone make a summary', () => {
    const context = {
      id: 'c',
      createdAt: 0,
      updatedAt: 0,
      day: DAY,
      tags: ['cycle'] as const,
      paused: null,
    };
    expect(summary({ context })).toEqual({
      day: DAY,
      before: {},
      after: {},
      pairs: [],
      sessions: { completed: 0, partial: 0 },
      tags: ['cycle'],
      paused: null,
    });
    expect(summary({ context: { ...context, tags: [] } })).toBeNull();
    expect(summary({ context: { ...context, tags: [], paused: 'travel' } })).toMatchObject({
      tags: [],
      paused: 'travel',
    });
  });

  test('a day on which nothing was recorded has no summary', () => {
    expect(summary({})).toBeNull();
  });

  test('what was deleted does not live', () => {
    const kept = session('a', 'completed');
    const gone: Tombstone = { id: 'b', createdAt: 0, updatedAt: 1, day: DAY, deletedAt: 1 };
    expect(living([kept, gone])).toEqual([kept]);
    expect([isTombstone(kept), isTombstone(gone)]).toEqual([false, true]);
  });
});
