import { OWN_LENGTH, OWN_NAME_LIMIT, routineOfOwn, stepOf } from './own-routine.ts';
import type { OwnItem, OwnPlan } from './own-routine.ts';
import { MAX_SESSION_SECONDS, REP_SECONDS } from './routine.ts';
import type { DoseCap, RepKind, Routine, Step } from './routine.ts';
import { boutsOf, durationOf, paceOf } from './timeline.ts';

/** Why an own routine can be neither saved nor played. */
export type Problem =
  | { readonly kind: 'no-steps' }
  /** `byPace`: it would fit at a quicker pace than the slowest the settings offer. */
  | { readonly kind: 'too-long'; readonly seconds: number; readonly byPace: boolean }
  /** More of a step than one session may hold on a side; `stepId` names the capped step. */
  | { readonly kind: 'over-dose'; readonly stepId: string; readonly cap: number }
  | { readonly kind: 'too-many-reps'; readonly index: number; readonly most: number }
  | { readonly kind: 'bad-name'; readonly why: 'empty' | 'too-long' }
  | { readonly kind: 'unknown-step'; readonly index: number };

/** Most repetitions of one item, on each side. */
const MOST_REPS: Readonly<Record<RepKind, number>> = { stretch: 20, glide: 3, breath: 10 };

const SLOWEST_SECONDS = Math.max(...REP_SECONDS);
const QUICKEST_SECONDS = Math.min(...REP_SECONDS);

/** All that is wrong with a list; empty where it can be saved and played. */
export function checkOwnRoutine(own: OwnPlan, base: Routine): readonly Problem[] {
  const ofName = nameProblem(own);
  return [
    ...(ofName === null ? [] : [ofName]),
    ...itemProblems(own, base),
    ...doseProblems(own, base),
    ...lengthProblems(own, base),
  ];
}

/** Most repetitions one item of a step can have, on each side. */
export function mostRepsOf({ timing, doseCap }: Step): number {
  const most = timing.kind === 'paced' ? MOST_REPS[timing.rep] : 1;
  return Math.min(most, doseCap?.reps ?? most);
}

/** What the dose cap of a step leaves beside all the items; null where it has none. */
export function doseLeft(own: OwnPlan, base: Routine, step: Step): number | null {
  const { doseCap } = step;
  return doseCap === undefined ? null : doseCap.reps - doseOf(own.items, base, doseCap);
}

/**
 * How long a list takes in full, hand moves and side changes included.
 * @param settingsSeconds seconds of one stretch where the list leaves them to the settings.
 */
export function durationMsOf(own: OwnPlan, base: Routine, settingsSeconds: number): number {
  const routine = routineOfOwn({ ...own, id: 'own' }, base);
  const repSeconds = own.repSeconds ?? settingsSeconds;
  const bouts = boutsOf(routine, OWN_LENGTH, { off: [], leadSide: 'left', repSeconds });
  return durationOf(paceOf(routine, OWN_LENGTH), bouts);
}

/** What is wrong with the name; null where nothing is. */
export function nameProblem({ name }: OwnPlan): Problem | null {
  const { length } = name.trim();
  if (length === 0) return { kind: 'bad-name', why: 'empty' };
  return length > OWN_NAME_LIMIT ? { kind: 'bad-name', why: 'too-long' } : null;
}

function itemProblems({ items }: OwnPlan, base: Routine): Problem[] {
  if (items.length === 0) return [{ kind: 'no-steps' }];
  return items.flatMap(({ stepId, reps }, index): Problem[] => {
    const step = stepOf(base, stepId);
    if (step === undefined) return [{ kind: 'unknown-step', index }];
    const most = mostRepsOf(step);
    const isFine = Number.isInteger(reps) && reps >= 1 && reps <= most;
    return isFine ? [] : [{ kind: 'too-many-reps', index, most }];
  });
}

function doseProblems({ items }: OwnPlan, base: Routine): Problem[] {
  const capped = new Map<string, Step & { readonly doseCap: DoseCap }>();
  for (const { stepId } of items) {
    const step = stepOf(base, stepId);
    if (step?.doseCap === undefined || capped.has(step.doseCap.group)) continue;
    capped.set(step.doseCap.group, { ...step, doseCap: step.doseCap });
  }
  return [...capped.values()].flatMap(({ id, doseCap }): Problem[] =>
    doseOf(items, base, doseCap) > doseCap.reps
      ? [{ kind: 'over-dose', stepId: id, cap: doseCap.reps }]
      : [],
  );
}

/** Repetitions on each side of all items that share a dose cap. */
function doseOf(items: readonly OwnItem[], base: Routine, { group }: DoseCap): number {
  return items.reduce((sum, { stepId, reps }) => {
    const step = stepOf(base, stepId);
    return step?.doseCap?.group === group ? sum + reps * (step.bands?.length ?? 1) : sum;
  }, 0);
}

/** Where the pace is left to the settings, even their slowest must fit. */
function lengthProblems(own: OwnPlan, base: Routine): Problem[] {
  const seconds = durationMsOf(own, base, SLOWEST_SECONDS) / 1000;
  if (seconds <= MAX_SESSION_SECONDS) return [];
  const quickest = durationMsOf(own, base, QUICKEST_SECONDS) / 1000;
  const byPace = own.repSeconds === null && quickest <= MAX_SESSION_SECONDS;
  return [{ kind: 'too-long', seconds, byPace }];
}
