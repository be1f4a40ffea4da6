import { computed, createModel, signal } from '@preact/signals';
import type { SafetyStore } from '../data/safety-store.ts';
import type { SafetyAnswers } from '../domain/safety/answers.ts';
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

  /** What was told here and is not on disk yet; nothing older may be put over it. */
  let told: SafetyAnswers | null = null;

  const keep = async (): Promise<void> => {
    const kept = answers.value;
    if (kept === null) return;
    const saved = storage.watchWrite(await store.save(kept, ids.next(), clock.now()));
    unsaved.value = !saved.ok;
    if (saved.ok && told === kept) told = null;
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
      if (outcome.ok && told === null) answers.value = outcome.value;
      judge.value = rules.permittedSteps;
    },
    /**
     * Answers hold from the moment they are given, even where they could not
     * be saved: what a person has just told must not be forgotten on the spot.
     */
    save: async (given: SafetyAnswers): Promise<void> => {
      told = answers.value = given;
      await keep();
    },
    /** Tries again to save what is unsaved. */
    keep,
  };
});

export type SafetyState = InstanceType<typeof SafetyModel>;
