import { computed, createModel, effect, signal } from '@preact/signals';
import type { ExperimentsStore } from '../data/experiments-store.ts';
import type { Journal } from '../data/journal.ts';
import { addDays } from '../domain/day.ts';
import type { Experiment } from '../domain/experiment/experiment.ts';
import { progressOf } from '../domain/experiment/progress.ts';
import { askOf, standingOf } from '../domain/experiment/schedule.ts';
import type { Verdict } from '../domain/experiment/verdict.ts';
import type { Length } from '../domain/routine/routine.ts';
import type { Clock } from '../platform/clock.ts';
import type { Ids } from '../platform/ids.ts';
import type { Analyst } from './analyst.ts';
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
  readonly analyst: Analyst;
}

/** Hexadecimal digits of a random UUID that make a seed of 32 bits: all of them are random. */
const SEED_DIGITS = 8;

/** The self-experiment that runs, or the last one that did. */
export const ExperimentModel = createModel((deps: ExperimentDeps) => {
  const { store, journal, storage, days, clock, ids, analyst } = deps;
  const current = signal<Experiment | null>(null);
  const loaded = signal(false);
  const verdict = signal<Verdict | null>(null);

  const standing = computed(() => current.value && standingOf(current.value, days.today.value));
  /** While it runs, nothing that could tell its outcome is shown anywhere. */
  const isRunning = computed(() => {
    const phase = standing.value?.phase;
    return phase === 'not-begun' || phase === 'baseline' || phase === 'pairs';
  });
  const ask = computed(() => current.value && askOf(current.value, days.today.value));
  const progress = computed(
    () => current.value && progressOf(current.value, days.summaries.value, days.today.value),
  );

  const load = async (): Promise<void> => {
    const outcome = storage.watch(await store.all());
    if (!outcome.ok) return;
    current.value = outcome.value.records.at(-1) ?? null;
    if (current.value) await reachDays({ journal, storage, days }, current.value.firstDay);
    loaded.value = true;
  };

  const save = async (experiment: Experiment): Promise<boolean> => {
    const saved = storage.watchWrite(await store.save(experiment));
    if (saved.ok) current.value = saved.value;
    return saved.ok;
  };

  // The verdict is asked for once it is due, and anew when a day of it is mended.
  let turn = 0;
  effect(() => {
    const experiment = current.value;
    const today = days.today.value;
    const summaries = days.summaries.value;
    turn += 1;
    const mine = turn;
    if (experiment === null || standing.value?.phase !== 'over') {
      verdict.value = null;
      return;
    }
    const used = [...summaries.values()].filter(({ day }) => day >= experiment.firstDay);
    void analyst.ask({ kind: 'verdict', experiment, summaries: used, today }).then((answer) => {
      if (mine === turn) verdict.value = answer;
    });
  });

  return {
    current,
    loaded,
    standing,
    isRunning,
    ask,
    progress,
    verdict,
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
