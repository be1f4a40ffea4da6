import { openDB } from 'idb';
import type { IDBPDatabase } from 'idb';
import { DATABASE_VERSION, migrate } from './migrations.ts';
import { DATABASE_NAME } from './schema.ts';
import type { EbbSchema } from './schema.ts';

export type Database = IDBPDatabase<EbbSchema>;

/** What can happen to a connection from outside. */
export interface ConnectionEvents {
  /** An older version in another tab holds the database; opening waits for it. */
  readonly blocked: () => void;
  /** A newer version wants the database; this connection has been closed for it. */
  readonly superseded: () => void;
  /** The browser closed the connection. */
  readonly terminated: () => void;
}

/**
 * Opens the database at the newest version. Before an upgrade a snapshot of what is there is kept:
 * the upgrade that asks for it is taken back, for nothing but the database can be waited for in one.
 * @throws DOMException: what the browser says, or `NotSupportedError` where it
 * has no IndexedDB or refuses it.
 */
export async function openDatabase(
  events: ConnectionEvents,
  name: string = DATABASE_NAME,
): Promise<Database> {
  if ((globalThis.indexedDB as IDBFactory | null | undefined) == null) throw unsupported();
  let oldest = 0;
  const open = (isPrepared: boolean): Promise<Database> =>
    openDB<EbbSchema>(name, DATABASE_VERSION, {
      upgrade(database, oldVersion, _newVersion, transaction) {
        if (oldVersion > 0 && !isPrepared) {
          oldest = oldVersion;
          transaction.done.catch(() => undefined);
          transaction.abort();
          return;
        }
        void migrate(
          database as unknown as IDBPDatabase,
          oldVersion,
          transaction as unknown as Parameters<typeof migrate>[2],
        );
      },
      blocked: events.blocked,
      blocking(_currentVersion, _blockedVersion, event) {
        (event.target as IDBDatabase).close();
        events.superseded();
      },
      terminated: events.terminated,
    });
  try {
    return await open(false).catch(async (error: unknown) => {
      if (oldest === 0) throw error;
      await import('./snapshot-before-upgrade.ts').then(
        ({ snapshotBeforeUpgrade }) => snapshotBeforeUpgrade(name, oldest),
        () => undefined,
      );
      return open(true);
    });
  } catch (error) {
    throw isRefusal(error) ? unsupported() : error;
  }
}

/**
 * Firefox says InvalidStateError for storage that is switched off
 * (https://bugzilla.mozilla.org/show_bug.cgi?id=781982).
 */
function isRefusal(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'InvalidStateError';
}

function unsupported(): DOMException {
  return new DOMException('This browser gives no IndexedDB', 'NotSupportedError');
}
