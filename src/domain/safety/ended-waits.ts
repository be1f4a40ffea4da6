import { addDays } from '../day.ts';
import type { Day } from '../day.ts';
import type { SafetyAnswers } from './answers.ts';
import { CONDITION_IDS, conditionOf } from './conditions.ts';
import type { ConditionId } from './conditions.ts';

/** A wait that ended by itself. */
export interface EndedWait {
  readonly condition: ConditionId;
  /** The first day on which it no longer held. */
  readonly since: Day;
}

/** For how many days it is told that a wait has ended. */
const TOLD_FOR_DAYS = 7;

/** The waits, counted in days, that ended lately, in the order they are asked for. */
export function endedWaits(answers: SafetyAnswers | null, day: Day): EndedWait[] {
  return CONDITION_IDS.flatMap((condition) => {
    const lastDay = answers?.reports[condition]?.lastDay;
    const { waitDays = 0, actions } = conditionOf(condition);
    if (lastDay === undefined || waitDays === 0) return [];
    const since = addDays(lastDay, waitDays + 1);
    const isTold = day >= since && day < addDays(since, TOLD_FOR_DAYS);
    // Whoever did the procedure may still have to agree.
    const isOver = !actions.includes('wait-cleared') || isCleared(answers, condition);
    return isTold && isOver ? [{ condition, since }] : [];
  });
}

function isCleared(answers: SafetyAnswers | null, condition: ConditionId): boolean {
  return answers?.reports[condition]?.cleared === true;
}
