import { computed, createModel, effect, signal } from '@preact/signals';
import type { Journal } from '../data/journal.ts';
import type { Saved } from '../data/storage-failure.ts';
import { addDays, dayAt } from '../domain/day.ts';
import type { Day } from '../domain/day.ts';
import type { DaySummary } from '../domain/record/day-summary.ts';
import type { Clock } from '../platform/clock.ts';
import type { PageLife } from '../platform/page-life.ts';
import type { SettingsState } from './settings-model.ts';
import type { Storage } from './storage-model.ts';

interface DaysDeps {
  readonly journal: Journal;
  readonly storage: Storage;
  readonly settings: SettingsState;
  readonly clock: Clock;
  readonly pageLife: PageLife;
}

/** An app left open must notice that the day has changed. */
const LOOK_EVERY_MS = 60_000;

/**
 * Days that are read at the start: three months of charts with the weeks before
 * them, and all of the trend over weeks.
 */
const RECENT_DAYS = 120;

/** Which day it is, and what is known of each day. */
export const DaysModel = createModel(
  ({ journal, storage, settings, clock, pageLife }: DaysDeps) => {
    const now = signal(clock.now());
    const today = computed(() => dayAt(now.value, settings.settings.value.dayEndHour));
    const summaries = signal<ReadonlyMap<Day, DaySummary>>(new Map());
    /** The summaries have been read; until then nothing is known of any day. */
    const loaded = signal(false);
    /** The first day on record when the days were read. */
    const firstDay = signal<Day | null>(null);
    /** Every summary from this day on has been read; `reach-days.ts` moves it back. */
    const reached = signal<Day | null>(null);

    const look = (): void => {
      now.value = clock.now();
    };

    let hasFailed = false;
    const load = async (): Promise<void> => {
      // Read again, they reach back as far as before.
      const from = reached.value ?? addDays(today.value, 1 - RECENT_DAYS);
      const outcome = storage.watch(await journal.recent(from));
      hasFailed = !outcome.ok;
      if (!outcome.ok) return;
      summaries.value = new Map(outcome.value.summaries.map((summary) => [summary.day, summary]));
      firstDay.value = outcome.value.firstDay;
      reached.value = from;
      loaded.value = true;
    };

    effect(() =>
      pageLife.subscribe(() => {
        look();
        // Days that could not be read are asked for again on each return.
        if (hasFailed) void load();
      }),
    );
    effect(() => {
      // Reading `now` arms the next look after each one.
      void now.value;
      return clock.after(LOOK_EVERY_MS, look);
    });

    return {
      now,
      today,
      summaries,
      loaded,
      firstDay,
      reached,
      look,
      load,
      /** Shows what a write has changed, once it is on disk. */
      publish: (outcome: Saved<ReadonlyMap<Day, DaySummary | null>>): boolean => {
        const saved = storage.watchWrite(outcome);
        if (!saved.ok) return false;
        const next = new Map(summaries.value);
        for (const [day, summary] of saved.value) {
          if (summary === null) next.delete(day);
          else next.set(day, summary);
        }
        summaries.value = next;
        return true;
      },
    };
  },
);

export type DaysState = InstanceType<typeof DaysModel>;
