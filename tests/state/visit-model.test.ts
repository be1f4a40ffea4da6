import { signal } from '@preact/signals';
import { expect, test, vi } from 'vitest';
import type { Change, Journal } from '../../src/data/journal.ts';
import { addDays, day } from '../../src/domain/day.ts';
import type { Visit } from '../../src/domain/visit/visit.ts';
import type { DaysState } from '../../src/state/days-model.ts';
import { StorageModel } from '../../src/state/storage-model.ts';
import { VisitModel } from '../../src/state/visit-model.ts';
import { MONDAY, MORNING, visit } from '../data/support/records.ts';

const ENTRY = { ratings: { puffiness: 4 }, skipped: false, tags: [], note: '' } as const;

/** A morning's journal in memory, which can be made to throw once. */
function setUp(stored: Visit | null) {
  const commits: Change[] = [];
  const disk = { throws: false };
  const today = signal(MONDAY);
  const now = signal(MORNING + 130_000);
  const journal = {
    visit: async () => ({ ok: true, value: stored }),
    day: async () => ({
      ok: true,
      value: { checkIns: [], sessions: [], context: null, unreadable: 0 },
    }),
    commit: async (change: Change) => {
      if (disk.throws) throw new TypeError('Not a record to keep');
      commits.push(change);
      return { ok: true, value: new Map() };
    },
  } as unknown as Journal;
  const days = { today, now, publish: ({ ok }: { ok: boolean }) => ok } as unknown as DaysState;
  let count = 0;
  const model = new VisitModel({
    journal,
    storage: new StorageModel(),
    days,
    clock: { now: () => now.value, zoneOffsetMinutes: () => 60, zone: () => '', after: vi.fn() },
    ids: { next: () => `id-${(count += 1)}` },
  });
  return { model, commits, disk, today, now };
}

test('a tap on Start before the visit was read goes on with the session on hold', async () => {
  const { model, commits } = setUp(visit());
  const opened = model.open('facial', 'short');
  await model.load();
  await opened;

  expect(model.visit.value).toEqual(visit());
  expect(commits).toEqual([]);
});

test('a visit left open overnight is closed while the app stays open, what was done kept', async () => {
  const { model, commits, today } = setUp(visit());
  await model.load();
  today.value = addDays(MONDAY, 1);
  await vi.waitFor(() => expect(model.visit.value).toBeNull());

  expect(commits).toMatchObject([
    { visit: null, sessions: [{ day: MONDAY, completion: 'partial' }] },
  ]);
});

test('a session that is being played is not closed over the end of the day', async () => {
  const { model, today } = setUp(visit());
  await model.load();
  model.isPlayed.value = true;
  today.value = addDays(MONDAY, 1);
  await Promise.resolve();

  expect(model.visit.value).toEqual(visit());
});

test('a rating of any time leaves an open visit as it is, and belongs to no session', async () => {
  const { model, commits } = setUp(visit());
  await model.load();
  expect(await model.checkInAnytime(ENTRY)).toBe(true);

  expect(commits[0]).not.toHaveProperty('visit');
  expect(commits[0]?.checkIns).toMatchObject([{ moment: 'anytime', sessionId: null }]);
  expect(model.visit.value).toEqual(visit());
});

test('both ratings of a session carry the day of its visit, whatever day it is by then', async () => {
  const { model, commits, now } = setUp(visit({ stage: 'after', checkpoint: null }));
  await model.load();
  now.value = MORNING + 600_000;
  await model.checkInAfter(ENTRY);

  expect(commits[0]?.checkIns).toMatchObject([{ day: day('2026-03-02'), sessionId: 'session-1' }]);
  expect(model.visit.value).toBeNull();
});

test('one write that fails badly does not stop the next', async () => {
  const { model, disk } = setUp(visit());
  await model.load();
  disk.throws = true;
  await expect(model.checkInAnytime(ENTRY)).rejects.toThrow(TypeError);
  disk.throws = false;

  expect(await model.checkInAnytime(ENTRY)).toBe(true);
});
