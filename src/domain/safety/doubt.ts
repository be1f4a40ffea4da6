import { addDays } from '../day.ts';
import type { Day } from '../day.ts';
import type { SafetyAnswers } from './answers.ts';
import type { Action, ConditionId } from './conditions.ts';
import { QUESTION_IDS } from './conditions.ts';

/**
 * Why answers are not enough to go by, apart from what they report.
 *
 * - `unanswered`: a question is open, or its yes does not say to what.
 * - `out-of-date`: they are {@link RENEWED_AFTER_DAYS} days old or older.
 * - `from-the-future`: they carry a day that is still to come; a clock was wrong.
 * - `procedure-tagged`: a procedure was tagged since, and is not described.
 */
export const DOUBTS = ['procedure-tagged', 'unanswered', 'out-of-date', 'from-the-future'] as const;
export type Doubt = (typeof DOUBTS)[number];

/** Composed: no source names a term; a month lets little change unnoticed and few be bothered. */
export const RENEWED_AFTER_DAYS = 30;

/** West across the date line, the same evening is a day earlier. */
const DAYS_A_FLIGHT_GAINS = 1;

export function isDoubt(id: ConditionId | Doubt): id is Doubt {
  return (DOUBTS as readonly string[]).includes(id);
}

/** What each doubt asks for: nothing where skin may be healing, else as for what is not answered. */
export const DOUBT_ACTIONS = {
  'procedure-tagged': 'wait-settled',
  unanswered: 'ask-first',
  'out-of-date': 'ask-first',
  'from-the-future': 'ask-first',
} as const satisfies Record<Doubt, Action>;

/** The doubts about answers on a day; a vague yes is for `permittedSteps` to find. */
export function doubtsOf(answers: SafetyAnswers | null, day: Day): Doubt[] {
  if (answers === null) return ['unanswered'];
  const holds = {
    'procedure-tagged': answers.procedureTagged !== undefined,
    unanswered: QUESTION_IDS.some((question) => answers.questions[question] === undefined),
    'out-of-date': day >= addDays(answers.answeredOn, RENEWED_AFTER_DAYS),
    'from-the-future': answers.answeredOn > addDays(day, DAYS_A_FLIGHT_GAINS),
  };
  return DOUBTS.filter((doubt) => holds[doubt]);
}

/**
 * Whether a procedure tagged on `tagged` has to be asked about: it is recent, and the questions were
 * not gone through after it. On the same day the tag may be the later of the two.
 */
export function asksAboutProcedure(
  answers: SafetyAnswers | null,
  tagged: Day,
  today: Day,
): boolean {
  const isRecent = tagged > addDays(today, -RENEWED_AFTER_DAYS);
  return isRecent && (answers === null || answers.answeredOn <= tagged);
}

/** Whether the questions should be gone through again before a session. */
export function isRenewalDue(answers: SafetyAnswers | null, day: Day): boolean {
  return answers !== null && doubtsOf(answers, day).some((doubt) => doubt !== 'unanswered');
}
