import type { Day } from '../day.ts';
import type { DaySummary, EffectPair } from '../record/day-summary.ts';
import type { Experiment } from './experiment.ts';
import { dayPairsOf } from './schedule.ts';
import type { DayPair } from './schedule.ts';

export type SummaryByDay = ReadonlyMap<Day, DaySummary>;

/** Why a day cannot count, so that its pair is left out. */
export type WhyNot =
  | 'nothing-recorded'
  /** No facial was completed on a facial day; one that was broken off may be there. */
  | 'facial-not-completed'
  | 'facial-not-rated-twice'
  /** Any facial, one that was broken off included. */
  | 'facial-on-rest-day'
  | 'rest-not-rated-twice';

export interface CompletePair extends DayPair {
  /**
   * Change in puffiness on the facial day minus that on the rest day, in whole
   * points; below 0, puffiness went down more with the facial.
   */
  readonly difference: number;
}

export interface LeftOutPair extends DayPair {
  /** Of one of its days or of both; never empty. */
  readonly reasons: readonly { readonly day: Day; readonly why: WhyNot }[];
}

export interface PairsOfExperiment {
  readonly complete: readonly CompletePair[];
  readonly leftOut: readonly LeftOutPair[];
}

/**
 * Which pairs count. A pair counts whole or not at all, since the coin was
 * tossed within it; so a missed day costs its pair and nothing else. Of a day
 * with several pairs of ratings, the first of the right kind counts.
 */
export function pairsOf(
  experiment: Pick<Experiment, 'firstDay' | 'pairs' | 'seed'>,
  summaries: SummaryByDay,
): PairsOfExperiment {
  const complete: CompletePair[] = [];
  const leftOut: LeftOutPair[] = [];
  for (const pair of dayPairsOf(experiment)) {
    const on = facialChangeOn(summaries.get(pair.facialDay));
    const off = restChangeOn(summaries.get(pair.restDay));
    if (typeof on === 'number' && typeof off === 'number') {
      complete.push({ ...pair, difference: on - off });
      continue;
    }
    const reasons = [
      { day: pair.facialDay, why: on },
      { day: pair.restDay, why: off },
    ].flatMap(({ day, why }) => (typeof why === 'number' ? [] : [{ day, why }]));
    leftOut.push({ ...pair, reasons });
  }
  return { complete, leftOut };
}

function facialChangeOn(summary: DaySummary | undefined): number | WhyNot {
  if (isBlank(summary)) return 'nothing-recorded';
  if (summary.sessions.completed === 0) return 'facial-not-completed';
  return firstOf(summary, 'facial')?.change ?? 'facial-not-rated-twice';
}

function restChangeOn(summary: DaySummary | undefined): number | WhyNot {
  if (isBlank(summary)) return 'nothing-recorded';
  const { completed, partial } = summary.sessions;
  // Ratings around a facial tell of one even where its session was deleted.
  const hasFacial = completed + partial > 0 || firstOf(summary, 'facial') !== undefined;
  if (hasFacial) return 'facial-on-rest-day';
  return firstOf(summary, 'rest')?.change ?? 'rest-not-rated-twice';
}

/** Tags or a pause alone are no record of what the day asked for. */
function isBlank(summary: DaySummary | undefined): summary is undefined {
  if (summary === undefined) return true;
  const { before, after, pairs, sessions } = summary;
  const rated = Object.keys(before).length + Object.keys(after).length + pairs.length;
  return rated + sessions.completed + sessions.partial === 0;
}

function firstOf(summary: DaySummary, kind: EffectPair['kind']): EffectPair | undefined {
  return summary.pairs.find((pair) => pair.kind === kind);
}
