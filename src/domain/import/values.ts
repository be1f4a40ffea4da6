/** No number and no date is longer; a cell of megabytes is not searched for one. */
const LONGEST = 40;

const NUMBER = /^[+-]?\d{1,6}(?:[.,]\d{1,12})?(?: ?%)?$/;
const NOTHING: ReadonlySet<string> = new Set(['', '-', '–', '—', 'n/a', 'na', 'null', 'none']);

const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?:[T ,]+(\S.*))?$/;
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?:[T ,]+(\S.*))?$/;
/** Days since 1899-12-30, as spreadsheets count them: 2000 to 2100. */
const SERIAL = /^(3[6-9]\d{3}|[4-6]\d{4}|7[0-2]\d{3})(?:[.,](\d{1,12}))?$/;
const TIME =
  /^(\d{1,2})[:.h](\d{2})(?:[:.](\d{2})(?:[.,]\d+)?)?(?: ?([ap])\.?m\.?)?(?: ?(Z|[+-]\d{2}:?\d{2}))?$/i;
const DAY_SHARE = /^0?[.,]\d{1,12}$/;

const MINUTES_A_DAY = 1440;
const MOST_OFFSET = 14 * 60;

/** A day as it is written; the order of its parts is not looked at yet. */
export interface WrittenDay {
  readonly kind: 'year-first' | 'year-last' | 'serial';
  /** The three numbers, the year first; of a serial its days alone. */
  readonly parts: readonly [number, number, number];
  /** Dots and hyphens come with the day first. */
  readonly mark: string;
  /** What stands behind the day; empty where nothing does. */
  readonly time: string;
}

export interface WrittenTime {
  readonly hours: number;
  readonly minutes: number;
  readonly seconds: number;
  /** Minutes ahead of UTC, where that is written; `utc` for a `Z`, which names no place. */
  readonly offset: number | 'utc' | null;
}

/** Whether a cell holds a number or a day: the name of a column does not. */
export function isValue(cell: string): boolean {
  return numberIn(cell) !== null || writtenDay(cell) !== null;
}

/** Whether a cell says that there is nothing to say. */
export function isNothing(cell: string): boolean {
  return cell.length <= LONGEST && NOTHING.has(cell.trim().toLowerCase());
}

/** A number, with a decimal point or a decimal comma; null where the cell holds something else. */
export function numberIn(cell: string): number | null {
  const text = cell.length > LONGEST ? '' : cell.trim();
  return NUMBER.test(text) ? Number.parseFloat(text.replace(',', '.')) : null;
}

export function writtenDay(cell: string): WrittenDay | null {
  const text = cell.length > LONGEST ? '' : cell.trim();
  const first = YEAR_FIRST.exec(text);
  if (first !== null) {
    const [, year, mark = '', month, day, time = ''] = first;
    return { kind: 'year-first', parts: [Number(year), Number(month), Number(day)], mark, time };
  }
  const last = YEAR_LAST.exec(text);
  if (last !== null) {
    const [, one, mark = '', other, year = '', time = ''] = last;
    const whole = Number(year) + (year.length === 2 ? 2000 : 0);
    return { kind: 'year-last', parts: [whole, Number(one), Number(other)], mark, time };
  }
  const serial = SERIAL.exec(text);
  if (serial === null) return null;
  const time = serial[2] === undefined ? '' : `0.${serial[2]}`;
  return { kind: 'serial', parts: [Number(serial[1]), 0, 0], mark: '', time };
}

/** A time of day; null where the text is none. */
export function writtenTime(text: string): WrittenTime | null {
  const trimmed = text.length > LONGEST ? '' : text.trim();
  if (DAY_SHARE.test(trimmed)) {
    const share = Number.parseFloat(trimmed.replace(',', '.'));
    return clockTime(Math.min(MINUTES_A_DAY - 1, Math.round(share * MINUTES_A_DAY)));
  }
  const match = TIME.exec(trimmed);
  if (match === null) return null;
  const [, hour, minute, second = '0', half, zone] = match;
  const hours = hoursOf(Number(hour), half?.toLowerCase());
  const [minutes, seconds] = [Number(minute), Number(second)];
  const offset = offsetOf(zone);
  const isTime = hours !== null && minutes < 60 && seconds < 60;
  return isTime && offset !== undefined ? { hours, minutes, seconds, offset } : null;
}

function clockTime(minutes: number): WrittenTime {
  return { hours: Math.floor(minutes / 60), minutes: minutes % 60, seconds: 0, offset: null };
}

function hoursOf(hour: number, half: string | undefined): number | null {
  if (half === undefined) return hour < 24 ? hour : null;
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (half === 'p' ? 12 : 0);
}

/** Undefined where no place on earth has that offset. */
function offsetOf(zone: string | undefined): WrittenTime['offset'] | undefined {
  if (zone === undefined) return null;
  if (zone.toUpperCase() === 'Z') return 'utc';
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  if (minutes > MOST_OFFSET) return undefined;
  return zone.startsWith('-') ? 0 - minutes : minutes;
}
