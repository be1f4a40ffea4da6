import { BACKUP_KINDS } from '../domain/backup/records.ts';
import type { Transaction } from './connection.ts';
import type { StoreName } from './schema.ts';
import type { CopyEntry } from './second-copy.ts';

/** Every store of records that are text, so everything but photos and what is derived. */
export const TEXT_STORES: StoreName[] = [
  ...BACKUP_KINDS.filter((kind) => kind !== 'photos'),
  'settings',
  'visits',
];

/** All text records just as they are stored, even those that cannot be read. */
export async function textRecords(
  transaction: Transaction<IDBTransactionMode>,
  stores: readonly StoreName[] = TEXT_STORES,
): Promise<CopyEntry[]> {
  const entries: CopyEntry[] = [];
  for (const name of stores) {
    const store = transaction.objectStore(name);
    // One after the other: a request that throws must leave none before it unheard.
    const keys = await store.getAllKeys();
    const values: unknown[] = await store.getAll();
    keys.forEach((key, index) =>
      entries.push({ store: name, key: String(key), value: values[index] }),
    );
  }
  return entries;
}
