import type { Day } from '../day.ts';
import type { Experiment } from '../experiment/experiment.ts';
import { verdictOf } from '../experiment/verdict.ts';
import type { Verdict } from '../experiment/verdict.ts';
import type { DaySummary, EffectPair } from '../record/day-summary.ts';
import { createRandom } from '../statistics/random.ts';
import type { Point } from '../statistics/theil-sen.ts';
import { rightAwayOf } from './right-away.ts';
import type { RightAway } from './right-away.ts';
import { tagAssociationsOf } from './tags.ts';
import type { TaggedDay } from './tags.ts';
import { weeksTrendOf } from './weeks.ts';
import type { WeeksTrend } from './weeks.ts';

/** Questions whose answers are drawn by chance many times over, which takes its time. */
export type Analysis =
  | { readonly kind: 'weeks'; readonly points: readonly Point[] }
  | { readonly kind: 'right-away'; readonly pairs: readonly EffectPair[] }
  | { readonly kind: 'tags'; readonly days: readonly TaggedDay[] }
  | {
      readonly kind: 'verdict';
      readonly experiment: Experiment;
      readonly summaries: readonly DaySummary[];
      readonly today: Day;
    };

export interface AnalysisResults {
  readonly weeks: WeeksTrend | null;
  readonly 'right-away': RightAway;
  readonly tags: ReturnType<typeof tagAssociationsOf>;
  readonly verdict: Verdict | null;
}

/** The same figures must give the same answer each time they are looked at. */
const SEED = 20_261_123;

export function analyse(question: Analysis): AnalysisResults[Analysis['kind']] {
  switch (question.kind) {
    case 'weeks':
      return weeksTrendOf(question.points, createRandom(SEED));
    case 'right-away':
      return rightAwayOf(question.pairs, createRandom(SEED));
    case 'tags':
      return tagAssociationsOf(question.days, createRandom(SEED));
    case 'verdict': {
      const { experiment, summaries, today } = question;
      const byDay = new Map(summaries.map((summary) => [summary.day, summary]));
      return verdictOf(experiment, byDay, today, createRandom(experiment.seed));
    }
  }
}
