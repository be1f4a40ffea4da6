import type { Instant } from '../day.ts';
import type { Envelope } from '../record/record.ts';
import { stepsOf } from './routine.ts';
import type { Length, RepSeconds, Routine, Step, StepTiming } from './routine.ts';

/** The longest name of a routine, in UTF-16 code units. */
export const OWN_NAME_LIMIT = 60;

/** One step of an own routine. The same step may stand in it more than once. */
export interface OwnItem {
  /** A step of the routine it is based on. */
  readonly stepId: string;
  /** Repetitions on each side. */
  readonly reps: number;
}

/** What a person decides about a routine of their own. */
export interface OwnPlan {
  readonly name: string;
  readonly basedOn: 'facial';
  /** The pace its sessions begin with, in seconds of one stretch; null goes by the settings. */
  readonly repSeconds: RepSeconds | null;
  readonly items: readonly OwnItem[];
}

/** A routine a person has put together from the steps of a built-in one. */
export interface OwnRoutine extends Envelope, OwnPlan {}

/** What remains of a deleted routine: that it was deleted, and when. */
export interface BuriedRoutine extends Envelope {
  readonly deletedAt: Instant;
}

export type StoredRoutine = OwnRoutine | BuriedRoutine;

/** The length an own routine is played at; all three are the same. */
export const OWN_LENGTH: Length = 'standard';

/**
 * Makes a real routine out of a person's list. Each step is the built-in one:
 * what it works on, its sides, its dose cap and what stands in for it come from
 * `base` and can never come from the list; only the repetitions do. Its pace is
 * no part of it: a session is planned with `repSeconds` of the list. Items that
 * `base` does not know are left out.
 */
export function routineOfOwn(own: OwnPlan & { readonly id: string }, base: Routine): Routine {
  const seen = new Map<string, number>();
  const steps = own.items.flatMap((item) => {
    const step = stepOf(base, item.stepId);
    if (step === undefined) return [];
    const count = (seen.get(item.stepId) ?? 0) + 1;
    seen.set(item.stepId, count);
    return [adapted(step, item.reps, count)];
  });
  const moveSeconds = base.moveSeconds[OWN_LENGTH];
  return {
    id: own.id,
    moveSeconds: { short: moveSeconds, standard: moveSeconds, long: moveSeconds },
    sideChangeSeconds: base.sideChangeSeconds,
    blocks: [{ id: 'own', sides: 'together', steps }],
  };
}

/** A step of a routine by its id. */
export function stepOf(base: Routine, stepId: string): Step | undefined {
  return stepsOf(base).find(({ id }) => id === stepId);
}

/** The steps a list can be made of: each area once, in the order of the routine. */
export function offeredSteps(base: Routine): Step[] {
  const steps = stepsOf(base);
  return steps.filter((step, index) => steps.findIndex(({ area }) => area === step.area) === index);
}

/** A step that comes for the `count`-th time, under an id of its own. */
function adapted(step: Step, reps: number, count: number): Step {
  const { instead, ...own } = step;
  return {
    ...own,
    id: `${step.id}~${count}`,
    timing: timingOf(step.timing, reps),
    ...(instead && { instead: adapted(instead, reps, count) }),
  };
}

/** Only a whole number above nothing is played: NaN or -3 would slip past every dose cap after it. */
function timingOf(timing: StepTiming, asked: number): StepTiming {
  if (timing.kind !== 'paced') return timing;
  const reps = Number.isInteger(asked) && asked > 0 ? asked : 0;
  return { ...timing, reps: { short: reps, standard: reps, long: reps } };
}
