import { byHandInstantOf } from '../history/recorded-time.ts';
import { addDays, day as dayOf, dayAt, noonInstantOf, parseDay } from '../day.ts';
import type { Day, Instant } from '../day.ts';
import type { Moment } from '../record/record.ts';
import { writtenDay } from './values.ts';
import type { WrittenDay, WrittenTime } from './values.ts';

/** What the cells of a column show of their days. */
export interface DayFacts {
  /** Most of them are days. */
  readonly areDays: boolean;
  /** Each can be read in one way only; else 02/03 may be of February or of March. */
  readonly isClear: boolean;
  /** What they show, or the likelier where they show nothing. */
  readonly isDayFirst: boolean;
}

const SERIAL_START = dayOf('1899-12-30');

/** What a column of cells tells about the order of day and month. */
export function dayFactsOf(cells: readonly string[]): DayFacts {
  const filled = cells.filter((cell) => cell.trim() !== '');
  const days = filled.flatMap((cell) => writtenDay(cell) ?? []);
  const open = days.filter(({ kind, mark }) => kind === 'year-last' && mark !== '.');
  const dayFirst = open.filter(({ parts }) => parts[1] > 12).length;
  const monthFirst = open.filter(({ parts }) => parts[2] > 12).length;
  const isShown = dayFirst > 0 !== monthFirst > 0;
  return {
    areDays: days.length * 2 > filled.length,
    isClear: open.length === 0 || isShown,
    isDayFirst: dayFirst >= monthFirst,
  };
}

/** The calendar day that is written; null where there is none such. */
export function dayFrom(written: WrittenDay, isDayFirst: boolean): Day | null {
  const [year, one, other] = written.parts;
  if (written.kind === 'serial') return addDays(SERIAL_START, year);
  const isSwapped = written.kind === 'year-last' && (isDayFirst || written.mark === '.');
  const [month, day] = isSwapped ? [other, one] : [one, other];
  const two = (value: number): string => String(value).padStart(2, '0');
  return parseDay(`${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`);
}

/** When and where a rating was made, as a record keeps it. */
export interface RecordedTime {
  readonly day: Day;
  readonly at: Instant;
  readonly zoneOffsetMinutes: number;
}

const MS_PER_MINUTE = 60_000;

/**
 * The instant of a day and a time; noon where no time is written, as of a rating entered by hand.
 * A written offset counts, and the day stays the one that is written; a time in UTC becomes the
 * time and the day here, because it tells no place.
 */
export function recordedTime(day: Day, time: WrittenTime | null, moment: Moment): RecordedTime {
  if (time === null) return here(day, byHandInstantOf(day, moment));
  const { hours, minutes, seconds, offset } = time;
  if (offset === null) {
    return here(day, new Date(noonInstantOf(day)).setHours(hours, minutes, seconds, 0));
  }
  const sinceMidnight = ((hours * 60 + minutes) * 60 + seconds) * 1000;
  const inUtc = Date.parse(day) + sinceMidnight;
  if (offset === 'utc') return here(dayAt(inUtc, 0), inUtc);
  return { day, at: inUtc - offset * MS_PER_MINUTE, zoneOffsetMinutes: offset };
}

function here(day: Day, at: Instant): RecordedTime {
  return { day, at, zoneOffsetMinutes: 0 - new Date(at).getTimezoneOffset() };
}
