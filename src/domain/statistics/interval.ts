/** An interval with both of its ends, in the unit of what it surrounds. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}
