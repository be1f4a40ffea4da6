import { computed, createModel, effect, signal } from '@preact/signals';
import type { ExperimentsStore } from '../data/experiments-store.ts';
import type { Journal } from '../data/journal.ts';
import { addDays } from '../domain/day.ts';
import type { Experiment } from '../domain/experiment/experiment.ts';
import { progressOf } from '../domain/experiment/progress.ts';
import { askOf, standingOf } from '../domain/experiment/schedule.ts';
import type { Length } from '../domain/routine/routine.ts';
import type { Clock } from '../platform/clock.ts';
import type { Ids } from '../platform/ids.ts';
import type { DaysState } from './days-model.ts';
import { reachDays } from './reach-days.ts';
import type { Storage } from './storage-model.ts';

interface ExperimentDeps {
  readonly store: ExperimentsStore;
  readonly journal: Journal;
  readonly storage: Storage;
  readonly days: DaysState;
  readonly clock: Clock;
  readonly ids: Ids;
}

/** Hexadecimal digits of a random UUID that make a seed of 32 bits: all of them are random. */
const SEED_DIGITS = 8;

/** The self-experiment that runs, or the last one that did. */
export const ExperimentModel = createModel((deps: ExperimentDeps) => {
  const { store, journal, storage, days, clock, ids } = deps;
  const current = signal<Experiment | null>(null);

  const standing = computed(() => current.value && standingOf(current.value, days.today.value));
  /** While it runs, nothing that could tell its outcome is shown anywhere. */
  const isRunning = computed(() => {
    const phase = standing.value?.phase;
    return phase === 'not-begun' || phase === 'baseline' || phase === 'pairs';
  });
  const ask = computed(() => current.value && askOf(current.value, days.today.value));
  /** Whether all its days have been read: what is missing of them would be counted as missed. */
  const isReached = computed(() => {
    const reached = days.reached.value;
    return current.value !== null && reached !== null && reached <= current.value.firstDay;
  });
  effect(() => {
    // Looking at the clock asks again, now and then, for days that could not be read.
    void days.now.value;
    if (current.value === null || !days.loaded.value || isReached.value) return;
    void reachDays({ journal, storage, days }, current.value.firstDay);
  });
  const progress = computed(() =>
    current.value && isReached.value
      ? progressOf(current.value, days.summaries.value, days.today.value)
      : null,
  );

  const load = async (): Promise<boolean> => {
    const outcome = storage.watch(await store.all());
    if (!outcome.ok) return false;
    current.value = outcome.value.records.at(-1) ?? null;
    return true;
  };

  const save = async (experiment: Experiment): Promise<boolean> => {
    const saved = storage.watchWrite(await store.save(experiment));
    if (saved.ok) current.value = saved.value;
    return saved.ok;
  };

  return {
    current,
    standing,
    isRunning,
    ask,
    isReached,
    /** Null until its days have been read. */
    progress,
    /** False where it cannot be read: nothing must then be shown that an experiment would hide. */
    load,
    /** Draws the coin of each pair and begins today, or tomorrow where today has records. */
    begin: (length: Length, pairs: number): Promise<boolean> => {
      const at = clock.now();
      const today = days.today.value;
      return save({
        id: ids.next(),
        createdAt: at,
        updatedAt: at,
        firstDay: days.summaries.value.has(today) ? addDays(today, 1) : today,
        length,
        pairs,
        seed: Number.parseInt(ids.next().slice(0, SEED_DIGITS), 16),
        stoppedOn: null,
      });
    },
    /** Ends it early; it gives no verdict then. */
    stop: async (): Promise<boolean> => {
      const running = current.value;
      if (running === null || !isRunning.value) return true;
      return save({ ...running, stoppedOn: days.today.value, updatedAt: clock.now() });
    },
  };
});

export type ExperimentState = InstanceType<typeof ExperimentModel>;
