import type { Day } from '../day.ts';
import { addDays } from '../day.ts';
import type { StepTag } from '../routine/routine.ts';
import { STEP_TAGS } from '../routine/routine.ts';
import type { Report, SafetyAnswers } from './answers.ts';
import type { Action, ConditionId, QuestionId } from './conditions.ts';
import { ACTIONS, CONDITION_IDS, conditionOf, conditionsOf, QUESTION_IDS } from './conditions.ts';
import { DOUBT_ACTIONS, doubtsOf } from './doubt.ts';
import type { Doubt } from './doubt.ts';

/** The page that is shown where no session is permitted. */
export type RefusalPage = 'emergency' | 'stop' | 'adults-only' | 'wait';

export interface Reason {
  readonly condition: ConditionId | Doubt;
  readonly action: Action;
  /** The first day on which it no longer holds; absent where no day is known. */
  readonly until?: Day;
}

/** What may be worked today; reasons come most serious first. */
export type Permit =
  | { readonly kind: 'refused'; readonly page: RefusalPage; readonly reasons: readonly Reason[] }
  | {
      readonly kind: 'allowed';
      /** Goes as it is into the settings of a timeline. */
      readonly off: readonly StepTag[];
      readonly reasons: readonly Reason[];
    };

type Effect = { readonly page: RefusalPage } | { readonly off: readonly StepTag[] };

const EFFECTS: Readonly<Record<Exclude<Action, 'skip-area'>, Effect>> = {
  emergency: { page: 'emergency' },
  stop: { page: 'stop' },
  'adults-only': { page: 'adults-only' },
  'wait-cleared': { page: 'wait' },
  'wait-settled': { page: 'wait' },
  'wait-days': { page: 'wait' },
  'neck-off': { off: ['neck'] },
  'eye-off': { off: ['eye'] },
  'ask-first': { off: ['neck', 'eye', 'skin-leg'] },
  'ask-neck-first': { off: ['neck'] },
  'leg-off': { off: ['skin-leg'] },
  'ask-leg-first': { off: ['skin-leg'] },
};

/** Whether a reason leaves no session at all, rather than switching a part of it off. */
export function refuses({ action }: Reason): boolean {
  return action !== 'skip-area' && 'page' in EFFECTS[action];
}

interface Verdict {
  readonly reason: Reason;
  readonly effect: Effect;
}

/**
 * Decides what may be worked on a day, from everything the person told; for
 * built-in, own and resumed sessions alike. What is not answered counts as
 * "ask first", and the strictest of everything reported wins.
 */
export function permittedSteps(answers: SafetyAnswers | null, day: Day): Permit {
  const verdicts = [...verdictsOfReports(answers, day), ...verdictsOfDoubts(answers, day)].sort(
    (one, other) => ACTIONS.indexOf(one.reason.action) - ACTIONS.indexOf(other.reason.action),
  );
  const reasons = verdicts.map(({ reason }) => reason);
  const pages = verdicts.flatMap(({ effect }) => ('page' in effect ? [effect.page] : []));
  const page = pages[0];
  if (page !== undefined) return { kind: 'refused', page, reasons };
  const off = new Set(verdicts.flatMap(({ effect }) => ('off' in effect ? effect.off : [])));
  return { kind: 'allowed', off: STEP_TAGS.filter((tag) => off.has(tag)), reasons };
}

function verdictsOfReports(answers: SafetyAnswers | null, day: Day): Verdict[] {
  return CONDITION_IDS.flatMap((condition) => {
    const report = answers?.reports[condition];
    if (report === undefined) return [];
    return conditionOf(condition).actions.flatMap((action) =>
      verdictOf(condition, action, report, day),
    );
  });
}

/** Empty where the action no longer holds. */
function verdictOf(condition: ConditionId, action: Action, report: Report, day: Day): Verdict[] {
  switch (action) {
    case 'wait-cleared':
    case 'ask-first':
    case 'ask-neck-first':
    case 'ask-leg-first':
      return report.cleared === true ? [] : [plainVerdict(condition, action)];
    case 'wait-days':
      return waitOf(condition, report, day);
    case 'skip-area':
      return [areaVerdict(condition, report)];
    default:
      return [plainVerdict(condition, action)];
  }
}

function plainVerdict(
  condition: Reason['condition'],
  action: Exclude<Action, 'skip-area'>,
): Verdict {
  return { reason: { condition, action }, effect: EFFECTS[action] };
}

function waitOf(condition: ConditionId, report: Report, day: Day): Verdict[] {
  const { waitDays } = conditionOf(condition);
  if (report.lastDay === undefined || waitDays === undefined) {
    return [plainVerdict(condition, 'wait-days')];
  }
  const until = addDays(report.lastDay, waitDays + 1);
  if (day >= until) return [];
  return [{ reason: { condition, action: 'wait-days', until }, effect: EFFECTS['wait-days'] }];
}

function areaVerdict(condition: ConditionId, { regions = [] }: Report): Verdict {
  if (regions.length === 0) return plainVerdict(condition, 'wait-settled');
  const off = regions.map((region) => `skin-${region}` as const);
  return { reason: { condition, action: 'skip-area' }, effect: { off } };
}

/** What makes the answers too little to go by, and a yes that does not say to what. */
function verdictsOfDoubts(answers: SafetyAnswers | null, day: Day): Verdict[] {
  const doubts = doubtsOf(answers, day);
  const vague = QUESTION_IDS.filter((question) => isVague(answers, question));
  const meant = new Set(vague.length === 0 ? [] : ['ask-first' as const, ...vague.map(gravestOf)]);
  if (doubts.includes('unanswered')) meant.delete('ask-first');
  return [
    ...doubts.map((doubt) => plainVerdict(doubt, DOUBT_ACTIONS[doubt])),
    ...[...meant].map((action) => plainVerdict('unanswered', action)),
  ];
}

function isVague(answers: SafetyAnswers | null, question: QuestionId): boolean {
  if (answers?.questions[question] !== 'yes') return false;
  return conditionsOf(question).every((condition) => answers.reports[condition] === undefined);
}

/** The most that a yes to a question can mean: what is not said may be the worst of it. */
function gravestOf(question: QuestionId): Exclude<Action, 'skip-area'> {
  const actions = conditionsOf(question).flatMap((condition) => conditionOf(condition).actions);
  const gravest = ACTIONS.find((action) => actions.includes(action)) ?? 'stop';
  return gravest === 'skip-area' ? 'wait-settled' : gravest;
}
