/**
 * The value that Student's t lies below with the given share; by bisection of
 * the distribution's closed form for whole degrees of freedom (Abramowitz &
 * Stegun 1964, 26.7.3 and 26.7.4).
 *
 * @param share from 0.5 to 0.9999
 * @param degrees of freedom, a whole number from 1 on
 * @throws RangeError outside of these
 */
export function quantileOfT(share: number, degrees: number): number {
  if (!(share >= 0.5 && share <= 0.9999)) throw new RangeError(`Not such a share: ${share}`);
  if (!Number.isInteger(degrees) || degrees < 1) throw new RangeError(`Not degrees: ${degrees}`);
  const within = 2 * share - 1;
  // As tan(angle) * sqrt(degrees) the value may be anything; the angle is between 0 and 90 degrees.
  let [low, high] = [0, Math.PI / 2];
  for (let round = 0; round < 60; round += 1) {
    const middle = (low + high) / 2;
    if (shareWithin(middle, degrees) < within) low = middle;
    else high = middle;
  }
  return Math.tan((low + high) / 2) * Math.sqrt(degrees);
}

/** The share of t between -tan(angle) * sqrt(degrees) and the same above 0. */
function shareWithin(angle: number, degrees: number): number {
  const square = Math.cos(angle) ** 2;
  const odd = degrees % 2 === 1;
  let term = odd ? Math.cos(angle) : 1;
  let sum = 0;
  for (let power = odd ? 1 : 0; power <= degrees - 2; power += 2) {
    sum += term;
    term *= (square * (power + 1)) / (power + 2);
  }
  return odd ? (2 / Math.PI) * (angle + Math.sin(angle) * sum) : Math.sin(angle) * sum;
}
