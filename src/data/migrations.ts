import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { guidanceOfVersion1, visitOfVersion1 } from './version-1.ts';

type Upgrade = IDBPTransaction<unknown, string[], 'versionchange'>;
type Migration = (database: IDBPDatabase, transaction: Upgrade) => void | Promise<void>;

/**
 * Step n takes a database from version n to n + 1. Steps are only ever
 * appended: a released one is frozen, names its stores literally, types old
 * shapes in its own body and awaits nothing but the database.
 */
const MIGRATIONS: readonly Migration[] = [
  function createStores(database) {
    for (const name of ['check-ins', 'sessions', 'day-contexts']) {
      database.createObjectStore(name, { keyPath: 'id' }).createIndex('by-day', 'day');
    }
    database.createObjectStore('day-summaries', { keyPath: 'day' });
    database.createObjectStore('settings');
    database
      .createObjectStore('safety-answers', { keyPath: 'id' })
      .createIndex('by-created', 'createdAt');
    database.createObjectStore('visits');
  },
  async function addRoutines(database, transaction) {
    database.createObjectStore('routines', { keyPath: 'id' });
    const settings = transaction.objectStore('settings');
    const chosen = (await settings.get('settings')) as object | undefined;
    if (chosen) await settings.put(guidanceOfVersion1(chosen), 'guidance');
    const visits = transaction.objectStore('visits');
    const visit = (await visits.get('current')) as object | undefined;
    if (visit) await visits.put(visitOfVersion1(visit), 'current');
  },
  async function addProgress(database, transaction) {
    database.createObjectStore('month-summaries', { keyPath: 'month' });
    database.createObjectStore('experiments', { keyPath: 'id' });
    database.createObjectStore('photos', { keyPath: 'id' });
    for (const name of ['photo-pixels', 'photo-thumbs']) database.createObjectStore(name);
    // Rows of an older shape go: missing ones are derived from the records at the next start.
    await transaction.objectStore('day-summaries').clear();
  },
];

export const DATABASE_VERSION = MIGRATIONS.length;

/**
 * Brings a database from `oldVersion` to the newest. A step that fails takes
 * the whole upgrade back, so that no half-migrated database is ever left.
 */
export async function migrate(
  database: IDBPDatabase,
  oldVersion: number,
  transaction: Upgrade,
): Promise<void> {
  // Opening reports a failed upgrade; here it would only be an unhandled rejection.
  transaction.done.catch(() => undefined);
  try {
    for (const step of MIGRATIONS.slice(oldVersion)) await step(database, transaction);
  } catch {
    try {
      transaction.abort();
    } catch {
      // The browser has taken it back already.
    }
  }
}
