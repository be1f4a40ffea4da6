/**
 * The median: the middle value, or the mean of the two in the middle.
 *
 * @param values in any order; left as they are
 * @throws RangeError where there is none
 */
export function medianOf(values: readonly number[]): number {
  return quantileOf(Float64Array.from(values).sort(), 0.5);
}

/**
 * The quantile of type 7 of Hyndman & Fan 1996 ("Sample quantiles in statistical
 * packages"), which joins the sorted values by straight lines; R's and NumPy's default.
 *
 * @param sorted rising
 * @param share from 0, the least value, to 1, the greatest
 * @throws RangeError where there is no value, or for another share
 */
export function quantileOf(sorted: ArrayLike<number>, share: number): number {
  if (!(share >= 0 && share <= 1)) throw new RangeError(`Not a share: ${share}`);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  if (below === undefined || above === undefined) throw new RangeError('No values');
  return below + (above - below) * (place - Math.floor(place));
}
