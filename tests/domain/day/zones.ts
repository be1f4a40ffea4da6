import type { Instant } from '../../../src/domain/day.ts';

export const ZONES = Intl.supportedValuesOf('timeZone');

const DAY_MS = 86_400_000;
const FROM = Date.UTC(2025, 0, 1);
const UNTIL = Date.UTC(2029, 0, 1);

/** Runs `act` as if the device were in `zone`. */
export function inZone<T>(zone: string, act: () => T): T {
  const home = process.env['TZ'];
  process.env['TZ'] = zone;
  try {
    return act();
  } finally {
    if (home === undefined) delete process.env['TZ'];
    else process.env['TZ'] = home;
  }
}

/** The first instants of each new offset of the home zone, 2025 to 2028. */
export function clockChanges(): Instant[] {
  const offsetAt = (at: Instant): number => new Date(at).getTimezoneOffset();
  const changes: Instant[] = [];
  for (let from = FROM; from < UNTIL; from += DAY_MS) {
    let before = from;
    let after = from + DAY_MS;
    if (offsetAt(before) === offsetAt(after)) continue;
    while (after - before > 1) {
      const middle = Math.floor((before + after) / 2);
      if (offsetAt(middle) === offsetAt(before)) before = middle;
      else after = middle;
    }
    changes.push(after);
  }
  return changes;
}

export interface LocalClock {
  /** `yyyy-MM-dd` */
  readonly date: string;
  readonly hour: number;
}

/** Reads a zone's wall clock by its name, not by the device's home zone. */
export function localClockOf(zone: string): (at: Instant) => LocalClock {
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    hourCycle: 'h23',
  });
  return (at) => {
    const text = format.format(at);
    return { date: text.slice(0, 10), hour: Number(text.slice(11, 13)) };
  };
}

/** The calendar date before one, worked out in UTC where every day has 24 hours. */
export function dateBefore(date: string): string {
  return new Date(Date.parse(`${date}T00:00Z`) - DAY_MS).toISOString().slice(0, 10);
}
