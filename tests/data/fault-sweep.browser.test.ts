import { describe, expect, it } from 'vitest';
import { createRoutinesStore } from '../../src/data/routines-store.ts';
import { createSafetyStore } from '../../src/data/safety-store.ts';
import { createSettingsStore } from '../../src/data/settings-store.ts';
import { createExperimentsStore } from '../../src/data/experiments-store.ts';
import { createGuidanceStore } from '../../src/data/guidance-store.ts';
import { createKeepingStore } from '../../src/data/keeping-store.ts';
import { createPhotosStore } from '../../src/data/photos-store.ts';
import type { Saved, StorageFailure } from '../../src/data/storage-failure.ts';
import { keepingOf } from '../../src/domain/keeping/keeping.ts';
import { DEFAULT_GUIDANCE } from '../../src/domain/settings/guidance.ts';
import { summaryOf } from '../../src/domain/record/day-summary.ts';
import { living } from '../../src/domain/record/record.ts';
import type { Visit } from '../../src/domain/visit/visit.ts';
import { noneApply } from '../../src/domain/safety/answers.ts';
import { DEFAULT_SETTINGS } from '../../src/domain/settings/settings.ts';
import { FaultyDriver } from './support/faulty-database.ts';
import type { Fault } from './support/faulty-database.ts';
import {
  checkIn,
  dayContext,
  experiment,
  MONDAY,
  MORNING,
  ownRoutine,
  photo,
  sessionRecord,
  visit,
} from './support/records.ts';
import { STORAGE_ERRORS, struckCalls } from './support/storage-errors.ts';
import { freshName, NO_COPY, openStorage } from './support/storage.ts';
import { openSnapshots } from './support/snapshots.ts';
import type { Snapshot } from './support/snapshots.ts';

const ERRORS = Object.entries(STORAGE_ERRORS);
const LONG_MS = 120_000;

interface Step {
  readonly run: () => Promise<Saved<unknown>>;
  /** Whether a snapshot holds what the step was to keep. */
  readonly isIn: (snapshot: Snapshot) => boolean;
}

const FULL = new Uint8Array(2_000).buffer;
const THUMB = new Uint8Array(200).buffer;

/** A morning: rate, massage, rate again, take one rating back, choose, keep a photo, look at it. */
function morningOf({ connection, journal }: ReturnType<typeof openStorage>): Step[] {
  const after = checkIn({ id: 'after', moment: 'after', at: MORNING + 600_000 });
  const safety = createSafetyStore(connection);
  const settings = createSettingsStore(connection);
  const guidance = createGuidanceStore(connection);
  const keeping = createKeepingStore(connection);
  const routines = createRoutinesStore(connection);
  const experiments = createExperimentsStore(connection);
  const photos = createPhotosStore(connection);
  const has = (records: readonly { id: string }[], id: string): boolean =>
    records.some((record) => record.id === id && !('deletedAt' in record));
  const opened = visit({ stage: 'before', plannedWith: null, checkpoint: null });
  const isAt =
    (stage: Visit['stage']) =>
    ({ visits: [current] }: Snapshot): boolean =>
      current?.stage === stage;
  return [
    {
      run: () => safety.tell(() => noneApply(MONDAY), 'safety-1', MORNING),
      isIn: (snapshot) => has(snapshot['safety-answers'], 'safety-1'),
    },
    { run: () => journal.commit({ visit: opened }), isIn: isAt('before') },
    {
      run: () => journal.commit({ checkIns: [checkIn()], visit: { ...opened, stage: 'session' } }),
      isIn: (snapshot) => has(snapshot['check-ins'], 'check-in-1') && isAt('session')(snapshot),
    },
    {
      run: () => journal.commit({ visit: visit() }),
      isIn: ({ visits: [current] }) => current !== undefined && current.checkpoint !== null,
    },
    {
      run: () =>
        journal.commit({
          checkIns: [after],
          sessions: [sessionRecord()],
          contexts: [dayContext()],
          visit: null,
        }),
      isIn: (snapshot) =>
        has(snapshot['check-ins'], 'after') &&
        has(snapshot.sessions, 'session-1') &&
        has(snapshot['day-contexts'], 'context-1') &&
        snapshot.visits.length === 0,
    },
    {
      run: () => journal.remove('check-ins', 'after', MORNING + 700_000),
      isIn: (snapshot) => !has(snapshot['check-ins'], 'after'),
    },
    {
      run: () => settings.save({ ...DEFAULT_SETTINGS, theme: 'dark' }, MORNING),
      isIn: (snapshot) => hasChoice(snapshot, 'theme', 'dark'),
    },
    {
      run: () => guidance.save({ ...DEFAULT_GUIDANCE, leadSide: 'right' }, MORNING),
      isIn: (snapshot) => hasChoice(snapshot, 'leadSide', 'right'),
    },
    {
      run: () => keeping.save(keepingOf('generation-1')),
      isIn: (snapshot) => hasChoice(snapshot, 'generation', 'generation-1'),
    },
    {
      run: () => routines.save(ownRoutine()),
      isIn: (snapshot) => has(snapshot.routines, 'routine-1'),
    },
    {
      run: () => experiments.save(experiment()),
      isIn: (snapshot) => has(snapshot.experiments, 'experiment-1'),
    },
    {
      run: () => experiments.remove('experiment-1', MORNING + 1),
      isIn: (snapshot) => !has(snapshot.experiments, 'experiment-1'),
    },
    {
      run: () => photos.add(photo({ bytes: FULL.byteLength }), { full: FULL, thumb: THUMB }),
      isIn: (snapshot) => has(snapshot.photos, 'photo-1') && pictures(snapshot) === 2,
    },
    {
      run: () => photos.remove('photo-1', MORNING + 1),
      isIn: (snapshot) => !has(snapshot.photos, 'photo-1') && pictures(snapshot) === 0,
    },
    { run: () => journal.rebuildSummaries(), isIn: () => true },
    { run: () => journal.day(MONDAY), isIn: () => true },
    { run: () => journal.summaries(), isIn: () => true },
    { run: () => safety.latest(), isIn: () => true },
    { run: () => settings.read(), isIn: () => true },
    { run: () => photos.list(), isIn: () => true },
    { run: () => keeping.look(null), isIn: () => true },
  ];
}

function hasChoice({ settings }: Snapshot, key: string, value: unknown): boolean {
  return settings.some((choices) => Reflect.get(choices, key) === value);
}

function pictures(snapshot: Snapshot): number {
  return snapshot['photo-pixels'].length + snapshot['photo-thumbs'].length;
}

function expectWhole(snapshot: Snapshot): void {
  const records = {
    checkIns: living(snapshot['check-ins']),
    sessions: living(snapshot.sessions),
    context: living(snapshot['day-contexts'])[0] ?? null,
  };
  const summary = summaryOf(MONDAY, records);
  expect(snapshot['day-summaries']).toEqual(summary === null ? [] : [summary]);
}

/** Runs the morning under a fault; what each step said, and how many calls there were. */
async function live(fault: Fault | null): Promise<{ results: Saved<unknown>[]; calls: number }> {
  const name = freshName();
  const driver = new FaultyDriver(fault);
  const snapshots = await openSnapshots(name);
  const results: Saved<unknown>[] = [];
  let before = await snapshots.take();
  for (const { run, isIn } of morningOf(openStorage(name, driver.wrap, NO_COPY))) {
    const opensBefore = driver.opens;
    const result = await run();
    const after = await snapshots.take();
    results.push(result);
    expectWhole(after);
    expect(driver.opens - opensBefore).toBeLessThanOrEqual(4);
    if (result.ok) expect(isIn(after)).toBe(true);
    else if (!isIn(after)) expect(after).toEqual(before);
    before = after;
  }
  snapshots.close();
  return { results, calls: driver.calls };
}

/** Which of how many. */
type Share = readonly [number, number];

/** Lives the morning once for each database call that is struck. */
async function sweep(
  fault: Omit<Fault, 'at'>,
  share: Share,
  expectResults: (results: Saved<unknown>[]) => void,
): Promise<void> {
  const { calls } = await live(null);
  expect(calls).toBeGreaterThan(100);
  const struck = struckCalls(calls, ...share);
  expect(struck.length).toBeGreaterThan(10);
  const lives = struck.map((at) => live({ ...fault, at }));
  for (const { results } of await Promise.all(lives)) expectResults(results);
}

const failures = (results: Saved<unknown>[]): StorageFailure[] =>
  results.flatMap((result) => (result.ok ? [] : [result.reason]));

/** A deleted photo makes its own room, so that a full device may be none any more. */
function expectTold(results: Saved<unknown>[], reason: StorageFailure, most: number): void {
  const failed = failures(results);
  expect(failed.length).toBeLessThanOrEqual(most);
  expect(new Set([...failed, reason])).toEqual(new Set([reason]));
}

describe.each(ERRORS)('%s, at one call after the other', (name, { error, reason }) => {
  // Errors of one kind end alike, so that they share the calls.
  const alike = ERRORS.filter(([, other]) => other.reason === reason).map(([other]) => other);
  const share: Share = [alike.indexOf(name), alike.length];
  const outlives = reason === 'lost';

  it.each([0, 3])(
    'on %i connections in a row',
    async (deadConnections) => {
      await sweep({ error, deadConnections, commit: 'refused' }, share, (results) => {
        if (outlives) expect(failures(results)).toEqual([]);
        else expectTold(results, reason, Math.max(1, deadConnections));
      });
    },
    LONG_MS,
  );

  it(
    'with the commit on disk although it is reported as failed',
    async () => {
      await sweep({ error, deadConnections: 1, commit: 'unsure' }, share, (results) => {
        if (outlives) expect(failures(results)).toEqual([]);
        else expectTold(results, reason, 1);
      });
    },
    LONG_MS,
  );

  it(
    'for good',
    async () => {
      await sweep({ error, deadConnections: Infinity, commit: 'refused' }, share, (results) => {
        const first = results.findIndex(({ ok }) => !ok);
        expect(first).not.toBe(-1);
        expect(new Set(failures(results.slice(first)))).toEqual(new Set([reason]));
        expect(failures(results.slice(first))).toHaveLength(results.length - first);
      });
    },
    LONG_MS,
  );
});
