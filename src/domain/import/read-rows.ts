import type { Day, Instant } from '../day.ts';
import { parsePastDay } from '../history/past-day.ts';
import { SCALE_IDS } from '../rating/rating.ts';
import type { Ratings } from '../rating/rating.ts';
import { NOTE_LIMIT } from '../record/record.ts';
import type { CheckIn, Moment } from '../record/record.ts';
import type { TableRow } from './cells.ts';
import type { Field } from './columns.ts';
import { dayFrom, recordedTime } from './days.ts';
import type { RecordedTime } from './days.ts';
import type { WholeMatching } from './matching.ts';
import { momentIn } from './moments.ts';
import { rowId } from './row-id.ts';
import { createRefusals } from './rows.ts';
import type { Refusal, RowsRead } from './rows.ts';
import { ratingFrom } from './scales.ts';
import type { Table } from './table.ts';
import { isNothing, numberIn, writtenDay, writtenTime } from './values.ts';

/** The day and the instant of the import; the records are as of it. */
export interface ImportTime {
  readonly today: Day;
  readonly at: Instant;
}

/** Reads a table as it is matched: each row becomes a check-in, or is refused for a reason. */
export function readRows(table: Table, matching: WholeMatching, now: ImportTime): RowsRead {
  const refusals = createRefusals();
  const taken = new Set<string>();
  const checkIns: CheckIn[] = [];
  let cutNotes = 0;
  for (const row of table.rows) {
    const read = isTooWide(row, table) ? 'shape' : readRow(row, matching, now);
    const key = typeof read === 'string' ? null : `${read.day} ${read.moment} ${read.at}`;
    if (typeof read === 'string') refusals.add(read, row.number);
    else if (key !== null && taken.has(key)) refusals.add('twice', row.number);
    else {
      checkIns.push(withNoteCut(read));
      cutNotes += Number(read.note.length > NOTE_LIMIT);
      taken.add(key as string);
    }
  }
  return { checkIns, refused: refusals.all(), cutNotes, others: 0 };
}

function isTooWide({ cells }: TableRow, { names }: Table): boolean {
  return cells.slice(names.length).some((cell) => cell.trim() !== '');
}

function withNoteCut(checkIn: CheckIn): CheckIn {
  return { ...checkIn, note: checkIn.note.slice(0, NOTE_LIMIT) };
}

function readRow({ cells }: TableRow, matching: WholeMatching, now: ImportTime): CheckIn | Refusal {
  const cell = (field: Field): string => cells[matching.fields.indexOf(field)] ?? '';
  const moment = isNothing(cell('moment')) ? matching.moment : momentIn(cell('moment'));
  if (moment === null) return 'moment';
  const time = timeOf(cell, matching, moment, now);
  if (typeof time === 'string') return time;
  const ratings = ratingsOf(cell, matching);
  if (typeof ratings === 'string') return ratings;
  const note = cell('note').trim();
  if (note === '' && Object.keys(ratings).length === 0) return 'nothing';
  return {
    id: rowId([time.day, timeText(cell), moment, JSON.stringify(ratings), note]),
    createdAt: now.at,
    updatedAt: now.at,
    ...time,
    moment,
    ratings,
    skipped: false,
    sessionId: pairOf(moment, time.day),
    note,
  };
}

type CellOf = (field: Field) => string;

function timeOf(
  cell: CellOf,
  { isDayFirst }: WholeMatching,
  moment: Moment,
  { today, at: now }: ImportTime,
): RecordedTime | Refusal {
  const written = writtenDay(cell('day'));
  const named = written && dayFrom(written, isDayFirst);
  if (written === null || named === null) return 'day';
  const text = timeText(cell);
  const time = text === '' ? null : writtenTime(text);
  if (text !== '' && time === null) return 'time';
  const recorded = recordedTime(named, time, moment);
  const past = parsePastDay(recorded.day, today);
  if (!past.ok) return past.reason === 'missing' ? 'day' : past.reason;
  // Noon stands for a time that is not known, and may be yet to come.
  if (time === null) return { ...recorded, at: Math.min(recorded.at, now) };
  return recorded.at > now ? 'future' : recorded;
}

/** Of a column of its own, or behind the day; empty where there is none. */
function timeText(cell: CellOf): string {
  return isNothing(cell('time')) ? (writtenDay(cell('day'))?.time ?? '') : cell('time').trim();
}

function ratingsOf(cell: CellOf, { fields, scales }: WholeMatching): Ratings | Refusal {
  const ratings: [string, number][] = [];
  for (const scale of SCALE_IDS) {
    const source = scales[scale];
    if (source === undefined || !fields.includes(scale) || isNothing(cell(scale))) continue;
    const value = numberIn(cell(scale));
    if (value === null) return 'number';
    const rating = ratingFrom(value, source, scale);
    if (rating === null) return 'range';
    ratings.push([scale, rating]);
  }
  return Object.fromEntries(ratings);
}

/** The ratings before and after on one day are of the same facial, or of the same rest. */
function pairOf(moment: Moment, day: Day): string | null {
  if (moment === 'anytime') return null;
  return moment.startsWith('rest-') ? `imported-rest-${day}` : `imported-facial-${day}`;
}
