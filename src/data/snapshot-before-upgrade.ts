import { openDB } from 'idb';
import { dayAt } from '../domain/day.ts';
import type { Transaction } from './connection.ts';
import { createSnapshots } from './snapshots.ts';
import { TEXT_STORES, textRecords } from './text-records.ts';

/**
 * Keeps all text records as they are in the old shape. Resolves in any case: a migration is all or
 * nothing by itself, and a phone without room for a snapshot must still be able to go on.
 */
export async function snapshotBeforeUpgrade(name: string, version: number): Promise<void> {
  // What fails on one connection often goes on the next.
  await keepOf(name, version).catch(() => keepOf(name, version).catch(() => undefined));
}

async function keepOf(name: string, version: number): Promise<void> {
  const database = await openDB(name, version);
  try {
    const found = TEXT_STORES.filter((store) => database.objectStoreNames.contains(store));
    const transaction = database.transaction(found, 'readonly');
    const reading = textRecords(transaction as unknown as Transaction<'readonly'>, found);
    const [entries] = await Promise.all([reading, transaction.done]);
    const at = Date.now();
    const head = { at, day: dayAt(at, 0), version, generation: null };
    if (entries.length > 0) await createSnapshots(name).keep(head, entries);
  } finally {
    database.close();
  }
}
