import { describe, expect, it } from 'vitest';
import { addRatings, lookAtTable } from '../../src/backup/import-ratings.ts';
import { bringBack, takeSnapshot } from '../../src/backup/keep.ts';
import { restore, undo } from '../../src/backup/restore.ts';
import type { Connect } from '../../src/data/connection.ts';
import { createSnapshots } from '../../src/data/snapshots.ts';
import { day } from '../../src/domain/day.ts';
import type { RestorePoint } from '../../src/domain/backup/restore-point.ts';
import { guessedMatching, isWhole } from '../../src/domain/import/matching.ts';
import { noneApply } from '../../src/domain/safety/answers.ts';
import { FaultyDriver } from '../data/support/faulty-database.ts';
import type { Fault } from '../data/support/faulty-database.ts';
import { checkIn, dayContext, MONDAY, MORNING, sessionRecord } from '../data/support/records.ts';
import { STORAGE_ERRORS, struckCalls } from '../data/support/storage-errors.ts';
import { freshName, valueOf } from '../data/support/storage.ts';
import { backupOf, bareJpeg, phone, photoOf, textOf } from './support/phone.ts';

const LATER = MORNING + 86_400_000;
const RATINGS = new Blob(['Date,Puffiness (0-10)\n2026-02-27,7\n2026-02-28,0\n']);
const LONG_MS = 300_000;
const DEAD_CONNECTIONS = [0, 6];
const ERRORS = Object.values(STORAGE_ERRORS);

/** A phone with a photo and a day of records. */
async function filled(id: string) {
  const made = phone();
  valueOf(
    await made.journal.commit({
      checkIns: [checkIn({ id })],
      sessions: [sessionRecord({ id })],
      contexts: [dayContext({ id })],
    }),
  );
  valueOf(await made.safety.tell(() => noneApply(MONDAY), id, MORNING));
  const full = await bareJpeg(40);
  valueOf(await made.photos.add(photoOf(id, full), { full, thumb: await bareJpeg(41) }));
  return made;
}

const choice = { mode: 'merge', bringBack: false, at: LATER, id: 'point' } as const;

interface Task {
  /** On a fresh phone; what it needs to have there already. */
  readonly prepare: (name: string) => Promise<unknown>;
  /** Whether it says it went well. */
  readonly run: (made: ReturnType<typeof phone>, prepared: unknown) => Promise<boolean>;
}

const TASKS: Record<string, Task> = {
  'a restore': {
    prepare: async () => backupOf((await filled('theirs')).parts),
    run: async ({ parts }, file) => (await restore(parts, file as Blob, choice)).ok,
  },
  'a restore taken back': {
    async prepare(name) {
      const file = await backupOf((await filled('theirs')).parts);
      const restored = await restore(phone(name).parts, file, choice);
      if (!restored.ok) throw new Error(restored.problem);
      return restored.value;
    },
    run: async ({ parts }, point) =>
      (await undo(parts, point as RestorePoint, { at: LATER + 1, id: 'undone' })).ok,
  },
  'an import': {
    prepare: async () => undefined,
    async run({ parts }) {
      const looked = await lookAtTable(RATINGS);
      const matching = looked.ok ? guessedMatching(looked.value.columns) : null;
      if (matching === null || !isWhole(matching)) throw new Error('A question is open');
      const how = { today: day('2026-06-01'), at: LATER, matching, id: 'point' };
      return (await addRatings(parts, RATINGS, how)).ok;
    },
  },
  'a snapshot brought back': {
    async prepare(name) {
      const entries = await (await filled('kept')).copy.all();
      const head = { at: LATER, day: MONDAY, version: 3, generation: null };
      await createSnapshots(name).keep(head, entries);
    },
    async run({ connection, parts, name }) {
      const all = { ...parts, connection, snapshots: createSnapshots(name) };
      return (await bringBack(all, LATER, 'generation')) !== null;
    },
  },
};

/** Everything on record, and the photos that have their pixels. */
async function contentsOf(name: string): Promise<string> {
  const { parts, photos } = phone(name);
  const living = valueOf(await photos.list()).photos.map(({ id }) => id);
  const ids = valueOf(await parts.stage.ids()).filter((id) => living.includes(id));
  return `${await textOf(parts)} ${String(ids)}`;
}

/** Pixels of no photo that the next snapshot leaves. */
async function looseAfterSnapshot(name: string): Promise<string[]> {
  const { connection, parts, photos } = phone(name);
  const snapshots = createSnapshots(name);
  const head = { at: LATER + 5, day: MONDAY, generation: null };
  await takeSnapshot({ ...parts, connection, snapshots }, head);
  const living = valueOf(await photos.list()).photos.map(({ id }) => id);
  return valueOf(await parts.stage.ids()).filter((id) => !living.includes(id));
}

async function live({ prepare, run }: Task, fault: Fault | null) {
  const name = freshName();
  const prepared = await prepare(name);
  const before = await contentsOf(name);
  const driver = new FaultyDriver(fault);
  const wrap = (connect: Connect) => driver.wrap(connect);
  const ok = await run(phone(name, wrap), prepared);
  const after = await contentsOf(name);
  expect(await looseAfterSnapshot(name)).toEqual([]);
  return { ok, before, after, calls: driver.calls };
}

describe.each(Object.entries(TASKS))('%s', (_, task) => {
  it(
    'is whole or not at all, and never silent, whatever the database says',
    async () => {
      const { after: whole, before: untouched, calls } = await live(task, null);
      expect(whole).not.toBe(untouched);
      const outcomes = new Set<boolean>();
      for (const [index, { error }] of ERRORS.entries()) {
        const lives = struckCalls(calls, index, ERRORS.length).map((at) => {
          const deadConnections = DEAD_CONNECTIONS[at % 2] ?? 0;
          return live(task, { error, at, deadConnections, commit: 'refused' });
        });
        for (const { ok, after } of await Promise.all(lives)) {
          outcomes.add(ok);
          if (ok) expect(after).toBe(whole);
          else expect([untouched, whole]).toContain(after);
        }
      }
      expect(outcomes).toEqual(new Set([true, false]));
    },
    LONG_MS,
  );
});
