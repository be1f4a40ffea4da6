import { createConnection } from '../../../src/data/connection.ts';
import type { Connect, StorageChange } from '../../../src/data/connection.ts';
import { createJournal } from '../../../src/data/journal.ts';
import { openDatabase } from '../../../src/data/open-database.ts';
import type { Database } from '../../../src/data/open-database.ts';
import type { StoreName } from '../../../src/data/schema.ts';
import type { SecondCopy } from '../../../src/data/second-copy.ts';
import { createSecondCopy } from '../../../src/data/second-copy.ts';
import type { Saved } from '../../../src/data/storage-failure.ts';

let count = 0;

/** A name no other test uses. */
export function freshName(): string {
  count += 1;
  return `ebb-test-${Date.now()}-${count}`;
}

/** For tests in which the database stands alone. */
export const NO_COPY: SecondCopy = {
  keep: async () => undefined,
  replace: async () => undefined,
  all: async () => [],
  makeRoom: async () => false,
  of: 'none',
};

/** A journal on a database of its own, with all it reports. */
export function openStorage(
  name: string = freshName(),
  wrap = (connect: Connect) => connect,
  copy: SecondCopy = createSecondCopy(name),
) {
  const changes: StorageChange[] = [];
  const connect = wrap((events) => openDatabase(events, name));
  const connection = createConnection((change) => changes.push(change), connect, copy);
  return { name, changes, copy, connection, journal: createJournal(connection) };
}

/** Works on a database past the code under test: on a plain connection of its own. */
export async function onRaw<T>(name: string, work: (database: Database) => Promise<T>): Promise<T> {
  const ignore = (): void => undefined;
  const database = await openDatabase(
    { blocked: ignore, superseded: ignore, terminated: ignore },
    name,
  );
  try {
    return await work(database);
  } finally {
    database.close();
  }
}

/** Everything a store holds, as it is on disk. */
export function rawRecordsOf(name: string, store: StoreName): Promise<unknown[]> {
  return onRaw(name, (database) => database.getAll(store));
}

/** The value of an operation that must have succeeded. */
export function valueOf<T>(saved: Saved<T>): T {
  if (!saved.ok) throw new Error(`Not saved: ${saved.reason}`);
  return saved.value;
}
