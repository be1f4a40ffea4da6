import type { Instant } from '../domain/day.ts';
import type { BuriedRoutine, OwnRoutine, StoredRoutine } from '../domain/routine/own-routine.ts';
import type { Connection, Transaction } from './connection.ts';
import { parseOwnRoutine, parseStoredRoutine } from './record-schema.ts';
import type { Saved } from './storage-failure.ts';

export interface ReadRoutines {
  /** The living ones, the oldest first. */
  readonly routines: readonly OwnRoutine[];
  /** How many could not be read; they stay on disk as they are. */
  readonly unreadable: number;
}

/**
 * The routines people make themselves. It brings the parsers with it: load it
 * by `import()` only.
 */
export interface RoutinesStore {
  all(): Promise<Saved<ReadRoutines>>;
  /** @throws TypeError for a routine that could not be read back. */
  save(own: OwnRoutine): Promise<Saved<OwnRoutine>>;
  /** Leaves a tombstone. To remove what is not there is no failure. */
  remove(id: string, at: Instant): Promise<Saved<null>>;
}

export function createRoutinesStore(connection: Connection): RoutinesStore {
  return {
    async all() {
      const read = await connection.read(['routines'], (transaction) =>
        transaction.objectStore('routines').getAll(),
      );
      return read.ok ? { ok: true, value: sifted(read.value) } : read;
    },

    async save(own) {
      const parsed = parseOwnRoutine(own);
      if (!parsed.ok) throw new TypeError(`Not a routine to keep: ${parsed.reason}`);
      const { value } = parsed;
      const saved = await connection.write(['routines'], async (transaction) => {
        await transaction.objectStore('routines').put(value);
        return value;
      });
      if (saved.ok) await connection.copy.keep([{ store: 'routines', key: value.id, value }]);
      return saved;
    },

    async remove(id, at) {
      const buried = await connection.write(['routines'], (transaction) =>
        bury(transaction, id, at),
      );
      if (!buried.ok) return buried;
      const value = buried.value;
      if (value !== null) await connection.copy.keep([{ store: 'routines', key: id, value }]);
      return { ok: true, value: null };
    },
  };
}

/** Each is read by itself, so that a bad one never stops the rest. */
function sifted(values: readonly unknown[]): ReadRoutines {
  const parsed = values.map(parseStoredRoutine);
  const stored = parsed.flatMap((read) => (read.ok ? [read.value] : []));
  const routines = stored.filter((routine): routine is OwnRoutine => !isBuried(routine));
  return {
    routines: routines.toSorted((a, b) => a.createdAt - b.createdAt),
    unreadable: parsed.length - stored.length,
  };
}

async function bury(
  transaction: Transaction<'readwrite'>,
  id: string,
  at: Instant,
): Promise<BuriedRoutine | null> {
  const store = transaction.objectStore('routines');
  const stored = await store.get(id);
  if (stored === undefined || isBuried(stored)) return null;
  const buried = { id, createdAt: stored.createdAt, updatedAt: at, deletedAt: at };
  await store.put(buried);
  return buried;
}

function isBuried(stored: StoredRoutine): stored is BuriedRoutine {
  return 'deletedAt' in stored;
}
