import { batch, computed, createModel, effect, signal } from '@preact/signals';
import type { Journal } from '../data/journal.ts';
import type { Day } from '../domain/day.ts';
import type { ScaleId } from '../domain/rating/rating.ts';
import type { MonthSummary } from '../domain/record/month-summary.ts';
import { moved, rangeOf, windowOf, zoomed } from '../domain/trend/chart-window.ts';
import type { ChartWindow, Range } from '../domain/trend/chart-window.ts';
import { SIDES_OF_FACIAL } from '../domain/trend/series.ts';
import { firstNeededBy, grainOf } from '../domain/trend/trend.ts';
import type { TrendSource } from '../domain/trend/trend.ts';
import type { DaysState } from './days-model.ts';
import { firstDayOf, reachDays } from './reach-days.ts';
import type { Storage } from './storage-model.ts';
import { createTrendLines } from './trend-lines.ts';

interface TrendDeps {
  readonly journal: Journal;
  readonly storage: Storage;
  readonly days: DaysState;
}

/** The days that the charts of Progress show, all of them the same. */
export const TrendModel = createModel(({ journal, storage, days }: TrendDeps) => {
  /** All that can be shown. */
  const whole = computed<ChartWindow>(() => {
    const today = days.today.value;
    const first = firstDayOf(days) ?? today;
    return { first: first < today ? first : today, last: today };
  });
  const asked = signal<Range | ChartWindow>('three-months');
  const shown = computed(() =>
    typeof asked.value === 'string' ? windowOf(asked.value, whole.value) : asked.value,
  );
  const range = computed(() => rangeOf(shown.value, whole.value));
  const months = signal<readonly MonthSummary[]>([]);
  const summaries = computed(() => [...days.summaries.value.values()]);
  const source = computed<TrendSource>(() => ({
    summaries: summaries.value,
    months: months.value,
  }));
  const lineOf = createTrendLines();
  const unread = signal(false);
  let turn = 0;

  const readMonths = async (then?: () => void): Promise<boolean> => {
    const outcome = storage.watch(await journal.months());
    if (!outcome.ok) return false;
    batch(() => {
      months.value = outcome.value;
      then?.();
    });
    return true;
  };

  /** Shows other days once they are read; the last one asked for wins. */
  const show = async (next: Range | ChartWindow): Promise<void> => {
    turn += 1;
    const mine = turn;
    const wanted = typeof next === 'string' ? windowOf(next, whole.value) : next;
    // Together with what was read: to draw once is half the work.
    const draw = (): void => {
      if (mine === turn) asked.value = next;
    };
    const read =
      grainOf(wanted) === 'month'
        ? readMonths(draw)
        : reachDays({ journal, storage, days }, firstNeededBy(wanted), draw);
    const isRead = await read;
    if (mine === turn) unread.value = !isRead;
  };

  /** The year before any tap asks for it. Where it cannot be read, that tap will say so. */
  const readAhead = async (scales: readonly ScaleId[]): Promise<void> => {
    const year = windowOf('year', whole.value);
    if (!(await reachDays({ journal, storage, days }, firstNeededBy(year)))) return;
    for (const scale of scales) {
      for (const side of SIDES_OF_FACIAL) lineOf(source.value, scale, side, year);
    }
  };

  // What is recorded or mended meanwhile belongs to its month too.
  effect(() => {
    void days.summaries.value;
    if (grainOf(shown.peek()) === 'month') void readMonths();
  });

  return {
    whole,
    shown,
    /** The range the window is one of; null after zooming or moving it. */
    range,
    /** What the charts are drawn of. */
    source,
    lineOf,
    /** The days asked for last could not be read; those shown are older ones. */
    unread,
    show,
    readAhead,
    zoom: (scale: number, around: Day): Promise<void> =>
      show(zoomed(shown.value, scale, around, whole.value)),
    move: (by: number): Promise<void> => show(moved(shown.value, by, whole.value)),
  };
});

export type TrendState = InstanceType<typeof TrendModel>;
