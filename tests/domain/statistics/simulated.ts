import { createRandom } from '../../../src/domain/statistics/random.ts';
import type { Random } from '../../../src/domain/statistics/random.ts';

/** Standard normal numbers (Box & Muller 1958) that are the same for the same seed. */
export function normalFrom(random: Random): () => number {
  return () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/**
 * Ratings of days from 0 to 10 in whole points: 5 in the middle, 1.5 of spread, each day
 * like the one before by `autocorrelation`, rising by `slope` a day.
 */
export function simulatedRatings(
  days: number,
  autocorrelation: number,
  slope: number,
  normal: () => number,
): number[] {
  let deviation = normal();
  return Array.from({ length: days }, (_, day) => {
    deviation = autocorrelation * deviation + Math.sqrt(1 - autocorrelation ** 2) * normal();
    const rating = Math.round(5 + slope * (day - days / 2) + 1.5 * deviation);
    return Math.max(0, Math.min(10, rating));
  });
}

/** How often something happens in as many trials, from one seed. */
export function shareOf(
  trials: number,
  seed: number,
  happens: (random: Random) => boolean,
): number {
  const random = createRandom(seed);
  let count = 0;
  for (let trial = 0; trial < trials; trial += 1) if (happens(random)) count += 1;
  return count / trials;
}
