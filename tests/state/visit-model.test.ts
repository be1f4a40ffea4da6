import { signal } from '@preact/signals';
import { expect, test, vi } from 'vitest';
import type { Change, Journal } from '../../src/data/journal.ts';
import { addDays, day } from '../../src/domain/day.ts';
import type { Visit } from '../../src/domain/visit/visit.ts';
import type { DaysState } from '../../src/state/days-model.ts';
import type { LatePorts } from '../../src/state/late-ports.ts';
import type { SafetyState } from '../../src/state/safety-model.ts';
import { StorageModel } from '../../src/state/storage-model.ts';
import { VisitModel } from '../../src/state/visit-model.ts';
import { MONDAY, MORNING, visit } from '../data/support/records.ts';
import { createBrowserTabs } from './support/tabs.ts';

const ENTRY = { ratings: { puffiness: 4 }, skipped: false, tags: [], note: '' } as const;

/** What ends a visit is loaded first. */
const PATIENT = { timeout: 10_000 };

/** A morning's journal in memory, which can be made to throw once. */
function setUp(stored: Visit | null) {
  const commits: Change[] = [];
  const disk = { throws: false, visit: stored };
  const browser = createBrowserTabs();
  const [own, other] = [browser.create(), browser.create()];
  const today = signal(MONDAY);
  const now = signal(MORNING + 130_000);
  const journal = {
    visit: async () => ({ ok: true, value: disk.visit }),
    day: async () => ({
      ok: true,
      value: { checkIns: [], sessions: [], context: null, unreadable: 0 },
    }),
    commit: async (change: Change) => {
      if (disk.throws) throw new TypeError('Not a record to keep');
      commits.push(change);
      if (change.visit !== undefined) disk.visit = change.visit;
      return { ok: true, value: new Map() };
    },
  } as unknown as Journal;
  const days = { today, now, publish: ({ ok }: { ok: boolean }) => ok } as unknown as DaysState;
  let count = 0;
  const model = new VisitModel({
    journal,
    storage: new StorageModel(),
    days,
    safety: {} as SafetyState,
    clock: {
      now: () => now.value,
      zoneOffsetMinutes: () => 60,
      zone: () => '',
      after: () => vi.fn(),
    },
    ids: { next: () => `id-${(count += 1)}` },
    late: async () => ({ tabs: async () => own.tabs }) as LatePorts,
  });
  return { model, commits, disk, own, other, today, now };
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
  await vi.waitFor(() => expect(model.visit.value).toBeNull(), PATIENT);

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

test('a visit out of time here, and gone on with in another tab since, is not closed', async () => {
  const { model, commits, disk, now } = setUp(visit());
  await model.load();
  const { checkpoint } = visit();
  const goneOn = visit({ checkpoint: checkpoint && { ...checkpoint, at: MORNING + 4_000_000 } });
  disk.visit = goneOn;
  now.value = MORNING + 4_000_000;
  await vi.waitFor(() => expect(model.visit.value).toEqual(goneOn), PATIENT);

  expect(commits).toEqual([]);
});

test('a visit out of time here is not closed while another tab plays it', async () => {
  const { model, commits, own, other, now } = setUp(visit());
  await model.load();
  const letGo = await other.tabs.hold();
  const asked = vi.spyOn(own.tabs, 'hold');
  now.value = MORNING + 4_000_000;
  await vi.waitFor(() => expect(asked).toHaveResolvedWith(null), PATIENT);
  expect([model.visit.value, commits]).toEqual([visit(), []]);

  letGo?.();
  now.value += 60_000;
  await vi.waitFor(() => expect(model.visit.value).toBeNull(), PATIENT);
  expect(commits).toMatchObject([{ sessions: [{ completion: 'partial' }], visit: null }]);
});

test('a session that is ended here is ended as another tab has kept it last', async () => {
  const { model, commits, disk, other } = setUp(visit());
  await model.load();
  const letGo = await other.tabs.hold();
  other.tabs.listen((message) => {
    const { checkpoint } = visit();
    const played = { 'B1/midline': { ms: 30_000, reps: 3 } };
    disk.visit = visit({ checkpoint: checkpoint && { ...checkpoint, played } });
    if (message === 'hand-over') letGo?.();
  });
  expect(await model.endOnHold()).toBe(true);

  expect(commits[0]?.visit).toMatchObject({ stage: 'after', checkpoint: null });
  const played = commits[0]?.sessions?.[0]?.steps.filter(({ playedMs }) => playedMs > 0);
  expect(played?.map(({ stepId }) => stepId)).toEqual(['B1']);
});

test('a step taken while the visit is read anew is not taken back', async () => {
  const { model, commits } = setUp(visit({ stage: 'before', checkpoint: null }));
  await model.load();
  await Promise.all([model.load(), model.advance({ stage: 'session' }), model.load()]);

  expect(model.visit.value?.stage).toBe('session');
  expect(commits.at(-1)?.visit?.stage).toBe('session');
});
