import { quantileOf } from './quantiles.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * The slope of the points by Theil and Sen: the median of the slopes between
 * every two of them, which a few odd days cannot pull away. Two points with the
 * same x have no slope and are left out (Sen 1968, "Estimates of the regression
 * coefficient based on Kendall's tau").
 *
 * @param points in any order
 * @returns in units of y by unit of x; null where no two x differ
 */
export function theilSen(points: readonly Point[]): number | null {
  const slopes: number[] = [];
  points.forEach((from, index) => {
    for (let other = 0; other < index; other += 1) {
      const to = points[other];
      if (to !== undefined && to.x !== from.x) slopes.push((from.y - to.y) / (from.x - to.x));
    }
  });
  return slopes.length === 0 ? null : quantileOf(Float64Array.from(slopes).sort(), 0.5);
}
