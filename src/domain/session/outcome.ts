import { begunReps } from '../routine/dose.ts';
import type { Ledger } from '../routine/dose.ts';
import { stepIdsOf } from '../routine/timeline.ts';
import type { Bout } from '../routine/timeline.ts';

export type StepOutcome = 'done' | 'partial' | 'skipped';

export interface StepRecord {
  readonly stepId: string;
  readonly outcome: StepOutcome;
  /** Milliseconds played, all sides and bands together. */
  readonly playedMs: number;
}

/** The share of the planned time from which a session counts as completed. */
export const COMPLETED_SHARE = 0.8;

/** What was done of each step of a plan. */
export function outcomesOf(plan: readonly Bout[], played: Ledger): StepRecord[] {
  return stepIdsOf(plan).map((stepId) => {
    const bouts = plan.filter((bout) => bout.stepId === stepId);
    return {
      stepId,
      outcome: outcomeOf(bouts, played),
      playedMs: bouts.reduce((sum, { key }) => sum + (played[key]?.ms ?? 0), 0),
    };
  });
}

/** Whether enough of a plan was played to count as a completed session. */
export function isCompleted(plan: readonly Bout[], played: Ledger): boolean {
  const planned = plan.reduce((sum, bout) => sum + bout.reps * bout.repMs, 0);
  const done = plan.reduce(
    (sum, { key, reps, repMs }) => sum + Math.min(reps, played[key]?.reps ?? 0) * repMs,
    0,
  );
  return done >= planned * COMPLETED_SHARE;
}

function outcomeOf(bouts: readonly Bout[], played: Ledger): StepOutcome {
  if (bouts.every((bout) => isDone(bout, played))) return 'done';
  return bouts.some((bout) => bout.key in played) ? 'partial' : 'skipped';
}

/** A bout is done once its last repetition has begun. */
function isDone({ key, kind, reps }: Bout, played: Ledger): boolean {
  return kind === 'gate' ? key in played : begunReps(played, key) >= reps;
}
