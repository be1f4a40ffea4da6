import { facialRoutine } from '../../content/facial-routine.ts';
import { durationMsOf } from '../../domain/routine/own-check.ts';
import type { OwnPlan } from '../../domain/routine/own-routine.ts';
import { USUAL_REP_SECONDS } from '../../domain/routine/routine.ts';
import { useSessionKit } from '../../state/use-session-kit.ts';

/**
 * How long a routine takes in full, in milliseconds: at its own pace, else at
 * that of the settings, which is the usual one until they were read.
 */
export function useDurationOf(): (own: OwnPlan) => number {
  const kit = useSessionKit();
  const chosen = kit === 'failed' ? null : kit?.guidance.guidance.value;
  const settingsSeconds = chosen?.repSeconds ?? USUAL_REP_SECONDS;
  return (own) => durationMsOf(own, facialRoutine, settingsSeconds);
}
