import { signFlipP } from '../statistics/sign-flip.ts';

/** What an experiment can say; the words for it are the screen's. */
export type Judgement = 'likely-helps' | 'no-clear-difference' | 'cannot-tell';

/** Two-sided, for the sign-flip test: a false "helps" then comes at most 5 times in 100. */
export const P_LIMIT = 0.1;

/** Fewer say too little whatever they say (7 pairs are 14 complete days). */
export const LEAST_COMPLETE = 7;

/** Of the planned pairs, the share that must be complete. */
export const LEAST_SHARE_COMPLETE = 3 / 4;

/** Less puffiness by so many points is a help that would be noticed: a step of the scale. */
export const HELP_POINTS = 1;

/** How many pairs must be complete for an answer. */
export function completeNeeded(pairs: number): number {
  return Math.max(LEAST_COMPLETE, Math.ceil(pairs * LEAST_SHARE_COMPLETE));
}

/**
 * Judges the differences of the complete pairs of an experiment that has ended.
 *
 * - `likely-helps`: the exact two-sided sign-flip test gives p of at most 0.10 and
 *   the mean is below 0.
 * - `no-clear-difference`: not that, but a help of a whole point or more can be
 *   ruled out by the same test at the same limit: with a point added to each
 *   difference, p is at most 0.10 and the mean is above 0.
 * - `cannot-tell`: neither, or too few pairs are complete.
 *
 * Why so. "No clear difference" must not be what little data says: without a
 * bound, a true help of 1 point would get it from half of all 14-pair
 * experiments. Tested as above it gets it at most 5 times in 100, the same risk
 * as that of a false "helps". An interval that must lie within 1 point on both
 * sides would leave 14 pairs that truly differ in nothing with an answer in about
 * 10 of 100; and whether the facial makes it worse by a point is not what was
 * asked. The bound is taken from the sign-flip test rather than from the bootstrap
 * interval, so that both answers rest on the one test that mirrors the coin and
 * neither hangs on the draws of an interval. Where both hold, the help is surely
 * less than a point, but a help.
 *
 * Clearly worse on facial days is `no-clear-difference`: help is ruled out. It
 * must not be told as if the days were alike, so {@link isClearlyWorse} says so.
 *
 * At most a quarter may be left out: whoever takes a facial on the worst rest
 * days, or skips it on good facial days, leaves out just the pairs that would
 * have spoken against it. Simulated without any true effect (`npm run bench`),
 * such people would see "helps" in up to 24 of 100 experiments without the
 * limit and 10 of 100 with a third; with a quarter it stays below.
 *
 * @param differences in whole points, as of `CompletePair`
 * @param planned how many pairs the experiment was to have
 */
export function judge(differences: readonly number[], planned: number): Judgement {
  if (differences.length < completeNeeded(planned)) return 'cannot-tell';
  if (isClear(differences) && sumOf(differences) < 0) return 'likely-helps';
  const against = differences.map((difference) => difference + HELP_POINTS);
  return isClear(against) && sumOf(against) > 0 ? 'no-clear-difference' : 'cannot-tell';
}

/** Whether puffiness went down clearly less on facial days, by the same test. */
export function isClearlyWorse(differences: readonly number[], planned: number): boolean {
  const isEnough = differences.length >= completeNeeded(planned);
  return isEnough && isClear(differences) && sumOf(differences) > 0;
}

function isClear(differences: readonly number[]): boolean {
  return signFlipP(differences) <= P_LIMIT;
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
