import { describe, expect, it } from 'vitest';
import { DATABASE_VERSION } from '../../src/data/migrations.ts';
import { createRoutinesStore } from '../../src/data/routines-store.ts';
import { DATABASE_NAME } from '../../src/data/schema.ts';
import { createSafetyStore } from '../../src/data/safety-store.ts';
import { createSettingsStore } from '../../src/data/settings-store.ts';
import { day } from '../../src/domain/day.ts';
import { DB_V1 } from '../fixtures/db-v1.ts';
import { ownRoutine } from './support/records.ts';
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

describe('a database of version 1', () => {
  const monday = day('2026-03-02');
  const tuesday = day('2026-03-03');

  it('keeps every record', async () => {
    const { journal } = await openOld();
    const [before, after, skipped] = recordsOf('check-ins');

    expect(valueOf(await journal.day(monday))).toEqual({
      checkIns: [before, after],
      sessions: recordsOf('sessions'),
      context: recordsOf('day-contexts')[0],
      unreadable: 0,
    });
    expect(valueOf(await journal.day(tuesday))).toEqual({
      checkIns: [skipped],
      sessions: [],
      context: null,
      unreadable: 0,
    });
  });

  it('keeps its summaries, which are those of its records', async () => {
    const { journal } = await openOld();
    expect(valueOf(await journal.summaries())).toEqual(recordsOf('day-summaries'));
    expect(valueOf(await journal.rebuildSummaries())).toEqual(recordsOf('day-summaries'));
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
    expect(valueOf(await routines.all())).toEqual({ routines: [], unreadable: 0 });
    valueOf(await routines.save(ownRoutine()));
    expect(valueOf(await routines.all()).routines).toEqual([ownRoutine()]);
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
    expect(valueOf(await journal.summaries())).toEqual(recordsOf('day-summaries'));
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
