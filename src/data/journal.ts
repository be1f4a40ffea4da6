import type { Day, Instant } from '../domain/day.ts';
import type { DayRecords, DaySummary } from '../domain/record/day-summary.ts';
import type { MonthSummary } from '../domain/record/month-summary.ts';
import type { CheckIn, DayContext, SessionRecord } from '../domain/record/record.ts';
import type { Visit } from '../domain/visit/visit.ts';
import type { Connection, Transaction } from './connection.ts';
import type { SiftedRecords } from './day-records.ts';
import type { RecordKind, StoreName } from './schema.ts';
import type { CopyEntry } from './second-copy.ts';
import type { Saved } from './storage-failure.ts';
import { withLate } from './with-late.ts';

/** Records to keep, new or edited, all together or not at all. */
export interface Change {
  readonly checkIns?: readonly CheckIn[];
  readonly sessions?: readonly SessionRecord[];
  readonly contexts?: readonly DayContext[];
  /** The open visit; null where it is over, absent where it stays as it is. */
  readonly visit?: Visit | null;
  /**
   * The visit is this tab's from now on. Any other write of the visit leaves alone what another
   * tab has made of it since this one last read or wrote it; the records are kept all the same.
   */
  readonly claims?: true;
}

/** What a write has changed. */
export interface Written {
  readonly days: TouchedDays;
  /** What the second copy must learn of it. */
  readonly entries: readonly CopyEntry[];
  /** The open visit, where it was written. */
  readonly visit?: Visit | null;
}

/** The summaries of the days a change touched; null where a day is now empty. */
export type TouchedDays = ReadonlyMap<Day, DaySummary | null>;

export interface RecentDays {
  readonly summaries: readonly DaySummary[];
  /** Null where nothing was ever recorded. */
  readonly firstDay: Day | null;
}

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
  /** The living records of all days, or of a day and those after it, in no order. */
  everything(from?: Day): Promise<Saved<SiftedRecords>>;
  /** Summaries from one day to another, both included, in the order of days. */
  summaries(from?: Day, to?: Day): Promise<Saved<DaySummary[]>>;
  /** The summaries from a day on, and the first day on record; derives them where they are missing. */
  recent(from: Day): Promise<Saved<RecentDays>>;
  /** Every month with a summary, the earliest first. */
  months(): Promise<Saved<MonthSummary[]>>;
  /** The open visit; null where there is none or it cannot be read. */
  visit(): Promise<Saved<Visit | null>>;
  /** Derives every summary anew from the records alone. */
  rebuildSummaries(): Promise<Saved<DaySummary[]>>;
}

const RECORDS: StoreName[] = ['check-ins', 'sessions', 'day-contexts'];
const RECORDS_AND_SUMMARIES: StoreName[] = [...RECORDS, 'day-summaries', 'month-summaries'];

const ALL_OF_DAYS: StoreName[] = [...RECORDS_AND_SUMMARIES, 'visits'];

export function createJournal(connection: Connection): Journal {
  /** The visit as it was last read or written here; undefined before that. */
  let known: Visit | null | undefined;

  const copied = async (written: Saved<Written>): Promise<Saved<TouchedDays>> => {
    if (!written.ok) {
      // It may be on disk all the same: what is there is no other tab's for that.
      known = undefined;
      return written;
    }
    const { days, entries, visit = known } = written.value;
    known = visit;
    await connection.copy.keep(entries);
    return { ok: true, value: days };
  };

  return {
    commit: (change) =>
      withLate(loadWork, async (work) => {
        const checked = work.checkedChange(change);
        const before = change.claims ? undefined : known;
        return copied(await connection.write(ALL_OF_DAYS, (on) => work.apply(on, checked, before)));
      }),

    remove: (kind, id, at) =>
      withLate(loadWork, async ({ bury }) =>
        copied(await connection.write(RECORDS_AND_SUMMARIES, (on) => bury(on, kind, id, at))),
      ),

    day: (day) =>
      withLate(loadWork, (work) =>
        connection.read(RECORDS, (transaction) => work.readDay(transaction, day)),
      ),

    everything: (from) =>
      withLate(loadWork, (work) =>
        connection.read(RECORDS, (transaction) => work.readEverything(transaction, from)),
      ),

    summaries: (from, to) =>
      connection.read(['day-summaries'], (transaction) =>
        transaction.objectStore('day-summaries').getAll(rangeOf(from, to)),
      ),

    recent: async (from) => {
      const found = await connection.read(RECORDS_AND_SUMMARIES, (transaction) =>
        readRecent(transaction, from),
      );
      if (!found.ok || found.value !== null) return found as Saved<RecentDays>;
      return withLate(loadWork, (work) =>
        connection.write(RECORDS_AND_SUMMARIES, (transaction) =>
          work.rebuildRecent(transaction, from),
        ),
      );
    },

    months: () =>
      connection.read(['month-summaries'], (transaction) =>
        transaction.objectStore('month-summaries').getAll(),
      ),

    visit: async () => {
      const found = await withLate(loadWork, (work) => connection.read(['visits'], work.readVisit));
      if (found.ok) known = found.value;
      return found;
    },

    rebuildSummaries: () =>
      withLate(loadWork, (work) => connection.write(RECORDS_AND_SUMMARIES, work.rebuild)),
  };
}

const loadWork = () => import('./record-work.ts');

/** Null where there are records and no summary of them. */
async function readRecent(
  transaction: Transaction<'readonly'>,
  from: Day,
): Promise<RecentDays | null> {
  const days = transaction.objectStore('day-summaries');
  const [summaries, [firstDay]] = await Promise.all([
    days.getAll(IDBKeyRange.lowerBound(from)),
    days.getAllKeys(null, 1),
  ]);
  if (firstDay !== undefined) return { summaries, firstDay };
  const found = await Promise.all(
    RECORDS.map((store) => transaction.objectStore(store).getAllKeys(null, 1)),
  );
  return found.flat().length > 0 ? null : { summaries, firstDay: null };
}

function rangeOf(from?: Day, to?: Day): IDBKeyRange | undefined {
  if (from !== undefined && to !== undefined) return IDBKeyRange.bound(from, to);
  if (from !== undefined) return IDBKeyRange.lowerBound(from);
  return to === undefined ? undefined : IDBKeyRange.upperBound(to);
}
