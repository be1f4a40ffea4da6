import type { ScaleId } from '../rating/rating.ts';

/** Calendar days a mean is taken over: a week, so that weekends weigh the same in each. */
export const MEAN_DAYS = 7;

/** Days of a scale that is asked once a week: four ratings, one or two of which may be missing. */
const WEEKLY_MEAN_DAYS = 28;

/** Calendar days the mean of a scale is taken over. */
export function meanDaysOf(scale: ScaleId): number {
  return scale === 'breakouts' ? WEEKLY_MEAN_DAYS : MEAN_DAYS;
}

/** Rated days a mean needs: one or two mornings say little about a week. */
export const LEAST_RATED_DAYS = 3;

export interface Mean {
  readonly value: number;
  /** Its standard error: how much it could differ by the chance of the days alone. */
  readonly error: number;
}

/**
 * The mean of some values and its standard error.
 * @throws RangeError for no values.
 */
export function meanOf(values: readonly number[]): Mean {
  const count = values.length;
  if (count === 0) throw new RangeError('No mean of nothing');
  // Plain loops: a chart takes a mean for each of its days.
  let sum = 0;
  for (const each of values) sum += each;
  const value = sum / count;
  if (count === 1) return { value, error: 0 };
  let squares = 0;
  for (const each of values) squares += (each - value) * (each - value);
  return { value, error: Math.sqrt(squares / (count - 1) / count) };
}
