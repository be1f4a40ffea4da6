import type { Day } from '../day.ts';
import { bootstrapMean } from '../statistics/bootstrap-mean.ts';
import type { Interval } from '../statistics/interval.ts';
import type { Random } from '../statistics/random.ts';
import { signFlipP } from '../statistics/sign-flip.ts';
import { meanOf } from '../trend/mean.ts';
import type { Experiment } from './experiment.ts';
import { completeNeeded, isClearlyWorse, judge } from './judgement.ts';
import type { Judgement } from './judgement.ts';
import { pairsOf } from './pairs.ts';
import type { LeftOutPair, SummaryByDay } from './pairs.ts';
import { standingOf } from './schedule.ts';

export interface Verdict {
  readonly verdict: Judgement;
  /** With 'no-clear-difference' alone: facial days came out worse, which has to be said. */
  readonly isWorse: boolean;
  /** Mean of the pairs' differences in points, below 0 is help; null without a complete pair. */
  readonly difference: number | null;
  /** Of the difference: 95 %, by bootstrap over pairs; null with fewer than 2 pairs. */
  readonly interval: Interval | null;
  /** Of the two-sided sign-flip test; 1 without a complete pair. */
  readonly p: number;
  /** How many pairs counted, and how many would have had to for an answer. */
  readonly complete: number;
  readonly needed: number;
  readonly leftOut: readonly LeftOutPair[];
}

/**
 * The one answer of an experiment, from the day after its last on; null before,
 * and for good where it was stopped early: looking in between and ending on a
 * good day would make chance look like help. See {@link judge} for the rule.
 *
 * @param random for the interval alone; seed it with the experiment's own seed,
 *   so that the numbers stay the same each time they are looked at
 */
export function verdictOf(
  experiment: Experiment,
  summaries: SummaryByDay,
  today: Day,
  random: Random,
): Verdict | null {
  if (standingOf(experiment, today).phase !== 'over') return null;
  const { complete, leftOut } = pairsOf(experiment, summaries);
  const differences = complete.map(({ difference }) => difference);
  return {
    verdict: judge(differences, experiment.pairs),
    isWorse: isClearlyWorse(differences, experiment.pairs),
    difference: differences.length === 0 ? null : meanOf(differences).value,
    interval: bootstrapMean(differences, random),
    p: signFlipP(differences),
    complete: complete.length,
    needed: completeNeeded(experiment.pairs),
    leftOut,
  };
}
