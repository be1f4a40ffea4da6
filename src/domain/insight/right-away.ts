import type { DaySummary, EffectPair } from '../record/day-summary.ts';
import { bootstrapMean } from '../statistics/bootstrap-mean.ts';
import type { Interval } from '../statistics/interval.ts';
import { medianOf } from '../statistics/quantiles.ts';
import type { Random } from '../statistics/random.ts';
import { meanOf } from '../trend/mean.ts';

/** Pairs a mean needs before it says anything. */
export const LEAST_PAIRS_RIGHT_AWAY = 5;

/** What puffiness did between the two ratings of the pairs of one kind. */
export interface RightAway {
  readonly count: number;
  /** Mean of after minus before; null with fewer than {@link LEAST_PAIRS_RIGHT_AWAY}. */
  readonly change: number | null;
  /** Of the mean, 95 %, by bootstrap over the pairs. */
  readonly interval: Interval | null;
  /** The median of the seconds between the ratings, where those are known. */
  readonly usualSeconds: number | null;
}

export function pairsOfKind(
  summaries: readonly DaySummary[],
  kind: EffectPair['kind'],
): EffectPair[] {
  return summaries.flatMap(({ pairs }) => pairs.filter((pair) => pair.kind === kind));
}

export function rightAwayOf(pairs: readonly EffectPair[], random: Random): RightAway {
  const changes = pairs.map(({ change }) => change);
  const timed = pairs.map(({ seconds }) => seconds).filter((seconds) => seconds > 0);
  const isEnough = changes.length >= LEAST_PAIRS_RIGHT_AWAY;
  return {
    count: changes.length,
    change: isEnough ? meanOf(changes).value : null,
    interval: isEnough ? bootstrapMean(changes, random) : null,
    usualSeconds: timed.length === 0 ? null : medianOf(timed),
  };
}
