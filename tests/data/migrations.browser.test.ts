import { describe, expect, it } from 'vitest';
import { DATABASE_VERSION } from '../../src/data/migrations.ts';
import { createExperimentsStore } from '../../src/data/experiments-store.ts';
import { createRoutinesStore } from '../../src/data/routines-store.ts';
import { DATABASE_NAME } from '../../src/data/schema.ts';
import { createSafetyStore } from '../../src/data/safety-store.ts';
import { createSettingsStore } from '../../src/data/settings-store.ts';
import { day } from '../../src/domain/day.ts';
import { DB_V1 } from '../fixtures/db-v1.ts';
import { DB_V2 } from '../fixtures/db-v2.ts';
import { experiment, ownRoutine } from './support/records.ts';
import { freshName, onRaw, openStorage, valueOf } from './support/storage.ts';

interface OldStore {
  readonly name: string;
  readonly keyPath: string | null;
  readonly indexes: readonly { readonly name: string; readonly keyPath: string }[];
  readonly records: readonly object[];
}

interface OldDatabase {
  readonly version: number;
  readonly stores: readonly OldStore[];
}

/** Writes an old database the way a browser of its time held it. */
function writeOld(name: string, old: OldDatabase): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = window.indexedDB.open(name, old.version);
    request.addEventListener('error', () => reject(request.error));
    request.addEventListener('upgradeneeded', () => fill(request.result, old));
    request.addEventListener('success', () => {
      request.result.close();
      resolve();
    });
  });
}

function fill(database: IDBDatabase, old: OldDatabase): void {
  for (const { name, keyPath, indexes, records } of old.stores) {
    const store = database.createObjectStore(name, { keyPath });
    for (const index of indexes) store.createIndex(index.name, index.keyPath);
    for (const record of records) {
      if ('value' in record && 'key' in record) store.put(record.value, record.key as IDBValidKey);
      else store.put(record);
    }
  }
}

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
