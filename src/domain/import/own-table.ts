import { parseDay } from '../day.ts';
import { parsePastDay } from '../history/past-day.ts';
import { parseRating, SCALE_IDS } from '../rating/rating.ts';
import type { Ratings } from '../rating/rating.ts';
import { MOMENTS, NOTE_LIMIT } from '../record/record.ts';
import type { CheckIn } from '../record/record.ts';
import type { Column } from '../export/record-rows.ts';
import { ownInstant, ownText } from './own-text.ts';
import type { ImportTime } from './read-rows.ts';
import { createRefusals } from './rows.ts';
import type { Refusal, RowsRead } from './rows.ts';
import type { Table } from './table.ts';

const NEEDED: readonly Column[] = ['record', 'day', 'at', 'moment', 'id'];

/** The names of the columns as programs read them: up to the colon. */
function codesOf({ names }: Table): string[] {
  return names.map((name) => name.split(':', 1)[0] ?? '');
}

/** Whether a table is the one that Ebb writes (`records-csv.ts`), maybe with columns taken out. */
export function isOwnTable(table: Table): boolean {
  const codes = codesOf(table);
  return NEEDED.every((code) => codes.includes(code));
}

type CellOf = (column: Column) => string;

/**
 * Reads the check-ins of Ebb's own table as the records they were. Its other rows are counted; a
 * backup brings those back.
 */
export function readOwnTable(table: Table, now: ImportTime): RowsRead {
  const codes = codesOf(table);
  const refusals = createRefusals();
  const byId = new Map<string, CheckIn>();
  let others = 0;
  for (const { number, cells } of table.rows) {
    const cell = (column: Column): string => ownText(cells[codes.indexOf(column)] ?? '');
    const read = cell('record') === 'check-in' ? checkInOf(cell, now) : null;
    if (read === null) others += 1;
    else if (typeof read === 'string') refusals.add(read, number);
    else if (byId.has(read.id)) refusals.add('twice', number);
    else byId.set(read.id, read);
  }
  return { checkIns: [...byId.values()], refused: refusals.all(), cutNotes: 0, others };
}

function checkInOf(cell: CellOf, { today, at: now }: ImportTime): CheckIn | Refusal {
  const day = parseDay(cell('day'));
  const time = ownInstant(cell('at'));
  const moment = MOMENTS.find((each) => each === cell('moment'));
  const ratings = ratingsOf(cell);
  const [id, note] = [cell('id'), cell('note')];
  if (day === null || time === null || moment === undefined || ratings === null) return 'odd';
  if (!isId(id) || note.length > NOTE_LIMIT) return 'odd';
  const past = parsePastDay(day, today);
  if (!past.ok) return past.reason === 'missing' ? 'odd' : past.reason;
  // Nothing is newer than the import, which could not be taken back otherwise.
  const stamp = (column: Column): number => Math.min(now, ownInstant(cell(column))?.at ?? now);
  return {
    id,
    createdAt: stamp('created_at'),
    updatedAt: stamp('updated_at'),
    day,
    ...time,
    moment,
    ratings,
    skipped: cell('skipped') === 'yes',
    sessionId: isId(cell('session_id')) ? cell('session_id') : null,
    note,
  };
}

/** As in a backup. */
function isId(text: string): boolean {
  return /^(?!\.{1,2}$)\P{Cs}{1,200}$/u.test(text);
}

/** Null where one is no rating. */
function ratingsOf(cell: CellOf): Ratings | null {
  const rated = SCALE_IDS.filter((scale) => cell(scale) !== '').map((scale) => {
    const text = cell(scale);
    const rating = parseRating(scale, /^\d{1,2}$/.test(text) ? Number(text) : null);
    return [scale, rating.ok ? rating.value : null] as const;
  });
  return rated.some(([, rating]) => rating === null) ? null : Object.fromEntries(rated);
}
