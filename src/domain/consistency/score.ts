import { addDays } from '../day.ts';
import type { Day } from '../day.ts';
import type { DaySummary } from '../record/day-summary.ts';
import { dayStateOf, isSpared } from './day-state.ts';

/** After as many days without a facial, half of the score is left. */
export const HALF_LIFE_DAYS = 13;

/** What a facial done in part counts, of a whole one. */
export const PARTIAL_SHARE = 0.5;

/** What one day without a facial leaves of the score. */
const KEPT = 0.5 ** (1 / HALF_LIFE_DAYS);

/** The points, of 100, that a whole facial adds on its day. */
export const FACIAL_POINTS = 100 * (1 - KEPT);

/** 40 half-lives: what is older adds less than 1e-10 points. */
const COUNTED_DAYS = 40 * HALF_LIFE_DAYS;

/** 20 half-lives: what is older adds less than 1e-4 points, which nobody sees. */
const SEEN_DAYS = 20 * HALF_LIFE_DAYS;

export type Summaries = ReadonlyMap<Day, DaySummary>;

export interface ScorePart {
  readonly day: Day;
  /** What the facial of this day adds to the score of today. */
  readonly points: number;
}

export interface Score {
  /** From 0 to 100: the sum of the parts. */
  readonly value: number;
  /** The days with a facial that counts, oldest first. */
  readonly parts: readonly ScorePart[];
}

/**
 * How steadily facials were done up to a day, as Loop Habit Tracker reckons the
 * strength of a daily habit: each day keeps 0.5^(1/13) of the score and adds
 * the rest of 100 where the facial was done. A day that asks for none (paused,
 * at rest in an experiment, or today while it is still open) keeps all of it,
 * unless its facial adds to the score.
 *
 * @see https://github.com/iSoron/uhabits, `Score.kt` and `ScoreList.kt`
 */
export function scoreOf(summaries: Summaries, today: Day): Score {
  let level = 0;
  const counted: { readonly day: Day; readonly share: number }[] = [];
  for (const day of daysThatCount(summaries, today)) {
    const summary = summaries.get(day);
    const share = shareOf(summary);
    const next = KEPT * level + (1 - KEPT) * share;
    if (next < level && (day === today || isSpared(summary))) continue;
    level = next;
    counted.push({ day, share });
  }
  const parts = counted.flatMap(({ day, share }, index) => {
    const points = FACIAL_POINTS * share * KEPT ** (counted.length - 1 - index);
    return share === 0 ? [] : [{ day, points }];
  });
  return { value: parts.reduce((sum, { points }) => sum + points, 0), parts };
}

/** The first day that must be known for the score of today, to 1e-4 points. */
export function firstDayOfScore(summaries: Summaries, today: Day): Day {
  const spared = [...summaries.values()].filter(
    (summary) => summary.day <= today && isSpared(summary),
  ).length;
  return addDays(today, -SEEN_DAYS - spared);
}

/** From the first day on record to today, as far back as can make a difference. */
function daysThatCount(summaries: Summaries, today: Day): Day[] {
  const first = firstOf(summaries);
  if (first === null) return [];
  const days: Day[] = [];
  let left = COUNTED_DAYS;
  for (let day = today; day >= first && left > 0; day = addDays(day, -1)) {
    days.push(day);
    if (!isSpared(summaries.get(day))) left -= 1;
  }
  return days.toReversed();
}

function firstOf(summaries: Summaries): Day | null {
  let first: Day | null = null;
  for (const day of summaries.keys()) if (first === null || day < first) first = day;
  return first;
}

function shareOf(summary: DaySummary | undefined): number {
  const state = dayStateOf(summary);
  if (state === 'done') return 1;
  return state === 'partial' ? PARTIAL_SHARE : 0;
}
