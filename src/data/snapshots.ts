import { BACKUP_KINDS } from '../domain/backup/records.ts';
import { totalOf } from '../domain/keeping/high-water-mark.ts';
import type { RecordCounts } from '../domain/keeping/high-water-mark.ts';
import { parseSnapshot, SNAPSHOTS_KEPT } from '../domain/keeping/snapshot.ts';
import type { Snapshot } from '../domain/keeping/snapshot.ts';
import type { CopyEntry } from './second-copy.ts';

/**
 * Snapshots lie in the Cache Storage, not in a second database: the fault that empties one
 * database of an origin empties all of them (see `second-copy.ts`).
 */
export interface Snapshots {
  /** The newest first; empty where the browser gives none. */
  list(): Promise<Snapshot[]>;
  /**
   * Keeps one more, and the one before it. Each is written whole in one step.
   * @throws whatever the browser throws where there is no room or no Cache Storage.
   */
  keep(
    snapshot: Omit<Snapshot, 'bytes' | 'records' | 'counts'>,
    entries: readonly CopyEntry[],
  ): Promise<void>;
  /** The records of one; null where it is gone or damaged. */
  entries(at: number): Promise<CopyEntry[] | null>;
  clear(): Promise<void>;
}

const HEAD = 'x-snapshot';

/** A name of its own for each database, so that tests do not meet. */
export function createSnapshots(databaseName: string): Snapshots {
  const name = `${databaseName}-snapshots`;
  const list = async (): Promise<Snapshot[]> => {
    try {
      const responses = await (await caches.open(name)).matchAll();
      const found = responses.flatMap((response) => headOf(response) ?? []);
      return found.toSorted((one, other) => other.at - one.at);
    } catch {
      return [];
    }
  };
  return {
    list,

    async keep(snapshot, entries) {
      const body = new Blob([JSON.stringify(entries)]);
      const counts = countsOf(entries);
      const head: Snapshot = { ...snapshot, counts, records: totalOf(counts), bytes: body.size };
      const cache = await caches.open(name);
      const headers = { [HEAD]: JSON.stringify(head) };
      await cache.put(addressOf(head.at), new Response(body, { headers }));
      const older = (await list()).slice(SNAPSHOTS_KEPT);
      await Promise.all(older.map(({ at }) => cache.delete(addressOf(at))));
    },

    async entries(at) {
      try {
        const response = await (await caches.open(name)).match(addressOf(at));
        return response === undefined ? null : ((await response.json()) as CopyEntry[]);
      } catch {
        return null;
      }
    },

    async clear() {
      await caches.delete(name);
    },
  };
}

function countsOf(entries: readonly CopyEntry[]): RecordCounts {
  const counts = BACKUP_KINDS.map((kind) => [
    kind,
    entries.filter(({ store }) => store === kind).length,
  ]);
  return Object.fromEntries(counts) as RecordCounts;
}

/** Addresses that are never fetched; `.invalid` belongs to nobody (RFC 6761). */
const addressOf = (at: number): string => `https://snapshots.invalid/${at}`;

function headOf(response: Response): Snapshot | null {
  try {
    return parseSnapshot(JSON.parse(response.headers.get(HEAD) ?? 'null'));
  } catch {
    return null;
  }
}
