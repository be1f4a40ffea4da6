import { quantileOfT } from './student-t.ts';

/** Of the standard normal distribution, 97.5 % lies below. */
const NORMAL_QUANTILE = 1.959963984540054;

/**
 * How many times too narrow a 95 % percentile bootstrap interval of few
 * observations is: resampling what was seen spreads too little by the numbers
 * that were fitted to it, and takes the spread for known (Hesterberg 2015, "What
 * teachers should know about the bootstrap", section 4: narrowness bias and
 * the expanded percentile interval).
 *
 * @param observations independent ones; whole number
 * @param fitted how many numbers were fitted to them: 1 for a mean, 2 for a line
 * @returns above 1
 * @throws RangeError where `observations` is not above `fitted`
 */
export function expansionOf(observations: number, fitted: number): number {
  const degrees = observations - fitted;
  const scale = Math.sqrt(observations / degrees);
  return (scale * quantileOfT(0.975, degrees)) / NORMAL_QUANTILE;
}
