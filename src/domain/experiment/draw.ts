import { createRandom } from '../statistics/random.ts';

/**
 * The coin tossed within each pair of days: true where the facial is on the
 * first of the two. One toss a pair, in order: heads where the next number of
 * `createRandom(seed)` is below one half, that is where its first bit is 0.
 *
 * A running experiment and every backup rest on it: for a seed it may never
 * give anything else. A longer experiment begins with the tosses of a shorter one.
 *
 * @param seed as stored, 32 bits, unsigned
 * @throws RangeError for a seed that is not a whole number
 */
export function tossesOf(seed: number, pairs: number): boolean[] {
  const random = createRandom(seed);
  return Array.from({ length: pairs }, () => random() < 0.5);
}
