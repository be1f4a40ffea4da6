import type { StoreName } from './schema.ts';

/** One record of the second copy; a value of null says that it is gone. */
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
  /** As `keep`, for all there is: whatever else it held is gone. */
  replace(entries: readonly CopyEntry[]): Promise<void>;
  all(): Promise<CopyEntry[]>;
  /** Gives up what was kept free for a full device, see `reserve.ts`; whether there was any. */
  makeRoom(): Promise<boolean>;
  /** Of the database it is a copy of. */
  readonly of: string;
}

/** A name of its own for each database, so that tests do not meet. */
export function createSecondCopy(databaseName: string): SecondCopy {
  const name = `${databaseName}-second-copy`;
  const whole = () => import('./second-copy-whole.ts');
  return {
    async keep(entries) {
      try {
        // Opened each time: to a cache that was replaced meanwhile, writes go without a trace.
        const cache = await caches.open(name);
        await Promise.all(entries.map((entry) => keepOne(cache, entry)));
      } catch {
        // Better one copy than a save that is said to have failed.
      }
    },
    replace: async (entries) => (await whole()).replaceCopy(name, entries),
    all: async () => (await whole()).readCopy(name),
    makeRoom: () =>
      import('./reserve.ts').then(
        ({ freeReserve }) => freeReserve(databaseName),
        () => false,
      ),
    of: databaseName,
  };
}

function keepOne(cache: Cache, entry: CopyEntry): Promise<unknown> {
  // An address that is never fetched; `.invalid` belongs to nobody (RFC 6761).
  const address = `https://second-copy.invalid/${entry.store}/${encodeURIComponent(entry.key)}`;
  return cache.put(address, new Response(JSON.stringify(entry)));
}
