import { useState } from 'preact/hooks';
import type { Day } from '../domain/day.ts';
import { dayNumber, dayOfNumber } from '../domain/trend/day-number.ts';
import type { Trend } from '../domain/trend/trend.ts';

interface DayReading {
  /** The number of the day that is read; null while none is. */
  readonly at: number | null;
  /** Its place among the days that can be read, from 0. */
  readonly index: number;
  readonly count: number;
  readonly read: (day: Day) => void;
  /** What each key does. */
  readonly keys: Readonly<Record<string, () => void>>;
}

const WEEK = 7;
const ZOOM_STEP = 2;

/** Which day of a chart is read, and how the keyboard moves it. */
export function useDayReading(
  trend: Trend,
  onZoom: (scale: number, around: Day) => void,
): DayReading {
  const [day, setDay] = useState<Day | null>(null);
  const numbers = readableDays(trend);
  const at = day === null ? null : nearest(numbers, dayNumber(day));
  const index = at === null ? numbers.length - 1 : numbers.indexOf(at);
  const go = (to: number): void => {
    const number = numbers[Math.min(numbers.length - 1, Math.max(0, to))];
    if (number !== undefined) setDay(dayOfNumber(number));
  };
  // The first key reads the last day; those that follow move on from it.
  const step = (by: number) => (): void => go(at === null ? index : index + by);
  const zoom = (scale: number) => (): void => onZoom(scale, day ?? trend.shown.last);
  const keys = {
    ArrowLeft: step(-1),
    ArrowRight: step(1),
    PageUp: step(-WEEK),
    PageDown: step(WEEK),
    Home: () => go(0),
    End: () => go(numbers.length - 1),
    Escape: () => setDay(null),
    '+': zoom(1 / ZOOM_STEP),
    '-': zoom(ZOOM_STEP),
  };
  return { at, index, count: numbers.length, read: setDay, keys };
}

/** Numbers of the days that can be read: each of them, or those a month's mean stands on. */
function readableDays({ grain, shown, lines }: Trend): number[] {
  if (grain === 'month') {
    const points = lines.flatMap(({ segments }) => segments.flat());
    return [...new Set(points.map(({ day }) => dayNumber(day)))].sort((a, b) => a - b);
  }
  const first = dayNumber(shown.first);
  return Array.from({ length: dayNumber(shown.last) - first + 1 }, (_, index) => first + index);
}

function nearest(numbers: readonly number[], wanted: number): number | null {
  let found: number | null = null;
  for (const number of numbers) {
    if (found === null || Math.abs(number - wanted) < Math.abs(found - wanted)) found = number;
  }
  return found;
}
