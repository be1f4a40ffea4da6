import type { Day } from '../day.ts';
import type { Experiment } from './experiment.ts';
import { completeNeeded } from './judgement.ts';
import { pairsOf } from './pairs.ts';
import type { LeftOutPair, SummaryByDay } from './pairs.ts';

/** How far an experiment has come, without a word on what it shows. */
export interface ExperimentProgress {
  readonly complete: number;
  /** Those that cannot count any more, as things are recorded now. */
  readonly leftOut: readonly LeftOutPair[];
  readonly toCome: number;
  /** How many must be complete for an answer. */
  readonly needed: number;
  /** Whether as many as are needed can still be reached. */
  readonly canAnswer: boolean;
}

/**
 * The pairs up to `today`. A pair is left out as soon as one of its days is over
 * and does not count, or a facial was taken on today's rest day.
 */
export function progressOf(
  experiment: Experiment,
  summaries: SummaryByDay,
  today: Day,
): ExperimentProgress {
  const { complete, leftOut } = pairsOf(experiment, summaries);
  const lost = leftOut.flatMap((pair) => {
    const reasons = pair.reasons.filter(
      ({ day, why }) => day < today || (day === today && why === 'facial-on-rest-day'),
    );
    return reasons.length === 0 ? [] : [{ ...pair, reasons }];
  });
  const toCome = leftOut.length - lost.length;
  const needed = completeNeeded(experiment.pairs);
  const canAnswer = complete.length + toCome >= needed;
  return { complete: complete.length, leftOut: lost, toCome, needed, canAnswer };
}
