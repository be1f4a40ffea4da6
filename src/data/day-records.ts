import type { Day } from '../domain/day.ts';
import type { DayRecords } from '../domain/record/day-summary.ts';
import { living } from '../domain/record/record.ts';
import type {
  CheckIn,
  DayContext,
  Envelope,
  SessionRecord,
  Stored,
} from '../domain/record/record.ts';
import type { Transaction } from './connection.ts';
import { parseCheckIn, parseDayContext, parseSessionRecord, parseStored } from './record-schema.ts';
import type { Parse } from './record-schema.ts';
import type { RecordKind } from './schema.ts';

/** Records as they come out of the database, not yet looked at. */
export type RawRecords = Readonly<Record<RecordKind, readonly unknown[]>>;

export interface SiftedRecords {
  readonly checkIns: readonly CheckIn[];
  readonly sessions: readonly SessionRecord[];
  readonly contexts: readonly DayContext[];
  /** How many could not be read. */
  readonly unreadable: number;
}

/** All records of a day, of a range of days, or of all days. */
export async function rawRecords(
  transaction: Transaction<IDBTransactionMode>,
  days?: Day | IDBKeyRange,
): Promise<RawRecords> {
  const all = async (kind: RecordKind): Promise<readonly unknown[]> => {
    const store = transaction.objectStore(kind);
    return days === undefined ? store.getAll() : store.index('by-day').getAll(days);
  };
  const [checkIns, sessions, contexts] = await Promise.all([
    all('check-ins'),
    all('sessions'),
    all('day-contexts'),
  ]);
  return { 'check-ins': checkIns, sessions, 'day-contexts': contexts };
}

/** The living records, read one by one, so that a bad one never stops the rest. */
export function sift(raw: RawRecords): SiftedRecords {
  let unreadable = 0;
  function readable<T extends Envelope>(parse: Parse<T>, values: readonly unknown[]): T[] {
    const stored: Stored<T>[] = [];
    for (const value of values) {
      const parsed = parseStored(parse, value);
      if (parsed.ok) stored.push(parsed.value);
      else unreadable += 1;
    }
    return living(stored);
  }
  const checkIns = readable(parseCheckIn, raw['check-ins']);
  const sessions = readable(parseSessionRecord, raw.sessions);
  const contexts = readable(parseDayContext, raw['day-contexts']);
  return { checkIns, sessions, contexts, unreadable };
}

/** A day's records in the order they happened. */
export function dayRecordsOf({ checkIns, sessions, contexts }: SiftedRecords): DayRecords {
  return {
    checkIns: checkIns.toSorted((a, b) => a.at - b.at),
    sessions: sessions.toSorted((a, b) => a.startedAt - b.startedAt),
    // Two devices may each have made one; the newer wins on both.
    context: contexts.toSorted(newestFirst)[0] ?? null,
  };
}

/** Records sorted into their days, the earliest day first. */
export function byDay({ checkIns, sessions, contexts }: SiftedRecords): Map<Day, SiftedRecords> {
  const kinds = [groupByDay(checkIns), groupByDay(sessions), groupByDay(contexts)] as const;
  const days = new Set(kinds.flatMap((kind) => [...kind.keys()]));
  return new Map(
    [...days].sort().map((day) => [
      day,
      {
        checkIns: kinds[0].get(day) ?? [],
        sessions: kinds[1].get(day) ?? [],
        contexts: kinds[2].get(day) ?? [],
        unreadable: 0,
      },
    ]),
  );
}

function groupByDay<T extends { readonly day: Day }>(records: readonly T[]): Map<Day, T[]> {
  const groups = new Map<Day, T[]>();
  for (const record of records) {
    const group = groups.get(record.day);
    if (group === undefined) groups.set(record.day, [record]);
    else group.push(record);
  }
  return groups;
}

function newestFirst(a: Envelope, b: Envelope): number {
  return b.updatedAt - a.updatedAt || (a.id < b.id ? -1 : 1);
}
