import type { IDBPTransaction } from 'idb';
import { openDatabase } from './open-database.ts';
import type { ConnectionEvents, Database } from './open-database.ts';
import { DATABASE_NAME } from './schema.ts';
import type { EbbSchema, StoreName } from './schema.ts';
import { createSecondCopy } from './second-copy.ts';
import type { SecondCopy } from './second-copy.ts';
import { failureOf } from './storage-failure.ts';
import type { Saved, StorageFailure } from './storage-failure.ts';

/**
 * What a person may have to be told outside of any one operation.
 * - `blocked`: another tab with an older version must be closed first.
 * - `superseded`: this tab is the older version and must be reloaded.
 * - `restored`: storage works again after `blocked` or a failed operation.
 * - `put-back`: the browser had emptied the database; the second copy was put back.
 * - `emptied`: the browser had emptied the database, and there was no second copy.
 */
export type StorageChange = 'blocked' | 'superseded' | 'restored' | 'put-back' | 'emptied';

export type Connect = (events: ConnectionEvents) => Promise<Database>;

export type Transaction<Mode extends IDBTransactionMode> = IDBPTransaction<
  EbbSchema,
  StoreName[],
  Mode
>;

/**
 * A connection that opens itself when needed and opens itself again when lost.
 *
 * `work` runs in one transaction, awaits nothing but that transaction, and may
 * run again from the start on a new connection. The result is `ok` only once
 * the browser says that the whole transaction is on disk; a transaction whose
 * work throws is taken back whole. Faults of storage are returned, mistakes of
 * the program are thrown.
 */
export interface Connection {
  /** Takes what was written, before it is said to be saved. */
  readonly copy: SecondCopy;
  read<T>(stores: StoreName[], work: Work<T, 'readonly'>): Promise<Saved<T>>;
  /** @param yields whether it rather fails on a full device than take the room kept for others. */
  write<T>(stores: StoreName[], work: Work<T, 'readwrite'>, yields?: 'yields'): Promise<Saved<T>>;
}

type Work<T, Mode extends IDBTransactionMode> = (transaction: Transaction<Mode>) => Promise<T>;

/** How often one operation opens the database again before it gives up. */
const REOPEN_LIMIT = 3;

/**
 * A power cut right after "saved" must not take the record back; `relaxed`, the
 * default, allows it (https://developer.mozilla.org/docs/Web/API/IDBTransaction/durability).
 */
const DURABLE: IDBTransactionOptions = { durability: 'strict' };

/** `connect` and `copy` are for tests, which inject faults and keep apart. */
export function createConnection(
  onChange: (change: StorageChange) => void,
  connect: Connect = openDatabase,
  copy: SecondCopy = createSecondCopy(DATABASE_NAME),
): Connection {
  let troubled = false;
  const connectWhole: Connect = async (events) => {
    const database = await connect(events);
    if (await isEmpty(database)) {
      const { refill } = await import('./refill.ts');
      const change = await refill(database, copy);
      if (change !== null) onChange(change);
    }
    return database;
  };
  const handle = createHandle(connectWhole, (change) => {
    troubled = true;
    onChange(change);
  });

  function succeed<T>(value: T): Saved<T> {
    if (troubled && !handle.isSuperseded()) {
      troubled = false;
      onChange('restored');
    }
    return { ok: true, value };
  }

  function fail(reason: StorageFailure): Saved<never> {
    if (reason === 'lost' || reason === 'unavailable') troubled = true;
    return { ok: false, reason };
  }

  async function run<T, Mode extends IDBTransactionMode>(
    mode: Mode,
    stores: StoreName[],
    work: Work<T, Mode>,
    yields?: 'yields',
  ): Promise<Saved<T>> {
    for (let reopens = 0; !handle.isSuperseded(); reopens += 1) {
      const opening = handle.open();
      try {
        return succeed(await transact(await opening, mode, stores, work));
      } catch (error) {
        const failure = failureOf(error);
        handle.drop(opening);
        if (failure === null) throw error;
        const isWorthMore =
          failure === 'full'
            ? !yields && (await copy.makeRoom())
            : failure === 'lost' && reopens < REOPEN_LIMIT;
        if (!isWorthMore) return fail(failure);
      }
    }
    return fail('superseded');
  }

  return {
    copy,
    read: (stores, work) => run('readonly', stores, work),
    write: (stores, work, yields) => run('readwrite', stores, work, yields),
  };
}

/** Where none of these holds anything, the database is new, or the browser emptied it. */
const TELLING: StoreName[] = ['settings', 'safety-answers', 'check-ins', 'sessions'];

async function isEmpty(database: Database): Promise<boolean> {
  const transaction = database.transaction(TELLING, 'readonly');
  const counts = TELLING.map((store) => transaction.objectStore(store).count());
  const [found] = await Promise.all([Promise.all(counts), transaction.done]);
  return found.every((count) => count === 0);
}

async function transact<T, Mode extends IDBTransactionMode>(
  database: Database,
  mode: Mode,
  stores: StoreName[],
  work: Work<T, Mode>,
): Promise<T> {
  const transaction = database.transaction(stores, mode, DURABLE);
  try {
    const [value] = await Promise.all([work(transaction), transaction.done]);
    return value;
  } catch (error) {
    // A request of an aborted transaction says AbortError; why is said here.
    const cause = transaction.error ?? error;
    abort(transaction);
    throw cause;
  }
}

function abort(transaction: Transaction<IDBTransactionMode>): void {
  try {
    transaction.abort();
  } catch {
    // It has ended by itself.
  }
}

interface Handle {
  open(): Promise<Database>;
  /** Forgets and closes a connection that failed, unless a newer one is in use. */
  drop(stale: Promise<Database>): void;
  isSuperseded(): boolean;
}

/**
 * Keeps the one open connection. A dead one is never used twice: retries on a
 * stale handle are how other apps lost data in silence
 * (https://github.com/Expensify/App/issues/87864).
 */
function createHandle(
  connect: Connect,
  onTrouble: (change: 'blocked' | 'superseded') => void,
): Handle {
  let current: Promise<Database> | null = null;
  let superseded = false;

  function drop(stale: Promise<Database>): void {
    if (current === stale) current = null;
    stale.then(
      (database) => database.close(),
      () => undefined,
    );
  }

  function open(): Promise<Database> {
    if (current !== null) return current;
    const opening = connect({
      blocked: () => onTrouble('blocked'),
      superseded() {
        superseded = true;
        onTrouble('superseded');
      },
      terminated: () => drop(opening),
    });
    current = opening;
    return opening;
  }

  return { open, drop, isSuperseded: () => superseded };
}
