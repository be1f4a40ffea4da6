import { formattingTag } from './translator.ts';
import type { Locale } from './catalogues.ts';

const MADE = new Map<string, Intl.DateTimeFormat | Intl.NumberFormat>();

/** Formatters are slow to make, so each is made once. */
function made<T extends Intl.DateTimeFormat | Intl.NumberFormat>(key: string, make: () => T): T {
  const known = MADE.get(key) as T | undefined;
  if (known !== undefined) return known;
  const fresh = make();
  MADE.set(key, fresh);
  return fresh;
}

const DAY_STYLES = {
  long: { weekday: 'long', day: 'numeric', month: 'long' },
  full: { day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: 'numeric', month: 'short' },
  'short-month-year': { month: 'short', year: 'numeric' },
  month: { month: 'short' },
  'month-year': { month: 'long', year: 'numeric' },
  weekday: { weekday: 'narrow' },
  year: { year: 'numeric' },
  'weekday-name': { weekday: 'long' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

type DayStyle = keyof typeof DAY_STYLES;

function dayFormat(locale: Locale, style: DayStyle): Intl.DateTimeFormat {
  const tag = formattingTag(locale);
  return made(`day ${locale} ${style}`, () => new Intl.DateTimeFormat(tag, DAY_STYLES[style]));
}

/**
 * A day in words.
 * @param noon the instant of the day's local noon, see `noonInstantOf`.
 */
export function formatDay(locale: Locale, noon: number, style: DayStyle): string {
  return dayFormat(locale, style).format(noon);
}

/**
 * Days from one to another in words, with what they share said once: `Mar 3 – 9`.
 * @param fromNoon as `noon` of {@link formatDay}; `toNoon` is no earlier.
 */
export function formatDays(
  locale: Locale,
  fromNoon: number,
  toNoon: number,
  style: DayStyle,
): string {
  return dayFormat(locale, style).formatRange(fromNoon, toNoon);
}

/** A time of day, in the hours and minutes of the local zone. */
export function formatTime(locale: Locale, at: number): string {
  const tag = formattingTag(locale);
  const options = { hour: 'numeric', minute: '2-digit' } as const;
  return made(`time ${locale}`, () => new Intl.DateTimeFormat(tag, options)).format(at);
}

/** A number with exactly `digits` decimals, so that figures side by side line up. */
export function formatNumber(locale: Locale, value: number, digits = 0): string {
  const tag = formattingTag(locale);
  const options = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return made(`number ${locale} ${digits}`, () => new Intl.NumberFormat(tag, options)).format(
    value,
  );
}

/** Seconds, with their half where there is one: `3`, `2.5`. */
export function formatSeconds(locale: Locale, seconds: number): string {
  return formatNumber(locale, seconds, Number.isInteger(seconds) ? 0 : 1);
}

/** Milliseconds as minutes and seconds, `6:05`, rounded up to the second. */
export function formatClock(locale: Locale, ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1000));
  const tag = formattingTag(locale);
  const two = made(
    `two digits ${locale}`,
    () => new Intl.NumberFormat(tag, { minimumIntegerDigits: 2 }),
  );
  return `${formatNumber(locale, Math.floor(seconds / 60))}:${two.format(seconds % 60)}`;
}
