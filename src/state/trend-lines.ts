import type { ScaleId } from '../domain/rating/rating.ts';
import type { ChartWindow } from '../domain/trend/chart-window.ts';
import type { SideOfFacial } from '../domain/trend/series.ts';
import { grainOf, lineOf } from '../domain/trend/trend.ts';
import type { TrendLine, TrendSource } from '../domain/trend/trend.ts';

export type TrendLineOf = (
  source: TrendSource,
  scale: ScaleId,
  side: SideOfFacial,
  shown: ChartWindow,
) => TrendLine;

/** Room for two lines of four scales in four ranges, and as many windows moved to. */
const MOST_KEPT = 64;

/**
 * {@link lineOf}, worked out once for the same records: people tap to and fro between ranges,
 * and what is read ahead can be worked out ahead.
 */
export function createTrendLines(): TrendLineOf {
  const kept = new WeakMap<object, Map<string, TrendLine>>();
  return (source, scale, side, shown) => {
    const records = grainOf(shown) === 'month' ? source.months : source.summaries;
    const lines = kept.get(records) ?? new Map<string, TrendLine>();
    kept.set(records, lines);
    const key = `${scale} ${side} ${shown.first} ${shown.last}`;
    const known = lines.get(key);
    if (known !== undefined) return known;
    if (lines.size >= MOST_KEPT) lines.clear();
    const line = lineOf(source, scale, side, shown);
    lines.set(key, line);
    return line;
  };
}
