import type { IDBPDatabase, IDBPTransaction } from 'idb';

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
    interface OldSettings {
      countInSeconds?: unknown;
      leadSide?: unknown;
      sound?: unknown;
      updatedAt?: unknown;
    }
    interface OldVisit {
      plannedWith?: object | null;
      checkpoint?: { played?: Record<string, number> } | null;
    }
    database.createObjectStore('routines', { keyPath: 'id' });
    const settings = transaction.objectStore('settings');
    const old = (await settings.get('settings')) as OldSettings | undefined;
    if (old) {
      const { countInSeconds, leadSide, sound, updatedAt } = old;
      const guide = sound === false ? 'off' : 'voice';
      await settings.put({ countInSeconds, leadSide, guide, updatedAt }, 'guidance');
    }
    const visits = transaction.objectStore('visits');
    const visit = (await visits.get('current')) as OldVisit | undefined;
    if (!visit) return;
    const { plannedWith, checkpoint } = visit;
    const added = { leftOut: [], repSeconds: 3 };
    const repMs = (key: string): number =>
      key.startsWith('B') ? 10_000 : /^[RG]1\//.test(key) ? 6000 : 3000;
    const played = Object.entries(checkpoint?.played ?? {}).map(([key, ms]) => [
      key,
      { ms, reps: ms / repMs(key) },
    ]);
    await visits.put(
      {
        ...visit,
        routine: null,
        plannedWith: plannedWith && { ...plannedWith, ...added },
        checkpoint: checkpoint && {
          ...checkpoint,
          ...added,
          played: Object.fromEntries(played),
        },
      },
      'current',
    );
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
    transaction.abort();
  }
}
