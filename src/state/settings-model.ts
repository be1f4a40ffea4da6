import { createModel, signal } from '@preact/signals';
import { parseSettings } from '../domain/settings/settings.ts';
import type { Settings } from '../domain/settings/settings.ts';
import type { SettingsStore } from '../data/settings-store.ts';
import type { Clock } from '../platform/clock.ts';
import type { StartHints } from '../platform/start-hint.ts';
import type { Storage } from './storage-model.ts';

interface SettingsDeps {
  readonly store: SettingsStore;
  readonly storage: Storage;
  readonly clock: Clock;
  readonly startHints: StartHints;
}

export const SettingsModel = createModel(({ store, storage, clock, startHints }: SettingsDeps) => {
  const settings = signal<Settings>(parseSettings(startHints.read()).settings);
  const loaded = signal(false);
  /** Settings that could not be read and were put back to their default. */
  const refused = signal<readonly (keyof Settings)[]>([]);

  const publish = (next: Settings): void => {
    settings.value = next;
    startHints.write(next);
  };

  return {
    settings,
    loaded,
    refused,
    load: async (): Promise<void> => {
      const outcome = storage.watch(await store.read());
      if (outcome.ok) {
        refused.value = outcome.value.refused;
        publish(outcome.value.settings);
      }
      loaded.value = true;
    },
    /**
     * Saves, then shows. A choice that could not be saved still holds for
     * this visit, and the notice says that it was not kept.
     */
    change: async (patch: Partial<Settings>): Promise<void> => {
      const next = { ...settings.value, ...patch };
      if (storage.watch(await store.save(next, clock.now())).ok) refused.value = [];
      publish(next);
    },
  };
});

export type SettingsState = InstanceType<typeof SettingsModel>;
