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

  /** Choices made before the stored ones were read; they win over those. */
  let early: Partial<Settings> = {};
  let release = (): void => undefined;
  let queue: Promise<unknown> = new Promise<void>((resolve) => {
    release = resolve;
  });

  const publish = (next: Settings): void => {
    settings.value = next;
    startHints.write(next);
  };

  const save = async (): Promise<void> => {
    const saved = storage.watchWrite(await store.save(settings.value, clock.now()));
    if (saved.ok) refused.value = [];
  };

  return {
    settings,
    loaded,
    refused,
    load: async (): Promise<void> => {
      const outcome = storage.watch(await store.read());
      if (outcome.ok) {
        refused.value = outcome.value.refused;
        publish({ ...outcome.value.settings, ...early });
      }
      loaded.value = true;
      release();
    },
    /**
     * Shows a choice at once and then saves it, one save after another: a theme
     * need not wait for a disk. What could not be saved holds for this visit,
     * and the notice says that it was not kept. Resolves once it is tried.
     */
    change: (patch: Partial<Settings>): Promise<unknown> => {
      if (!loaded.value) early = { ...early, ...patch };
      publish({ ...settings.value, ...patch });
      queue = queue.then(save, save);
      return queue;
    },
  };
});

export type SettingsState = InstanceType<typeof SettingsModel>;
