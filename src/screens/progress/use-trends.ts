import { useMemo } from 'preact/hooks';
import type { Day } from '../../domain/day.ts';
import { LEG_SCALES } from '../../domain/rating/rating.ts';
import type { ScaleId } from '../../domain/rating/rating.ts';
import type { Tag } from '../../domain/record/record.ts';
import { SIDES_OF_FACIAL } from '../../domain/trend/series.ts';
import { grainOf } from '../../domain/trend/trend.ts';
import type { Trend, TrendSource } from '../../domain/trend/trend.ts';
import type { ProgressKit } from '../../state/progress-kit.ts';
import type { DayMarks } from '../../ui/trend-drawing.tsx';

/** What one chart draws. */
export interface Drawn {
  readonly scales: readonly ScaleId[];
  readonly trend: Trend;
  readonly marks: DayMarks;
}

interface Options {
  /** All scales in one chart, each by its rating before the facial. */
  readonly together: boolean;
  readonly marked: Tag | null;
}

const BEFORE_ONLY = ['before'] as const;

/**
 * The charts of the days shown. While an experiment runs the ratings after a
 * facial are left out: beside those before it they would give it away.
 */
export function useTrends(
  { trend: { shown, source, lineOf }, experiment: { isRunning } }: ProgressKit,
  scales: readonly ScaleId[],
  { together, marked }: Options,
): Drawn[] {
  const window = shown.value;
  const records = source.value;
  const isBlind = isRunning.value;
  return useMemo(() => {
    const grain = grainOf(window);
    const marks = marksOf(records, window, marked);
    const sides = isBlind || together ? BEFORE_ONLY : SIDES_OF_FACIAL;
    const charts = together ? [scales] : scales.map((scale) => [scale]);
    return charts.map((drawn) => {
      const lines = drawn.flatMap((scale) =>
        sides.map((side) => lineOf(records, scale, side, window)),
      );
      const isOfLegs = LEG_SCALES.some((scale) => drawn.includes(scale)) && !together;
      return {
        scales: drawn,
        trend: { shown: window, grain, lines },
        marks: isOfLegs ? { ...marks, facials: [] } : marks,
      };
    });
  }, [lineOf, records, window, isBlind, together, marked, scales]);
}

function marksOf({ summaries }: TrendSource, window: Trend['shown'], marked: Tag | null): DayMarks {
  if (grainOf(window) === 'month') return { facials: [], tagged: [] };
  const shown = summaries.filter(({ day }) => day >= window.first && day <= window.last);
  const daysWhere = (is: (summary: (typeof shown)[number]) => boolean): Day[] =>
    shown.filter(is).map(({ day }) => day);
  return {
    facials: daysWhere(({ sessions }) => sessions.completed + sessions.partial > 0),
    tagged: marked === null ? [] : daysWhere(({ tags }) => tags.includes(marked)),
  };
}
