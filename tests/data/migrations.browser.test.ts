import { describe, expect, it, vi } from 'vitest';
import { DATABASE_VERSION } from '../../src/data/migrations.ts';
import { createExperimentsStore } from '../../src/data/experiments-store.ts';
import { createKeepingStore } from '../../src/data/keeping-store.ts';
import { createKeptRecords } from '../../src/data/kept-records.ts';
import { createPhotosStore } from '../../src/data/photos-store.ts';
import { createRoutinesStore } from '../../src/data/routines-store.ts';
import { DATABASE_NAME } from '../../src/data/schema.ts';
import { createSafetyStore } from '../../src/data/safety-store.ts';
import { createSettingsStore } from '../../src/data/settings-store.ts';
import { createSnapshots } from '../../src/data/snapshots.ts';
import { BACKUP_KINDS } from '../../src/domain/backup/records.ts';
import { day } from '../../src/domain/day.ts';
import { DB_V1 } from '../fixtures/db-v1.ts';
import { DB_V2 } from '../fixtures/db-v2.ts';
import { DB_V3 } from '../fixtures/db-v3.ts';
import { readOld, writeOld } from './support/old-database.ts';
import type { OldDatabase } from './support/old-database.ts';
import { experiment, ownRoutine } from './support/records.ts';
import { freshName, onRaw, openStorage, valueOf } from './support/storage.ts';

const recordsOf = (store: (typeof DB_V1)['stores'][number]['name']): readonly unknown[] =>
  DB_V1.stores.find(({ name }) => name === store)?.records ?? [];

async function openOld(old: OldDatabase = DB_V1) {
  const name = freshName();
  await writeOld(name, old);
  return openStorage(name);
}

/** Version 1 with other records in one of its stores. */
function oldWith(store: string, records: readonly object[]): OldDatabase {
  return {
    ...DB_V1,
    stores: DB_V1.stores.map((each) => (each.name === store ? { ...each, records } : each)),
  };
}

/** Of the days of the fixture. */
const SUMMARIES = [
  {
    day: '2026-03-02',
    before: { puffiness: 6, complexion: 4 },
    after: { puffiness: 4 },
    pairs: [{ kind: 'facial', change: -2, seconds: 600 }],
    sessions: { completed: 1, partial: 0 },
    tags: ['short-sleep', 'salty-meal'],
    paused: null,
  },
  {
    day: '2026-03-03',
    before: {},
    after: {},
    pairs: [],
    sessions: { completed: 0, partial: 0 },
    tags: [],
    paused: null,
  },
];

describe('a database of version 1', () => {
  const monday = day('2026-03-02');
  const tuesday = day('2026-03-03');

  it('keeps every record', async () => {
    const { journal } = await openOld();
    const [before, after, skipped] = recordsOf('check-ins');

    expect(valueOf(await journal.day(monday))).toEqual({
      checkIns: [before, after],
      sessions: recordsOf('sessions'),
      context: { ...(recordsOf('day-contexts')[0] as object), paused: null },
      unreadable: 0,
    });
    expect(valueOf(await journal.day(tuesday))).toEqual({
      checkIns: [skipped],
      sessions: [],
      context: null,
      unreadable: 0,
    });
  });

  it('gets summaries of its days and months, derived from its records', async () => {
    const { journal } = await openOld();
    expect(valueOf(await journal.recent(tuesday))).toEqual({
      summaries: [SUMMARIES[1]],
      firstDay: monday,
    });
    expect(valueOf(await journal.summaries())).toEqual(SUMMARIES);
    expect(valueOf(await journal.months())).toEqual([
      {
        month: '2026-03',
        before: {
          puffiness: { count: 1, sum: 6, squares: 36 },
          complexion: { count: 1, sum: 4, squares: 16 },
        },
        after: { puffiness: { count: 1, sum: 4, squares: 16 } },
        facials: 1,
      },
    ]);
  });

  it('keeps the visit, the settings and the safety answers', async () => {
    const { journal, connection } = await openOld();
    const [entry] = recordsOf('safety-answers') as [{ answers: unknown }];
    const { choices, refused } = valueOf(await createSettingsStore(connection).read());

    expect(valueOf(await journal.visit())).toMatchObject({ stage: 'session', length: 'short' });
    expect(valueOf(await createSafetyStore(connection).latest())).toEqual(entry.answers);
    expect(choices).toMatchObject({ welcomed: true, theme: 'dark', dayEndHour: 3 });
    expect(refused).toEqual([]);
  });

  it('has no own routines yet, and takes one', async () => {
    const routines = createRoutinesStore((await openOld()).connection);
    expect(valueOf(await routines.all())).toEqual({ records: [], unreadable: 0 });
    valueOf(await routines.save(ownRoutine()));
    expect(valueOf(await routines.all()).records).toEqual([ownRoutine()]);
  });

  it('keeps what was chosen for sessions, under a key of its own', async () => {
    const { name, connection } = await openOld();
    valueOf(await createSettingsStore(connection).read());
    const at = 1772434800000;
    const guidance = { countInSeconds: 10, leadSide: 'right', guide: 'off', updatedAt: at };
    expect(await onRaw(name, (raw) => raw.get('settings', 'guidance'))).toEqual(guidance);
  });

  it('gets a voice where its tones were on, and nothing where it had no settings', async () => {
    const guidanceAfter = async (records: readonly object[]): Promise<unknown> => {
      const { name, connection } = await openOld(oldWith('settings', records));
      valueOf(await createSettingsStore(connection).read());
      return onRaw(name, (raw) => raw.get('settings', 'guidance'));
    };
    const value = { sound: true, leadSide: 'left', updatedAt: 5 };
    expect(await guidanceAfter([{ key: 'settings', value }])).toMatchObject({ guide: 'voice' });
    expect(await guidanceAfter([])).toBeUndefined();
  });
});

describe('a session of version 1 that is on hold', () => {
  const [{ value: old }] = recordsOf('visits') as [{ value: Record<string, unknown> }];
  const checkpoint = old['checkpoint'] as Record<string, unknown>;
  const visitAfter = async (value: object) => {
    const { journal } = await openOld(oldWith('visits', [{ key: 'current', value }]));
    return valueOf(await journal.visit());
  };

  it('keeps its place, with what was played counted in repetitions too', async () => {
    const played = {
      'B1/midline/-': 30_000,
      'N1/left/-': 7_500,
      'E2-2/both/-': 3_000,
      'R1/left/-': 9_000,
      'G1/right/-': 6_000,
      'C2/both/-': 0,
    };
    expect(await visitAfter({ ...old, checkpoint: { ...checkpoint, played } })).toEqual({
      ...old,
      routine: null,
      plannedWith: { off: [], leadSide: 'left', leftOut: [], repSeconds: 3 },
      checkpoint: {
        ...checkpoint,
        leftOut: [],
        repSeconds: 3,
        played: {
          'B1/midline/-': { ms: 30_000, reps: 3 },
          'N1/left/-': { ms: 7_500, reps: 2.5 },
          'E2-2/both/-': { ms: 3_000, reps: 1 },
          'R1/left/-': { ms: 9_000, reps: 1.5 },
          'G1/right/-': { ms: 6_000, reps: 1 },
          'C2/both/-': { ms: 0, reps: 0 },
        },
      },
    });
  });

  it('that had not begun, or not been planned, stays so', async () => {
    const before = { ...old, stage: 'before', plannedWith: null, checkpoint: null };
    expect(await visitAfter(before)).toEqual({ ...before, routine: null });
  });

  it('is let go where it cannot be read, and the rest comes over all the same', async () => {
    const { journal } = await openOld(oldWith('visits', [{ key: 'current', value: 'damaged' }]));
    expect(valueOf(await journal.visit())).toBeNull();
    expect(valueOf(await journal.recent(day('2026-03-02'))).summaries).toEqual(SUMMARIES);
  });

  it('none is none', async () => {
    const { journal } = await openOld(oldWith('visits', []));
    expect(valueOf(await journal.visit())).toBeNull();
  });
});

describe('a new database', () => {
  it('has the names that are on phones already', async () => {
    expect(DATABASE_NAME).toBe('ebb');
    expect(DATABASE_VERSION).toBeGreaterThanOrEqual(DB_V1.version);
  });

  it('is laid out as an old one is after its upgrade', async () => {
    const old = freshName();
    await writeOld(old, DB_V1);
    expect(await layoutOf(freshName())).toEqual(await layoutOf(old));
  });
});

/** Stores and indexes, with their keys. */
function layoutOf(name: string): Promise<unknown> {
  return onRaw(name, async (database) => {
    const transaction = database.transaction([...database.objectStoreNames]);
    return [...database.objectStoreNames].map((storeName) => {
      const store = transaction.objectStore(storeName);
      const indexes = [...store.indexNames].map((index) => store.index(index as never));
      const { keyPath, autoIncrement } = store;
      const keys = indexes.map((index) => [index.name, index.keyPath, index.unique]);
      return { storeName, keyPath, autoIncrement, keys };
    });
  });
}

describe('a database of version 2', () => {
  it('keeps its records, own routines and choices, and gets its summaries anew', async () => {
    const { journal, connection } = await openOld(DB_V2);
    const monday = day('2026-10-05');
    expect(valueOf(await journal.recent(monday))).toEqual({
      summaries: [
        {
          day: monday,
          before: { puffiness: 5 },
          after: {},
          pairs: [],
          sessions: { completed: 0, partial: 0 },
          tags: ['cycle'],
          paused: null,
        },
      ],
      firstDay: monday,
    });
    expect(valueOf(await createRoutinesStore(connection).all()).records).toEqual(
      DB_V2.stores.find(({ name }) => name === 'routines')?.records,
    );
    const { choices } = valueOf(await createSettingsStore(connection).read());
    expect(choices).toMatchObject({ welcomed: true, length: 'short' });
  });

  it('has no experiment yet, and takes one', async () => {
    const { connection } = await openOld(DB_V2);
    const experiments = createExperimentsStore(connection);
    expect(valueOf(await experiments.all()).records).toEqual([]);
    valueOf(await experiments.save(experiment()));
    expect(valueOf(await experiments.all()).records).toEqual([experiment()]);
  });
});

describe('a database of version 3', () => {
  it('is the newest that is released, and stays as it is', async () => {
    const { name, journal } = await openOld(DB_V3);
    valueOf(await journal.summaries());
    const found = await readOld(name);
    expect(found.version).toBe(DATABASE_VERSION);
    const byName = (stores: OldDatabase['stores']) =>
      stores.toSorted((one, other) => (one.name < other.name ? -1 : 1));
    expect(byName(found.stores)).toEqual(byName(DB_V3.stores));
  });

  it('has every record read, with its tombstones and its photos', async () => {
    const { connection, journal } = await openOld(DB_V3);
    const { kept, unreadable } = valueOf(await createKeptRecords(connection).read());
    expect(unreadable).toBe(0);
    for (const kind of BACKUP_KINDS) {
      const store = DB_V3.stores.find(({ name }) => name === kind);
      expect(kept.records[kind]).toEqual(store?.records);
      expect(kept.records[kind].length).toBeGreaterThan(0);
    }
    expect(kept.settings).toMatchObject({ theme: 'dark', extras: ['under-eye'], photos: true });
    expect(kept.guidance).toMatchObject({ leadSide: 'right', leftOut: ['N2'] });
    expect(valueOf(await createKeepingStore(connection).look(null)).keeping).toMatchObject({
      generation: '3f0f3c52-5d1e-4c39-a1a5-0f6f5a0e9d01',
    });
    const [photo] = valueOf(await createPhotosStore(connection).list()).photos;
    const pixels = valueOf(await createPhotosStore(connection).pixels(photo?.id ?? ''));
    expect(pixels?.byteLength).toBe(photo?.bytes);
    expect(valueOf(await journal.visit())).toMatchObject({ stage: 'session', day: '2026-12-01' });
    expect(valueOf(await journal.months())).toHaveLength(2);
    // What is derived is what the records say today.
    const summaries = valueOf(await journal.summaries());
    expect(valueOf(await journal.rebuildSummaries())).toEqual(summaries);
  });
});

describe('before an upgrade', () => {
  it('all text records are kept once more, in the shape they had', async () => {
    const { name, journal } = await openOld();
    valueOf(await journal.summaries());

    const [snapshot] = await createSnapshots(name).list();
    expect(snapshot).toMatchObject({ version: 1, generation: null });
    const entries = (await createSnapshots(name).entries(snapshot?.at ?? 0)) ?? [];
    for (const store of ['check-ins', 'sessions', 'day-contexts', 'safety-answers'] as const) {
      const kept = entries.filter((entry) => entry.store === store).map(({ value }) => value);
      expect(kept).toEqual(recordsOf(store));
    }
  });

  it('nothing is kept of a database that is made anew', async () => {
    const { name, journal } = openStorage();
    valueOf(await journal.summaries());
    expect(await createSnapshots(name).list()).toEqual([]);
  });

  it('no room for it holds no upgrade up', async () => {
    const name = freshName();
    await writeOld(name, DB_V1);
    const put = vi
      .spyOn(Cache.prototype, 'put')
      .mockRejectedValue(new DOMException('', 'QuotaExceededError'));
    const { journal } = openStorage(name);
    const { firstDay } = valueOf(await journal.recent(day('2026-03-02')));
    put.mockRestore();
    expect(firstDay).toBe('2026-03-02');
    expect(await createSnapshots(name).list()).toEqual([]);
    expect(valueOf(await journal.summaries())).toEqual(SUMMARIES);
  });
});
