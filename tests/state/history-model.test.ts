import { signal } from '@preact/signals';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Change, Journal } from '../../src/data/journal.ts';
import { day, noonInstantOf } from '../../src/domain/day.ts';
import type { Day } from '../../src/domain/day.ts';
import { summaryOf } from '../../src/domain/record/day-summary.ts';
import type { CheckIn, DayContext, SessionRecord } from '../../src/domain/record/record.ts';
import { noneApply } from '../../src/domain/safety/answers.ts';
import type { Telling } from '../../src/domain/safety/answers.ts';
import { DEFAULT_SETTINGS } from '../../src/domain/settings/settings.ts';
import { DaysModel } from '../../src/state/days-model.ts';
import { HistoryModel } from '../../src/state/history-model.ts';
import type { SettingsState } from '../../src/state/settings-model.ts';
import { StorageModel } from '../../src/state/storage-model.ts';
import { checkIn, MONDAY, sessionRecord } from '../data/support/records.ts';

const TODAY = day('2026-03-04');
const NOW = noonInstantOf(TODAY) + 90_000;

/**
 * Keeps records as the real one does, in memory; `broken` refuses every write,
 * `unread` is a day that cannot be read.
 */
function fakeJournal(kept: {
  checkIns: CheckIn[];
  sessions: SessionRecord[];
  contexts: DayContext[];
}) {
  const state = { broken: false, unread: null as Day | null, commits: [] as Change[] };
  const recordsOf = (of: Day) => ({
    checkIns: kept.checkIns.filter((record) => record.day === of),
    sessions: kept.sessions.filter((record) => record.day === of),
    context: kept.contexts.find((record) => record.day === of) ?? null,
  });
  const put = <T extends { id: string }>(into: T[], records: readonly T[] = []): void => {
    for (const record of records) {
      const at = into.findIndex(({ id }) => id === record.id);
      into.splice(at === -1 ? into.length : at, at === -1 ? 0 : 1, record);
    }
  };
  const journal = {
    day: async (of: Day) =>
      of === state.unread
        ? { ok: false, reason: 'lost' }
        : { ok: true, value: { ...recordsOf(of), unreadable: 0 } },
    commit: async (change: Change) => {
      if (state.broken) return { ok: false, reason: 'full' };
      state.commits.push(change);
      put(kept.checkIns, change.checkIns);
      put(kept.sessions, change.sessions);
      put(kept.contexts, change.contexts);
      const touched = [change.checkIns, change.sessions, change.contexts].flatMap(
        (records) => records?.map((record) => record.day) ?? [],
      );
      return { ok: true, value: new Map(touched.map((of) => [of, summaryOf(of, recordsOf(of))])) };
    },
    remove: async () => ({ ok: false, reason: 'lost' }),
  };
  return { state, journal: journal as unknown as Journal };
}

function setUp() {
  const kept = {
    checkIns: [checkIn()],
    sessions: [sessionRecord()],
    contexts: [] as DayContext[],
  };
  const { state, journal } = fakeJournal(kept);
  const storage = new StorageModel();
  const clock = {
    now: () => NOW,
    zoneOffsetMinutes: () => 60,
    zone: () => '',
    after: () => () => undefined,
  };
  const settings = { settings: signal(DEFAULT_SETTINGS) } as unknown as SettingsState;
  const pageLife = { subscribe: () => () => undefined } as never;
  const days = new DaysModel({ journal, storage, settings, clock, pageLife });
  const safety = { answers: signal(noneApply(MONDAY)), tell: vi.fn() };
  let made = 0;
  const ids = { next: () => `made-${(made += 1)}` };
  return {
    kept,
    state,
    storage,
    days,
    safety,
    history: new HistoryModel({ journal, storage, days, clock, ids, safety: safety as never }),
  };
}

describe('the history', () => {
  let it: ReturnType<typeof setUp>;
  beforeEach(() => {
    it = setUp();
  });

  test('an edit keeps the id, the day, the time and the session', async () => {
    const edited = checkIn();
    const entry = { ratings: { puffiness: 2 }, moment: 'before', note: '' } as const;
    expect(await it.history.saveCheckIn(MONDAY, entry, edited)).toBe(true);
    expect(it.kept.checkIns).toEqual([{ ...edited, ...entry, updatedAt: NOW }]);
    expect(it.days.summaries.value.get(MONDAY)?.before).toEqual({ puffiness: 2 });
  });

  test('a rating put in place of a skipped one is no longer skipped', async () => {
    const skipped = checkIn({ skipped: true, ratings: {} });
    const entry = { ratings: { puffiness: 2 }, moment: 'before', note: '' } as const;
    await it.history.saveCheckIn(MONDAY, entry, skipped);
    expect(it.kept.checkIns[0]?.skipped).toBe(false);
  });

  test('a procedure among the tags is asked about, once, where it is recent', async () => {
    await it.history.saveTags(TODAY, ['procedure', 'heat']);
    const [telling] = it.safety.tell.mock.calls[0] as [Telling];
    expect(telling(noneApply(MONDAY))).toEqual({ ...noneApply(MONDAY), procedureTagged: TODAY });
    await it.history.saveTags(TODAY, ['procedure']);
    await it.history.saveTags(day('2026-01-02'), ['procedure']);
    await it.history.saveTags(day('2026-03-01'), ['heat']);
    expect(it.safety.tell).toHaveBeenCalledTimes(1);
  });

  test('a procedure from before the questions were gone through is not asked about', async () => {
    it.safety.answers.value = noneApply(TODAY);
    await it.history.saveTags(day('2026-03-03'), ['procedure']);
    expect(it.safety.tell).not.toHaveBeenCalled();
  });

  test('a failed save returns false and changes no number', async () => {
    it.state.broken = true;
    const entry = { ratings: { puffiness: 2 }, moment: 'before', note: '' } as const;
    expect(await it.history.saveCheckIn(MONDAY, entry, checkIn())).toBe(false);
    expect(await it.history.logSession(MONDAY, 'short')).toBe(false);
    expect(await it.history.saveTags(MONDAY, ['heat'])).toBe(false);
    expect(it.days.summaries.value.size).toBe(0);
    expect(it.storage.trouble.value).toBe('full');
  });

  test('a failed deletion returns false', async () => {
    expect(await it.history.removeCheckIn('check-in-1')).toBe(false);
    expect(await it.history.removeSession('session-1')).toBe(false);
  });

  test('two ratings of a past day make a pair at its noon, whichever is entered first', async () => {
    const past = day('2026-01-10');
    const rate = (puffiness: number, moment: 'before' | 'after') =>
      it.history.saveCheckIn(past, { ratings: { puffiness }, moment, note: '' }, null);
    await Promise.all([rate(4, 'after'), rate(7, 'before')]);
    const added = it.kept.checkIns.filter((record) => record.day === past);
    expect(added.map(({ at }) => at - noonInstantOf(past))).toEqual([1, 0]);
    expect(it.days.summaries.value.get(past)).toMatchObject({
      before: { puffiness: 7 },
      after: { puffiness: 4 },
      pairs: [{ kind: 'facial', change: -3 }],
    });
  });

  test('a rating of any time belongs to no session', async () => {
    const entry = { ratings: { puffiness: 2 }, moment: 'anytime', note: '' } as const;
    await it.history.saveCheckIn(MONDAY, entry, checkIn());
    expect(it.kept.checkIns[0]?.sessionId).toBeNull();
  });

  test('a facial done without the app counts as completed, and ends by now', async () => {
    await it.history.logSession(TODAY, 'long');
    expect(it.kept.sessions.at(-1)).toMatchObject({
      day: TODAY,
      length: 'long',
      completion: 'completed',
      guided: false,
      steps: [],
      endedAt: NOW,
    });
    expect(it.days.summaries.value.get(TODAY)?.sessions.completed).toBe(1);
  });

  test('tags saved in a row stay in one record', async () => {
    await Promise.all([
      it.history.saveTags(MONDAY, ['heat']),
      it.history.saveTags(MONDAY, ['travel']),
    ]);
    expect(it.kept.contexts.map(({ tags }) => tags)).toEqual([['travel']]);
  });

  describe('a pause', () => {
    const FROM = day('2026-03-01');
    const TO = day('2026-03-03');
    const pausedOf = () =>
      it.kept.contexts
        .map(({ day, paused }) => [day, paused] as const)
        .sort(([a], [b]) => (a < b ? -1 : 1));

    test('covers each day of its range, the days to come too, in one change', async () => {
      const to = day('2026-03-05');
      expect(await it.history.savePause(TO, to, 'travel')).toBe(true);
      expect(pausedOf()).toEqual([
        ['2026-03-03', 'travel'],
        ['2026-03-04', 'travel'],
        ['2026-03-05', 'travel'],
      ]);
      expect(it.state.commits).toHaveLength(1);
      expect(it.days.summaries.value.get(to)?.paused).toBe('travel');
    });

    test('keeps the tags of a day, before and after it', async () => {
      await it.history.saveTags(MONDAY, ['heat']);
      await it.history.savePause(FROM, TO, 'unwell');
      expect(it.days.summaries.value.get(MONDAY)).toMatchObject({
        tags: ['heat'],
        paused: 'unwell',
      });
      await it.history.saveTags(MONDAY, ['travel']);
      expect(it.days.summaries.value.get(MONDAY)?.paused).toBe('unwell');
      await it.history.savePause(FROM, TO, null);
      expect(it.days.summaries.value.get(MONDAY)).toMatchObject({ tags: ['travel'], paused: null });
      expect(it.kept.contexts).toHaveLength(3);
    });

    test('that ends leaves nothing of a day that had nothing else', async () => {
      await it.history.savePause(FROM, TO, 'unwell');
      await it.history.savePause(MONDAY, TO, null);
      expect([...it.days.summaries.value.keys()]).toEqual([FROM, MONDAY]);
      expect(pausedOf()).toEqual([
        ['2026-03-01', 'unwell'],
        ['2026-03-02', null],
        ['2026-03-03', null],
      ]);
    });

    test('where none was and none is wanted writes nothing', async () => {
      expect(await it.history.savePause(FROM, TO, null)).toBe(true);
      expect(it.state.commits).toEqual([]);
    });

    test('that cannot be saved, or whose days cannot be read, returns false', async () => {
      it.state.broken = true;
      expect(await it.history.savePause(FROM, TO, 'unwell')).toBe(false);
      expect(it.days.summaries.value.size).toBe(0);
      it.state.broken = false;
      it.state.unread = MONDAY;
      expect(await it.history.savePause(FROM, TO, 'unwell')).toBe(false);
      expect(it.kept.contexts).toEqual([]);
    });
  });
});
