import type { Instant } from '../domain/day.ts';
import { changedAfter, isBuried } from '../domain/record/record.ts';
import type { Envelope } from '../domain/record/record.ts';
import type { Connection, Transaction } from './connection.ts';
import type { Parse } from './record-schema.ts';
import type { Saved } from './storage-failure.ts';

/** The stores of records that belong to no one day. */
type DaylessStore = 'routines' | 'experiments';

type Buried = Envelope & { readonly deletedAt: Instant };

export interface ReadRecords<T> {
  /** The living ones, the oldest first. */
  readonly records: readonly T[];
  /** How many could not be read; they stay on disk as they are. */
  readonly unreadable: number;
}

/** A store of records by their ids; a second copy of each is kept. */
export interface RecordStore<T> {
  all(): Promise<Saved<ReadRecords<T>>>;
  /** @throws TypeError for a record that could not be read back. */
  save(record: T): Promise<Saved<T>>;
  /** Leaves a tombstone. To remove what is not there is no failure. */
  remove(id: string, at: Instant): Promise<Saved<null>>;
}

/** The parsers read what lives, and what may have been deleted. */
export function createRecordStore<T extends Envelope>(
  connection: Connection,
  store: DaylessStore,
  parse: Parse<T>,
  parseStored: Parse<T | Buried>,
): RecordStore<T> {
  return {
    async all() {
      const read = await connection.read([store], (transaction) =>
        transaction.objectStore(store).getAll(),
      );
      return read.ok ? { ok: true, value: sifted(parseStored, read.value) } : read;
    },

    async save(record) {
      const parsed = parse(record);
      if (!parsed.ok) throw new TypeError(`Not a record to keep: ${parsed.reason}`);
      const { value } = parsed;
      const saved = await connection.write([store], async (transaction) => {
        await transaction.objectStore(store).put(value as never);
        return value;
      });
      if (saved.ok) await connection.copy.keep([{ store, key: value.id, value }]);
      return saved;
    },

    async remove(id, at) {
      const buried = await connection.write([store], (transaction) =>
        bury(transaction, store, id, at),
      );
      if (!buried.ok) return buried;
      const value = buried.value;
      if (value !== null) await connection.copy.keep([{ store, key: id, value }]);
      return { ok: true, value: null };
    },
  };
}

/** Each is read by itself, so that a bad one never stops the rest. */
function sifted<T extends Envelope>(
  parseStored: Parse<T | Buried>,
  values: readonly unknown[],
): ReadRecords<T> {
  const parsed = values.map(parseStored);
  const stored = parsed.flatMap((read) => (read.ok ? [read.value] : []));
  const records = stored.filter((record): record is T => !isBuried(record));
  return {
    records: records.toSorted((a, b) => a.createdAt - b.createdAt),
    unreadable: parsed.length - stored.length,
  };
}

async function bury(
  transaction: Transaction<'readwrite'>,
  name: DaylessStore,
  id: string,
  at: Instant,
): Promise<Buried | null> {
  const store = transaction.objectStore(name);
  const stored = await store.get(id);
  if (stored === undefined || isBuried(stored)) return null;
  const { createdAt, updatedAt } = stored;
  const buried = { id, createdAt, updatedAt: changedAfter(updatedAt, at), deletedAt: at };
  await store.put(buried);
  return buried;
}
