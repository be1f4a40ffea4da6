import { parseDay } from '../domain/day.ts';
import type { Day, Instant } from '../domain/day.ts';
import { summaryOf } from '../domain/record/day-summary.ts';
import type { DayRecords, DaySummary } from '../domain/record/day-summary.ts';
import { firstDayOf, monthOf, monthSummaryOf } from '../domain/record/month-summary.ts';
import type { Month } from '../domain/record/month-summary.ts';
import { changedAfter, isTombstone } from '../domain/record/record.ts';
import type { Tombstone } from '../domain/record/record.ts';
import type { Visit } from '../domain/visit/visit.ts';
import type { Transaction } from './connection.ts';
import { byDay, dayRecordsOf, rawRecords, sift } from './day-records.ts';
import type { SiftedRecords } from './day-records.ts';
import type { Change, RecentDays, TouchedDays, Written } from './journal.ts';
import { parseCheckIn, parseDayContext, parseSessionRecord, parseVisit } from './record-schema.ts';
import type { Parse } from './record-schema.ts';
import { VISIT_KEY } from './schema.ts';
import type { EbbSchema, RecordKind } from './schema.ts';
import type { CopyEntry } from './second-copy.ts';

/**
 * What the journal does inside its transactions. It comes with the parsers,
 * off the start path: the first screen reads summaries and writes nothing.
 */

type Writing = Transaction<'readwrite'>;
type StoredRecord = EbbSchema[RecordKind]['value'];

/** The living records of a day, each parsed by itself. */
export async function readDay(
  transaction: Transaction<'readonly'>,
  day: Day,
): Promise<DayRecords & { readonly unreadable: number }> {
  const sifted = sift(await rawRecords(transaction, day));
  return { ...dayRecordsOf(sifted), unreadable: sifted.unreadable };
}

/** The living records of all days, or of a day and those after it. */
export async function readEverything(
  transaction: Transaction<'readonly'>,
  from?: Day,
): Promise<SiftedRecords> {
  const days = from === undefined ? undefined : IDBKeyRange.lowerBound(from);
  return sift(await rawRecords(transaction, days));
}

/** What is written is what could be read back; anything else is a mistake of the caller. */
export function checkedChange(change: Change): Change {
  const checked = <T>(parse: Parse<T>, values: readonly T[] = []): T[] =>
    values.map((value) => {
      const parsed = parse(value);
      if (!parsed.ok) throw new TypeError(`Not a record to keep: ${parsed.reason}`);
      return parsed.value;
    });
  return {
    checkIns: checked(parseCheckIn, change.checkIns),
    sessions: checked(parseSessionRecord, change.sessions),
    contexts: checked(parseDayContext, change.contexts),
    ...(change.visit === null && { visit: null }),
    ...(change.visit && { visit: checked(parseVisit, [change.visit])[0] as Visit }),
  };
}

/**
 * Puts all of a change, or nothing of it; the visit only where it still is what is `known` of it,
 * or where that is undefined.
 */
export async function apply(
  transaction: Writing,
  change: Change,
  known?: Visit | null,
): Promise<Written> {
  const days = [
    ...(await putAll(transaction, 'check-ins', change.checkIns ?? [])),
    ...(await putAll(transaction, 'sessions', change.sessions ?? [])),
    ...(await putAll(transaction, 'day-contexts', change.contexts ?? [])),
  ];
  const touched = await deriveSummaries(transaction, days);
  const entries = entriesOf(change);
  const { visit } = change;
  if (visit === undefined || !(await mayPutVisit(transaction, visit, known))) {
    return { days: touched, entries };
  }
  const visits = transaction.objectStore('visits');
  await (visit === null ? visits.delete(VISIT_KEY) : visits.put(visit, VISIT_KEY));
  const copy: CopyEntry = { store: 'visits', key: VISIT_KEY, value: visit };
  return { days: touched, entries: [...entries, copy], visit };
}

/** The open visit; null where there is none or it cannot be read. */
export async function readVisit(
  transaction: Transaction<'readonly' | 'readwrite'>,
): Promise<Visit | null> {
  const parsed = parseVisit(await transaction.objectStore('visits').get(VISIT_KEY));
  return parsed.ok ? parsed.value : null;
}

async function mayPutVisit(
  transaction: Writing,
  next: Visit | null,
  known: Visit | null | undefined,
): Promise<boolean> {
  if (known === undefined) return true;
  const stored = JSON.stringify(await readVisit(transaction));
  // It is the next one already where a connection was lost after the write and before its answer.
  return [known, next].some((visit) => JSON.stringify(visit) === stored);
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

/** What the records of a change put into the second copy. */
function entriesOf(change: Change): CopyEntry[] {
  const records: [RecordKind, readonly StoredRecord[]][] = [
    ['check-ins', change.checkIns ?? []],
    ['sessions', change.sessions ?? []],
    ['day-contexts', change.contexts ?? []],
  ];
  return records.flatMap(([store, values]) =>
    values.map((value): CopyEntry => ({ store, key: value.id, value })),
  );
}

/** Puts a tombstone in the place of a record. */
export async function bury(
  transaction: Writing,
  kind: RecordKind,
  id: string,
  at: Instant,
): Promise<Written> {
  const store = transaction.objectStore(kind);
  const stored = await store.get(id);
  if (stored === undefined || isTombstone(stored)) return { days: new Map(), entries: [] };
  const day = parseDay(stored.day);
  // Without a day there is nothing to merge by; the wish to be rid of it still counts.
  if (day === null) {
    await store.delete(id);
    return { days: new Map(), entries: [{ store: kind, key: id, value: null }] };
  }
  const { createdAt } = stored;
  const updatedAt = changedAfter(stored.updatedAt, at);
  const tombstone: Tombstone = { id, createdAt, updatedAt, day, deletedAt: at };
  await store.put(tombstone);
  const days = await deriveSummaries(transaction, [day]);
  return { days, entries: [{ store: kind, key: id, value: tombstone }] };
}

async function deriveSummaries(transaction: Writing, days: readonly Day[]): Promise<TouchedDays> {
  const store = transaction.objectStore('day-summaries');
  const touched = new Map<Day, DaySummary | null>();
  for (const day of [...new Set(days)].sort()) {
    const records = dayRecordsOf(sift(await rawRecords(transaction, day)));
    const summary = summaryOf(day, records);
    await (summary === null ? store.delete(day) : store.put(summary));
    touched.set(day, summary);
  }
  for (const month of new Set([...touched.keys()].map(monthOf))) {
    await deriveMonth(transaction, month);
  }
  return touched;
}

async function deriveMonth(transaction: Writing, month: Month): Promise<void> {
  // No day of a month comes after its 31st in the order of text.
  const days = IDBKeyRange.bound(firstDayOf(month), `${month}-31`);
  const summaries = await transaction.objectStore('day-summaries').getAll(days);
  const summary = monthSummaryOf(month, summaries);
  const store = transaction.objectStore('month-summaries');
  await (summary === null ? store.delete(month) : store.put(summary));
}

/** Derives every summary anew. */
export async function rebuild(transaction: Writing): Promise<DaySummary[]> {
  const store = transaction.objectStore('day-summaries');
  const days = byDay(sift(await rawRecords(transaction)));
  const summaries = [...days].flatMap(
    ([day, sifted]) => summaryOf(day, dayRecordsOf(sifted)) ?? [],
  );
  await store.clear();
  await Promise.all(summaries.map(async (summary) => store.put(summary)));
  await rebuildMonths(transaction, summaries);
  return summaries;
}

/** As `rebuild`, for what the start asks for. */
export async function rebuildRecent(transaction: Writing, from: Day): Promise<RecentDays> {
  const all = await rebuild(transaction);
  return { summaries: all.filter(({ day }) => day >= from), firstDay: all[0]?.day ?? null };
}

async function rebuildMonths(
  transaction: Writing,
  summaries: readonly DaySummary[],
): Promise<void> {
  const store = transaction.objectStore('month-summaries');
  await store.clear();
  const months = new Map<Month, DaySummary[]>();
  for (const summary of summaries) {
    const month = monthOf(summary.day);
    const days = months.get(month);
    if (days === undefined) months.set(month, [summary]);
    else days.push(summary);
  }
  const rows = [...months].flatMap(([month, days]) => monthSummaryOf(month, days) ?? []);
  await Promise.all(rows.map(async (row) => store.put(row)));
}
