import { BACKUP_KINDS } from '../domain/backup/records.ts';
import { DAILY_KINDS } from '../domain/keeping/high-water-mark.ts';
import type { LastIds, RecordCounts, Standing } from '../domain/keeping/high-water-mark.ts';
import { parseKeeping } from '../domain/keeping/keeping.ts';
import type { Keeping } from '../domain/keeping/keeping.ts';
import type { Connection, Transaction } from './connection.ts';
import { KEEPING_KEY } from './schema.ts';
import type { StoreName } from './schema.ts';
import type { Saved } from './storage-failure.ts';

/** How the database stands, and what Ebb remembers of keeping it. */
export interface KeptStanding extends Standing {
  readonly keeping: Keeping | null;
  readonly lastIds: LastIds;
}

export interface KeepingStore {
  /** @param expected the ids a mark names, to learn which are gone. */
  look(expected: LastIds | null): Promise<Saved<KeptStanding>>;
  save(keeping: Keeping): Promise<Saved<Keeping>>;
}

const COUNTED: StoreName[] = [...BACKUP_KINDS, 'settings'];

export function createKeepingStore(connection: Connection): KeepingStore {
  return {
    look: (expected) =>
      connection.read(COUNTED, async (transaction) => {
        const keeping = parseKeeping(await transaction.objectStore('settings').get(KEEPING_KEY));
        return {
          keeping,
          generation: keeping?.generation ?? null,
          counts: await countsIn(transaction),
          lastIds: await lastIdsIn(transaction),
          missingLast: await missingOf(transaction, expected),
        };
      }),

    async save(keeping) {
      const saved = await connection.write(['settings'], async (transaction) => {
        await transaction.objectStore('settings').put(keeping, KEEPING_KEY);
        return keeping;
      });
      const entry = { store: 'settings', key: KEEPING_KEY, value: keeping } as const;
      if (saved.ok) await connection.copy.keep([entry]);
      return saved;
    },
  };
}

async function countsIn(transaction: Transaction<IDBTransactionMode>): Promise<RecordCounts> {
  const counts: [string, number][] = [];
  // One after the other, here and below: a request that throws must leave none before it unheard.
  for (const kind of BACKUP_KINDS) {
    counts.push([kind, await transaction.objectStore(kind).count()]);
  }
  return Object.fromEntries(counts) as RecordCounts;
}

async function lastIdsIn(transaction: Transaction<IDBTransactionMode>): Promise<LastIds> {
  const ids: [string, string | null][] = [];
  for (const kind of DAILY_KINDS) {
    const cursor = await transaction.objectStore(kind).index('by-day').openKeyCursor(null, 'prev');
    ids.push([kind, cursor?.primaryKey ?? null]);
  }
  return Object.fromEntries(ids) as unknown as LastIds;
}

async function missingOf(
  transaction: Transaction<IDBTransactionMode>,
  expected: LastIds | null,
): Promise<Standing['missingLast']> {
  const missing: Standing['missingLast'][number][] = [];
  for (const kind of DAILY_KINDS) {
    const id = expected?.[kind] ?? null;
    if (id === null) continue;
    if ((await transaction.objectStore(kind).getKey(id)) === undefined) missing.push(kind);
  }
  return missing;
}
