import type { Day, Instant } from '../day.ts';
import type { Envelope } from '../record/record.ts';
import type { Length } from '../routine/routine.ts';

/**
 * A self-experiment as it was set up, which nothing changes afterwards but its
 * being stopped. What each of its days asks for follows from these fields
 * alone (`schedule.ts`), so that a restored backup goes on with the same draw.
 */
export interface Experiment extends Envelope {
  /** The first of its baseline days. */
  readonly firstDay: Day;
  /** Of every facial in it; a rest day sits for as long. */
  readonly length: Length;
  /** Pairs of days after the baseline, one with a facial and one without. */
  readonly pairs: number;
  /** Of the coin that was tossed within each pair: 32 bits, unsigned. */
  readonly seed: number;
  /** The day it was ended early; it then gives no verdict. */
  readonly stoppedOn: Day | null;
}

/** What remains of a deleted experiment: that it was deleted, and when. */
export interface BuriedExperiment extends Envelope {
  readonly deletedAt: Instant;
}

export type StoredExperiment = Experiment | BuriedExperiment;

export const BASELINE_DAYS = 7;
export const LEAST_PAIRS = 7;
export const MOST_PAIRS = 28;
export const USUAL_PAIRS = 14;
