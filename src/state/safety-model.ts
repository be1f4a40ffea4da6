import { computed, createModel, signal } from '@preact/signals';
import type { SafetyStore } from '../data/safety-store.ts';
import type { SafetyAnswers, Telling } from '../domain/safety/answers.ts';
import type { Permit, permittedSteps } from '../domain/safety/permitted-steps.ts';
import type { Clock } from '../platform/clock.ts';
import type { Ids } from '../platform/ids.ts';
import type { DaysState } from './days-model.ts';
import type { Storage } from './storage-model.ts';

interface SafetyDeps {
  readonly store: SafetyStore;
  readonly storage: Storage;
  readonly days: DaysState;
  readonly clock: Clock;
  readonly ids: Ids;
}

/** What the person told about their health, and what it permits today. */
export const SafetyModel = createModel(({ store, storage, days, clock, ids }: SafetyDeps) => {
  const answers = signal<SafetyAnswers | null>(null);
  const judge = signal<typeof permittedSteps | null>(null);
  const unread = signal(false);
  const unsaved = signal(false);

  /** What was told here and is not on disk yet, in order; nothing older may be put over it. */
  let told: readonly Telling[] = [];

  const keep = async (): Promise<void> => {
    const telling = told;
    if (telling.length === 0) return;
    const all: Telling = (newest) => telling.reduce(answersAfter, newest) as SafetyAnswers;
    const saved = storage.watchWrite(await store.tell(all, ids.next(), clock.now()));
    unsaved.value = !saved.ok;
    if (!saved.ok) return;
    told = told.filter((each) => !telling.includes(each));
    // With it comes what was told in other tabs.
    answers.value = told.reduce(answersAfter, saved.value);
  };

  return {
    answers,
    /** What may be done today; null until the answers have been read. */
    permit: computed<Permit | null>(() => judge.value?.(answers.value, days.today.value) ?? null),
    /** The answers could not be read: nothing is permitted, nothing may be put over them. */
    unread,
    /** What was told last holds, but is not on disk. */
    unsaved,
    load: async (): Promise<void> => {
      // The conditions are many bytes, and the first screen can do without them.
      const [outcome, rules] = await Promise.all([
        store.latest(),
        import('../domain/safety/permitted-steps.ts'),
      ]);
      storage.watch(outcome);
      // A browser without storage has no answers; any other failure hides them.
      unread.value = !outcome.ok && outcome.reason !== 'unavailable';
      if (unread.value) return;
      if (outcome.ok) answers.value = told.reduce(answersAfter, outcome.value);
      judge.value = rules.permittedSteps;
    },
    /**
     * What is told holds from that moment, even where it could not be saved: what a person has just
     * said must not be forgotten on the spot.
     */
    tell: async (telling: Telling): Promise<void> => {
      told = [...told, telling];
      answers.value = telling(answers.value);
      await keep();
    },
    /** Tries again to save what is unsaved. */
    keep,
  };
});

export type SafetyState = InstanceType<typeof SafetyModel>;

const answersAfter = (newest: SafetyAnswers | null, telling: Telling): SafetyAnswers | null =>
  telling(newest);
