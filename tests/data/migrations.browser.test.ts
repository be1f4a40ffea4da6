import { describe, expect, it } from 'vitest';
import { DATABASE_VERSION } from '../../src/data/migrations.ts';
import { DATABASE_NAME } from '../../src/data/schema.ts';
import { createSafetyStore } from '../../src/data/safety-store.ts';
import { createSettingsStore } from '../../src/data/settings-store.ts';
import { day } from '../../src/domain/day.ts';
import { DB_V1 } from '../fixtures/db-v1.ts';
import { freshName, onRaw, openStorage, valueOf } from './support/storage.ts';

type OldDatabase = typeof DB_V1;

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
      if ('value' in record) store.put(record.value, record.key);
      else store.put(record);
    }
  }
}

const recordsOf = (store: OldDatabase['stores'][number]['name']): readonly unknown[] =>
  DB_V1.stores.find(({ name }) => name === store)?.records ?? [];

async function openOld() {
  const name = freshName();
  await writeOld(name, DB_V1);
  return openStorage(name);
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
    const [storedVisit] = recordsOf('visits') as [{ value: unknown }];
    const [entry] = recordsOf('safety-answers') as [{ answers: unknown }];
    const { settings, refused } = valueOf(await createSettingsStore(connection).read());

    expect(valueOf(await journal.visit())).toEqual(storedVisit.value);
    expect(valueOf(await createSafetyStore(connection).latest())).toEqual(entry.answers);
    expect(settings).toMatchObject({ welcomed: true, theme: 'dark', dayEndHour: 3 });
    expect(refused).toEqual([]);
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
