import type {
  Action,
  AdvisedConditionId,
  ConditionId,
  QuestionId,
  SkinRegion,
} from '../domain/safety/conditions.ts';
import { ADVISED_ACTIONS, conditionOf } from '../domain/safety/conditions.ts';
import { isDoubt } from '../domain/safety/doubt.ts';
import type { Doubt } from '../domain/safety/doubt.ts';
import type { Reason, RefusalPage } from '../domain/safety/permitted-steps.ts';
import type { SignId, TriagePage } from '../domain/safety/triage.ts';
import type { GlanceId } from './safety-questions.ts';

/** What a page says, in this order: what it is, what it means, what to do, what is safe. */
export const PAGE_PARTS = ['title', 'meaning', 'do', 'safe'] as const;
type PagePart = (typeof PAGE_PARTS)[number];

type ReasonMessageId =
  | `safety.reason.${Action}`
  | `safety.reason.${Doubt}`
  | 'safety.reason.wait-days-undated';

/** Every message whose id is put together from an id of the screening. */
export type SafetyMessageId =
  | `safety.question.${QuestionId}`
  | `safety.condition.${ConditionId}`
  | `safety.advice.${AdvisedConditionId}`
  | `safety.region.${SkinRegion}`
  | `safety.glance.${GlanceId}`
  | `safety.sign.${SignId}`
  | `safety.page.${RefusalPage | TriagePage}.${PagePart}`
  | ReasonMessageId;

export const questionMessage = (id: QuestionId) => `safety.question.${id}` as const;
export const conditionMessage = (id: ConditionId) => `safety.condition.${id}` as const;
export const regionMessage = (region: SkinRegion) => `safety.region.${region}` as const;
export const glanceMessage = (id: GlanceId) => `safety.glance.${id}` as const;
export const signMessage = (id: SignId) => `safety.sign.${id}` as const;

export const pageMessage = (page: RefusalPage | TriagePage, part: PagePart) =>
  `safety.page.${page}.${part}` as const;

/** Whom to see and how soon; null where the page itself says enough. */
export function adviceMessage(
  id: Reason['condition'],
): `safety.advice.${AdvisedConditionId}` | null {
  return !isDoubt(id) && isAdvised(id) ? `safety.advice.${id}` : null;
}

function isAdvised(id: ConditionId): id is AdvisedConditionId {
  const advised: readonly Action[] = ADVISED_ACTIONS;
  return advised.includes(conditionOf(id).actions[0]);
}

/** What a reason does to today; takes `{date}` where the reason has an `until`. */
export function reasonMessage({ condition, action, until }: Reason): ReasonMessageId {
  if (isDoubt(condition)) return `safety.reason.${condition}`;
  if (action === 'wait-days' && until === undefined) return 'safety.reason.wait-days-undated';
  return `safety.reason.${action}`;
}
