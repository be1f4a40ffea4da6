import type { Hand, Length, Step, StepTiming } from '../domain/routine/routine.ts';
import type { SourceId } from './sources/all.ts';

/** A step that says where it comes from. */
export interface SourcedStep extends Step {
  readonly sources: readonly SourceId[];
  readonly instead?: SourcedStep;
}

type Counts = readonly [short: number, standard: number, long: number];

const perLength = ([short, standard, long]: Counts): Record<Length, number> => ({
  short,
  standard,
  long,
});
export const stretch = (...counts: Counts): StepTiming => ({
  kind: 'paced',
  rep: 'stretch',
  secondsPerRep: 3,
  reps: perLength(counts),
});
export const glide = (...counts: Counts): StepTiming => ({
  kind: 'paced',
  rep: 'glide',
  secondsPerRep: 6,
  reps: perLength(counts),
});
export const breath = (...counts: Counts): StepTiming => ({
  kind: 'paced',
  rep: 'breath',
  secondsPerRep: 10,
  reps: perLength(counts),
});
export const flatFingers = (least: number, most: number): Hand => ({
  shape: 'flat-fingers',
  fingers: [least, most],
});

export const FLAT_HAND: Hand = { shape: 'flat-hand', fingers: null };
export const RELAXED_HANDS: Hand = { shape: 'relaxed-hands', fingers: null };
export const RING_FINGER: Hand = { shape: 'ring-finger', fingers: [1, 1] };
