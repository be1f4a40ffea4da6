import type { CheckIn, DayContext, SessionRecord } from '../record/record.ts';
import { csvOf } from './csv.ts';
import { checkInRow, COLUMNS, contextRow, sessionRow } from './record-rows.ts';
import type { Column, Row } from './record-rows.ts';

/** All living records, in any order. */
export interface RecordsToExport {
  readonly checkIns: readonly CheckIn[];
  readonly sessions: readonly SessionRecord[];
  readonly contexts: readonly DayContext[];
}

/** What each column is, in the person's words. */
export type ColumnWords = Readonly<Record<Column, string>>;

/**
 * Everything recorded as one CSV file, to be written as UTF-8: a row for each check-in, session and
 * day context, by day and time.
 *
 * One file, because a phone's share sheet and a download hand over one file reliably, and a day
 * then reads from top to bottom; the first column says what a row is, so that a filter tells the
 * three apart. The header is a single row whose cells read `name: what it is`: a second row of
 * words would be sorted in among the data and turn number columns into text, comment lines are
 * unknown to RFC 4180 and to spreadsheets, and a list of columns in another file gets lost. Names,
 * and the codes in the cells, are the same in every language; programs cut a header at its colon.
 *
 * How a cell is guarded against formulas, and how that is undone, is told at {@link csvOf}. In
 * `steps`, `pauses` and `tags` a space parts the entries, and `/` their parts; white space, `/` and
 * `%` within a part are percent-encoded. Numbers are whole, so that no decimal mark is misread.
 */
export function recordsCsv(records: RecordsToExport, words: ColumnWords): string {
  const header = COLUMNS.map((column) => `${column}: ${words[column]}`);
  const rows = rowsOf(records).map((row) => COLUMNS.map((column) => row[column] ?? ''));
  return csvOf([header, ...rows]);
}

interface Placed {
  readonly row: Row;
  readonly day: string;
  readonly at: number;
}

function rowsOf({ checkIns, sessions, contexts }: RecordsToExport): Row[] {
  const placed: Placed[] = [
    // What a day was like has no time; it stands above what happened on the day.
    ...contexts.map((context) => ({ row: contextRow(context), day: context.day, at: -1 })),
    ...checkIns.map((checkIn) => ({ row: checkInRow(checkIn), day: checkIn.day, at: checkIn.at })),
    ...sessions.map((session) => ({
      row: sessionRow(session),
      day: session.day,
      at: session.startedAt,
    })),
  ];
  return placed.sort(byDayAndTime).map(({ row }) => row);
}

function byDayAndTime(a: Placed, b: Placed): number {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1;
  return a.at - b.at;
}
