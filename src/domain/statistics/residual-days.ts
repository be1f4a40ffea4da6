import type { Random } from './random.ts';
import type { Point } from './theil-sen.ts';

/** What the days differ by from a line, to be drawn anew in runs of days. */
export interface ResidualDays {
  /** How many of the blocks hold a rating. */
  readonly blocks: number;
  /** One residual for each point, in their order; the same array each time. */
  readonly draw: (random: Random) => Float64Array;
}

/**
 * A circular block bootstrap over the calendar: each block of days takes its
 * residuals from as many days in a row, that begin anywhere and go on at the
 * first after the last. A day without a rating takes that of the next day
 * that has one, and of several on one day it takes the first.
 *
 * @param points at least one, x rising, in whole days
 * @param slope of the line
 * @param step by which y is rounded; each residual drawn is spread over it anew
 */
export function residualsOf(points: readonly Point[], slope: number, step: number): ResidualDays {
  const first = points[0]?.x ?? 0;
  const days = (points.at(-1)?.x ?? 0) - first + 1;
  const length = Math.max(1, Math.round(days ** 0.4));
  const residuals = calendarOf(points, slope, first, days);
  const at = Int32Array.from(points, ({ x }) => x - first);
  const blockOf = at.map((day) => Math.floor(day / length));
  const drawn = new Float64Array(points.length);
  const draw = (random: Random): Float64Array => {
    let block = -1;
    let shift = 0;
    for (let index = 0; index < drawn.length; index += 1) {
      if (blockOf[index] !== block) {
        block = blockOf[index] as number;
        shift = Math.floor(random() * days);
      }
      const day = ((at[index] as number) + shift) % days;
      drawn[index] = (residuals[day] as number) + (random() - 0.5) * step;
    }
    return drawn;
  };
  return { blocks: new Set(blockOf).size, draw };
}

/** The residual of each day, those of the days between filled from the next. */
function calendarOf(
  points: readonly Point[],
  slope: number,
  first: number,
  days: number,
): Float64Array {
  const residuals = new Float64Array(days);
  let next = points.length - 1;
  for (let day = days - 1; day >= 0; day -= 1) {
    while (next > 0 && (points[next - 1] as Point).x >= first + day) next -= 1;
    const { x, y } = points[next] as Point;
    residuals[day] = y - slope * (x - first);
  }
  return residuals;
}
