import { SCALES } from '../rating/rating.ts';
import type { ScaleId } from '../rating/rating.ts';
import { isNothing, numberIn } from './values.ts';

/** The numbers a scale kept elsewhere may run from and to. */
export interface SourceRange {
  readonly least: number;
  readonly most: number;
}

/** How a column becomes a scale of Ebb. */
export interface SourceScale extends SourceRange {
  /** It runs the other way: its highest number is the lowest of Ebb. */
  readonly isInverted: boolean;
}

export const RANGES: readonly SourceRange[] = [
  { least: 0, most: 10 },
  { least: 1, most: 10 },
  { least: 0, most: 5 },
  { least: 1, most: 5 },
  { least: 0, most: 4 },
  { least: 1, most: 4 },
  { least: 0, most: 3 },
  { least: 1, most: 3 },
  { least: 1, most: 7 },
  { least: 0, most: 100 },
];

/** The lowest and the highest number of a column; null where it is no column of numbers. */
export function extremesOf(cells: readonly string[]): SourceRange | null {
  const filled = cells.filter((cell) => !isNothing(cell));
  const numbers = filled.flatMap((cell) => numberIn(cell) ?? []);
  if (numbers.length === 0 || numbers.length * 2 <= filled.length) return null;
  const least = numbers.reduce((low, value) => Math.min(low, value));
  const most = numbers.reduce((high, value) => Math.max(high, value));
  return { least, most };
}

/**
 * The range a column seems to have: told by its name, as in "Puffy (1-5)", or shown by its numbers.
 * Null where they would fit several ranges that mean different things: then one has to ask.
 */
export function rangeOf(found: SourceRange, name: string, scale: ScaleId): SourceRange | null {
  const told = toldRange(name);
  if (told !== null) return told;
  const own = RANGES.find(({ least, most }) => isSame({ least, most }, SCALES[scale])) ?? null;
  if (own !== null && own.most < 10 && holds(own, found)) return own;
  // A few good weeks of 0 to 10 can look just like 1 to 5: only higher numbers show a range.
  const shown = RANGES.find((range) => range.most > 7 && isSame(range, found)) ?? null;
  if (shown !== null) return shown;
  // Whoever went past 5 had more than five steps, and 1 to 10 would show its 1 sooner or later.
  if (found.least >= 0 && found.most > 7 && found.most <= 10) return { least: 0, most: 10 };
  const isPercent = found.least >= 0 && found.most > 10 && found.most <= 100;
  return isPercent ? { least: 0, most: 100 } : null;
}

/** A number on Ebb's scale, to the nearest whole one; null where it is outside of its own range. */
export function ratingFrom(value: number, source: SourceScale, scale: ScaleId): number | null {
  if (!holds(source, { least: value, most: value })) return null;
  const share = (value - source.least) / (source.most - source.least);
  const { least, most } = SCALES[scale];
  return Math.round(least + (source.isInverted ? 1 - share : share) * (most - least));
}

const TOLD = /(\d{1,3}) ?(?:-|–|—|to|bis|à|\.\.) ?(\d{1,3})/;
const TOLD_MOST = /\/ ?(\d{1,3})\b/;
const LONGEST_NAME = 100;

function toldRange(name: string): SourceRange | null {
  const text = name.slice(0, LONGEST_NAME);
  const told = TOLD.exec(text);
  const most = Number(told?.[2] ?? TOLD_MOST.exec(text)?.[1]);
  const least = Number(told?.[1] ?? 0);
  return RANGES.find((range) => isSame(range, { least, most })) ?? null;
}

function holds(outer: SourceRange, inner: SourceRange): boolean {
  return inner.least >= outer.least && inner.most <= outer.most;
}

function isSame(a: SourceRange, b: SourceRange): boolean {
  return a.least === b.least && a.most === b.most;
}
