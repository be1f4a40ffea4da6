import { MAX_SESSION_SECONDS } from './routine.ts';
import type { BoutSide } from './routine.ts';
import type { Bout } from './timeline.ts';

/**
 * What has been played of a bout. Repetitions, a broken-off one as its part,
 * and milliseconds are counted apart: the pace can change on the way.
 */
export interface Played {
  readonly reps: number;
  readonly ms: number;
}

/** What has been played of each bout, by bout key. */
export type Ledger = Readonly<Record<string, Played>>;

/** Parts of repetitions are sums of fractions; one this near to whole is whole. */
const NEARLY = 1e-6;

/** Repetitions of a bout that were begun. */
export function begunReps(played: Ledger, key: string): number {
  return Math.ceil((played[key]?.reps ?? 0) - NEARLY);
}

/** The sides a dose counts on: both hands at once work each side. */
const WORKED: Readonly<Record<BoutSide, readonly BoutSide[]>> = {
  left: ['left'],
  right: ['right'],
  both: ['left', 'right'],
  midline: ['midline'],
};

/** Repetitions begun of a dose group, on one side. */
function doseOf(plan: readonly Bout[], played: Ledger, group: string, side: BoutSide): number {
  return plan
    .filter((bout) => bout.doseCap?.group === group && WORKED[bout.side].includes(side))
    .reduce((reps, bout) => reps + begunReps(played, bout.key), 0);
}

/**
 * The bouts `ahead`, each cut to what its dose cap still leaves after what has
 * been `played`; bouts with nothing left drop out.
 */
export function withinDose(plan: readonly Bout[], ahead: readonly Bout[], played: Ledger): Bout[] {
  const taken = new Map<string, number>();
  return ahead.flatMap((bout) => {
    if (bout.doseCap === null) return [bout];
    const { group, reps: cap } = bout.doseCap;
    const doses = WORKED[bout.side].map((side) => ({
      dose: `${group}/${side}`,
      before: taken.get(`${group}/${side}`) ?? doseOf(plan, played, group, side),
    }));
    const before = Math.max(...doses.map((worked) => worked.before));
    const reps = Math.min(bout.reps, Math.max(0, cap - before));
    for (const worked of doses) taken.set(worked.dose, worked.before + reps);
    return reps === 0 ? [] : [{ ...bout, reps }];
  });
}

/**
 * The bouts `ahead` that still fit into the longest session after what has been
 * `played`, so that going back again and again never makes a longer one; the
 * last is cut to the repetitions that fit.
 */
export function withinLongestSession(ahead: readonly Bout[], played: Ledger): Bout[] {
  let leftMs = leftOfLongestSession(played);
  return ahead.flatMap((bout) => {
    const reps =
      bout.repMs === 0 ? bout.reps : Math.min(bout.reps, Math.floor(leftMs / bout.repMs));
    leftMs = reps < bout.reps ? 0 : leftMs - reps * bout.repMs;
    return reps <= 0 ? [] : [{ ...bout, reps }];
  });
}

/** Milliseconds that may still be played in the longest session. */
export function leftOfLongestSession(played: Ledger): number {
  return Object.values(played).reduce((left, { ms }) => left - ms, MAX_SESSION_SECONDS * 1000);
}

/**
 * A ledger in which every repetition that was broken off counts as a whole
 * one, so that going back to a step never gives a repetition more than its cap.
 */
export function wholeReps(plan: readonly Bout[], played: Ledger): Ledger {
  const capped = plan.filter(({ key, doseCap }) => doseCap !== null && key in played);
  const whole = capped.map(({ key }): [string, Played] => [
    key,
    { ms: played[key]?.ms ?? 0, reps: begunReps(played, key) },
  ]);
  return { ...played, ...Object.fromEntries(whole) };
}
