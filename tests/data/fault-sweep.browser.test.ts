import { describe, expect, it } from 'vitest';
import { createRoutinesStore } from '../../src/data/routines-store.ts';
import { createSafetyStore } from '../../src/data/safety-store.ts';
import { createSettingsStore } from '../../src/data/settings-store.ts';
import type { Saved, StorageFailure } from '../../src/data/storage-failure.ts';
import { summaryOf } from '../../src/domain/record/day-summary.ts';
import { living } from '../../src/domain/record/record.ts';
import { noneApply } from '../../src/domain/safety/answers.ts';
import { DEFAULT_SETTINGS } from '../../src/domain/settings/settings.ts';
import { FaultyDriver } from './support/faulty-database.ts';
import type { Fault } from './support/faulty-database.ts';
import {
  checkIn,
  dayContext,
  MONDAY,
  MORNING,
  ownRoutine,
  sessionRecord,
  visit,
} from './support/records.ts';
import { freshName, NO_COPY, openStorage } from './support/storage.ts';
import { openSnapshots } from './support/snapshots.ts';
import type { Snapshot } from './support/snapshots.ts';

/** Worded as browsers word them; the shares of the field are in the app's research. */
const ERRORS: Record<string, { error: () => DOMException; reason: StorageFailure }> = {
  'backing store does not open': {
    error: () => new DOMException('Internal error opening backing store', 'UnknownError'),
    reason: 'lost',
  },
  'server lost': {
    error: () =>
      new DOMException('Connection to Indexed Database server lost. Refresh', 'UnknownError'),
    reason: 'lost',
  },
  'connection closing': {
    error: () => new DOMException('The database connection is closing.', 'InvalidStateError'),
    reason: 'lost',
  },
  'aborted by the browser': {
    error: () => new DOMException('', 'AbortError'),
    reason: 'lost',
  },
  'failed write': {
    error: () => new DOMException('Failed to write blobs (InvalidBlob)', 'DataError'),
    reason: 'lost',
  },
  'quota exceeded': {
    error: () => new DOMException('', 'QuotaExceededError'),
    reason: 'full',
  },
  'disk full while opening': {
    error: () => new DOMException('Encountered full disk while opening', 'QuotaExceededError'),
    reason: 'full',
  },
};

interface Step {
  readonly run: () => Promise<Saved<unknown>>;
  /** Whether a snapshot holds what the step was to keep. */
  readonly isIn: (snapshot: Snapshot) => boolean;
}

/** A morning: rate, massage, rate again, take one rating back, look at it. */
function morningOf({ connection, journal }: ReturnType<typeof openStorage>): Step[] {
  const after = checkIn({ id: 'after', moment: 'after', at: MORNING + 600_000 });
  const safety = createSafetyStore(connection);
  const settings = createSettingsStore(connection);
  const routines = createRoutinesStore(connection);
  const has = (records: readonly { id: string }[], id: string): boolean =>
    records.some((record) => record.id === id && !('deletedAt' in record));
  return [
    {
      run: () => safety.save(noneApply(MONDAY), 'safety-1', MORNING),
      isIn: (snapshot) => has(snapshot['safety-answers'], 'safety-1'),
    },
    {
      run: () => journal.commit({ checkIns: [checkIn()], visit: visit() }),
      isIn: (snapshot) => has(snapshot['check-ins'], 'check-in-1') && snapshot.visits.length === 1,
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
      isIn: ({ settings: [stored] }) =>
        stored !== undefined && 'theme' in stored && stored.theme === 'dark',
    },
    {
      run: () => routines.save(ownRoutine()),
      isIn: (snapshot) => has(snapshot.routines, 'routine-1'),
    },
    { run: () => journal.rebuildSummaries(), isIn: () => true },
    { run: () => journal.day(MONDAY), isIn: () => true },
    { run: () => journal.summaries(), isIn: () => true },
    { run: () => safety.latest(), isIn: () => true },
  ];
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

/** Lives the morning once for each database call in it, with the fault at that call. */
async function sweep(
  fault: Omit<Fault, 'at'>,
  expectResults: (results: Saved<unknown>[]) => void,
): Promise<void> {
  const { calls } = await live(null);
  expect(calls).toBeGreaterThan(50);
  const lives = Array.from({ length: calls }, (_, index) => live({ ...fault, at: index + 1 }));
  for (const { results } of await Promise.all(lives)) expectResults(results);
}

const failures = (results: Saved<unknown>[]): StorageFailure[] =>
  results.flatMap((result) => (result.ok ? [] : [result.reason]));

describe.each(Object.entries(ERRORS))('%s, at every call in turn', (_, { error, reason }) => {
  const outlives = reason === 'lost';

  it.each([0, 3])('on %i connections in a row', async (deadConnections) => {
    await sweep({ error, deadConnections, commit: 'refused' }, (results) => {
      if (outlives) expect(failures(results)).toEqual([]);
      else expect(new Set(failures(results))).toEqual(new Set([reason]));
    });
  });

  it('with the commit on disk although it is reported as failed', async () => {
    await sweep({ error, deadConnections: 1, commit: 'unsure' }, (results) => {
      if (outlives) expect(failures(results)).toEqual([]);
      else expect(new Set(failures(results))).toEqual(new Set([reason]));
    });
  });

  it('for good', async () => {
    await sweep({ error, deadConnections: Infinity, commit: 'refused' }, (results) => {
      const first = results.findIndex(({ ok }) => !ok);
      expect(first).not.toBe(-1);
      expect(new Set(failures(results.slice(first)))).toEqual(new Set([reason]));
      expect(failures(results.slice(first))).toHaveLength(results.length - first);
    });
  });
});
