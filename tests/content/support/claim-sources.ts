import { facialRoutine } from '../../../src/content/facial-routine.ts';
import { legRoutine } from '../../../src/content/leg-routine.ts';
import { ARTICLE_IDS } from '../../../src/content/learn/article.ts';
import type { ArticleId } from '../../../src/content/learn/article.ts';
import { sourcesOfArticle } from '../../../src/content/learn/article-sources.ts';
import { ARTICLES } from '../../../src/content/learn/articles.ts';
import { CLAIMS } from '../../../src/content/learn/claims.ts';
import { GLANCE_CONDITIONS } from '../../../src/content/safety-questions.ts';
import type { GlanceId } from '../../../src/content/safety-questions.ts';
import type { Routine } from '../../../src/domain/routine/routine.ts';
import { stepsOf } from '../../../src/domain/routine/routine.ts';
import {
  CONDITION_IDS,
  conditionOf,
  conditionsOf,
  QUESTION_IDS,
} from '../../../src/domain/safety/conditions.ts';
import type { ConditionId } from '../../../src/domain/safety/conditions.ts';
import { SIGN_IDS, SIGNS } from '../../../src/domain/safety/triage.ts';
import { SOURCED_BY_HAND } from './claims-by-hand.ts';
import { saidBy } from './learn-words.ts';

type Sources = readonly string[];

/** What a message stands on by rule or by hand; null where neither knows of it. */
export function sourcesOfMessage(id: string): Sources | null {
  return byHand[id] ?? RULED.get(id) ?? null;
}

const byHand: Readonly<Record<string, Sources>> = SOURCED_BY_HAND;

/** Conditions that rest on what is generally known, which nobody looked up. */
export const NOT_LOOKED_UP: readonly ConditionId[] = CONDITION_IDS.filter(
  (id) => conditionOf(id).sources.length === 0,
);

const sourcesOfAll = (conditions: readonly ConditionId[]): Sources => [
  ...new Set(conditions.flatMap((id) => conditionOf(id).sources)),
];

/** The words of a step say what its sources say. */
function stepWords(catalogue: string, routine: Routine): [string, Sources][] {
  const steps = stepsOf(routine).flatMap((step) => [step, ...(step.instead ? [step.instead] : [])]);
  const words = ['name', 'anatomy', 'hand', 'direction', 'cue', 'caution'];
  return steps.flatMap(({ area, sources }) =>
    words.map((word): [string, Sources] => [`${catalogue}.${area}.${word}`, sources]),
  );
}

/** Conditions, what asks for them, and what is said where one holds. */
const screeningWords = (): [string, Sources][] => [
  ...CONDITION_IDS.flatMap((id): [string, Sources][] => [
    [`safety.condition.${id}`, conditionOf(id).sources],
    [`safety.advice.${id}`, conditionOf(id).sources],
  ]),
  ...QUESTION_IDS.map((id): [string, Sources] => [
    `safety.question.${id}`,
    sourcesOfAll(conditionsOf(id)),
  ]),
  ...Object.entries(GLANCE_CONDITIONS).map(([id, conditions]): [string, Sources] => [
    `safety.glance.${id satisfies string as GlanceId}`,
    sourcesOfAll(conditions),
  ]),
  ...SIGN_IDS.map((id): [string, Sources] => [
    `safety.sign.${id}`,
    conditionOf(SIGNS[id].condition).sources,
  ]),
];

/** A page’s name, its line and its pictures sum up what the page says. */
function articleWords(id: ArticleId): [string, Sources][] {
  const sources = sourcesOfArticle(id);
  const pictures = ARTICLES[id].blocks.flatMap((block) =>
    block.kind === 'picture' ? [block.picture] : [],
  );
  return [
    ...['title', 'line'].map((key): [string, Sources] => [`learn.${id}.${key}`, sources]),
    ...pictures.map((picture): [string, Sources] => [`learn.picture.${picture}`, sources]),
    ...saidBy(id).map((said): [string, Sources] => [said.id, said.sources]),
  ];
}

const pictured: [string, Sources][] = CLAIMS.flatMap((claim) =>
  'picture' in claim ? [[`learn.picture.${claim.picture}`, claim.sources]] : [],
);

const RULED: ReadonlyMap<string, Sources> = new Map([
  ...pictured,
  ...ARTICLE_IDS.flatMap(articleWords),
  ...stepWords('facial', facialRoutine),
  ...stepWords('legs', legRoutine),
  ...screeningWords(),
]);
