import { parseDay } from '../domain/day.ts';
import type { Day, Instant } from '../domain/day.ts';
import { summaryOf } from '../domain/record/day-summary.ts';
import type { DayRecords, DaySummary } from '../domain/record/day-summary.ts';
import { isTombstone } from '../domain/record/record.ts';
import type { CheckIn, DayContext, SessionRecord, Tombstone } from '../domain/record/record.ts';
import type { Visit } from '../domain/visit/visit.ts';
import type { Connection, Transaction } from './connection.ts';
import { byDay, dayRecordsOf, rawRecords, sift } from './day-records.ts';
import type * as RecordSchema from './record-schema.ts';
import { VISIT_KEY } from './schema.ts';
import type { EbbSchema, RecordKind, StoreName } from './schema.ts';
import type { Saved } from './storage-failure.ts';
import { withRecordSchema } from './with-record-schema.ts';

/** Records to keep, new or edited, all together or not at all. */
export interface Change {
  readonly checkIns?: readonly CheckIn[];
  readonly sessions?: readonly SessionRecord[];
  readonly contexts?: readonly DayContext[];
  /** The open visit; null where it is over, absent where it stays as it is. */
  readonly visit?: Visit | null;
}

/** The summaries of the days a change touched; null where a day is now empty. */
export type TouchedDays = ReadonlyMap<Day, DaySummary | null>;

/**
 * The one door for records. Every change re-derives the summaries of the days
 * it touches in its own transaction, so that the two never part.
 */
export interface Journal {
  /** @throws TypeError for a record that could not be read back. */
  commit(change: Change): Promise<Saved<TouchedDays>>;
  /** Leaves a tombstone. To remove what is not there is no failure. */
  remove(kind: RecordKind, id: string, at: Instant): Promise<Saved<TouchedDays>>;
  /** The living records of a day, and how many could not be read. */
  day(day: Day): Promise<Saved<DayRecords & { readonly unreadable: number }>>;
  /** Summaries from one day to another, both included, in the order of days. */
  summaries(from?: Day, to?: Day): Promise<Saved<DaySummary[]>>;
  /** The open visit; null where there is none or it cannot be read. */
  visit(): Promise<Saved<Visit | null>>;
  /** Derives every summary anew from the records alone. */
  rebuildSummaries(): Promise<Saved<DaySummary[]>>;
}

type Schema = typeof RecordSchema;
type Writing = Transaction<'readwrite'>;
type StoredRecord = EbbSchema[RecordKind]['value'];

const RECORDS: StoreName[] = ['check-ins', 'sessions', 'day-contexts'];
const RECORDS_AND_SUMMARIES: StoreName[] = [...RECORDS, 'day-summaries'];

export function createJournal(connection: Connection): Journal {
  return {
    commit: (change) =>
      withRecordSchema((schema) => {
        const checked = checkedChange(schema, change);
        return connection.write([...RECORDS_AND_SUMMARIES, 'visits'], (transaction) =>
          apply(transaction, schema, checked),
        );
      }),

    remove: (kind, id, at) =>
      withRecordSchema((schema) =>
        connection.write(RECORDS_AND_SUMMARIES, (transaction) =>
          bury(transaction, schema, kind, id, at),
        ),
      ),

    day: (day) =>
      withRecordSchema((schema) =>
        connection.read(RECORDS, async (transaction) => {
          const sifted = sift(schema, await rawRecords(transaction, day));
          return { ...dayRecordsOf(sifted), unreadable: sifted.unreadable };
        }),
      ),

    summaries: (from, to) =>
      connection.read(['day-summaries'], (transaction) =>
        transaction.objectStore('day-summaries').getAll(rangeOf(from, to)),
      ),

    visit: () =>
      withRecordSchema((schema) =>
        connection.read(['visits'], async (transaction) => {
          const parsed = schema.parseVisit(await transaction.objectStore('visits').get(VISIT_KEY));
          return parsed.ok ? parsed.value : null;
        }),
      ),

    rebuildSummaries: () =>
      withRecordSchema((schema) =>
        connection.write(RECORDS_AND_SUMMARIES, (transaction) => rebuild(transaction, schema)),
      ),
  };
}

/** What is written is what could be read back; anything else is a mistake of the caller. */
function checkedChange(schema: Schema, change: Change): Change {
  const checked = <T>(parse: RecordSchema.Parse<T>, values: readonly T[] = []): T[] =>
    values.map((value) => {
      const parsed = parse(value);
      if (!parsed.ok) throw new TypeError(`Not a record to keep: ${parsed.reason}`);
      return parsed.value;
    });
  return {
    checkIns: checked(schema.parseCheckIn, change.checkIns),
    sessions: checked(schema.parseSessionRecord, change.sessions),
    contexts: checked(schema.parseDayContext, change.contexts),
    ...(change.visit === null && { visit: null }),
    ...(change.visit && { visit: checked(schema.parseVisit, [change.visit])[0] as Visit }),
  };
}

async function apply(transaction: Writing, schema: Schema, change: Change): Promise<TouchedDays> {
  const days = [
    ...(await putAll(transaction, 'check-ins', change.checkIns ?? [])),
    ...(await putAll(transaction, 'sessions', change.sessions ?? [])),
    ...(await putAll(transaction, 'day-contexts', change.contexts ?? [])),
  ];
  const visits = transaction.objectStore('visits');
  if (change.visit === null) await visits.delete(VISIT_KEY);
  else if (change.visit !== undefined) await visits.put(change.visit, VISIT_KEY);
  return deriveSummaries(transaction, schema, days);
}

/** Puts records and tells the days they are on now and were on before. */
async function putAll(
  transaction: Writing,
  kind: RecordKind,
  records: readonly StoredRecord[],
): Promise<Day[]> {
  const store = transaction.objectStore(kind);
  const days: Day[] = [];
  for (const record of records) {
    const formerDay = parseDay((await store.get(record.id))?.day);
    await store.put(record);
    days.push(record.day, ...(formerDay === null ? [] : [formerDay]));
  }
  return days;
}

async function bury(
  transaction: Writing,
  schema: Schema,
  kind: RecordKind,
  id: string,
  at: Instant,
): Promise<TouchedDays> {
  const store = transaction.objectStore(kind);
  const stored = await store.get(id);
  if (stored === undefined || isTombstone(stored)) return new Map();
  const day = parseDay(stored.day);
  // Without a day there is nothing to merge by; the wish to be rid of it still counts.
  if (day === null) {
    await store.delete(id);
    return new Map();
  }
  const { createdAt } = stored;
  const tombstone: Tombstone = { id, createdAt, updatedAt: at, day, deletedAt: at };
  await store.put(tombstone);
  return deriveSummaries(transaction, schema, [day]);
}

async function deriveSummaries(
  transaction: Writing,
  schema: Schema,
  days: readonly Day[],
): Promise<TouchedDays> {
  const store = transaction.objectStore('day-summaries');
  const touched = new Map<Day, DaySummary | null>();
  for (const day of [...new Set(days)].sort()) {
    const records = dayRecordsOf(sift(schema, await rawRecords(transaction, day)));
    const summary = summaryOf(day, records);
    await (summary === null ? store.delete(day) : store.put(summary));
    touched.set(day, summary);
  }
  return touched;
}

async function rebuild(transaction: Writing, schema: Schema): Promise<DaySummary[]> {
  const store = transaction.objectStore('day-summaries');
  const days = byDay(sift(schema, await rawRecords(transaction)));
  const summaries = [...days].flatMap(
    ([day, sifted]) => summaryOf(day, dayRecordsOf(sifted)) ?? [],
  );
  await store.clear();
  await Promise.all(summaries.map(async (summary) => store.put(summary)));
  return summaries;
}

function rangeOf(from?: Day, to?: Day): IDBKeyRange | undefined {
  if (from !== undefined && to !== undefined) return IDBKeyRange.bound(from, to);
  if (from !== undefined) return IDBKeyRange.lowerBound(from);
  return to === undefined ? undefined : IDBKeyRange.upperBound(to);
}
