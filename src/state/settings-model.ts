import { createModel } from '@preact/signals';
import type { SettingsStore } from '../data/settings-store.ts';
import { parseSettings } from '../domain/settings/settings.ts';
import type { Clock } from '../platform/clock.ts';
import type { StartHints } from '../platform/start-hint.ts';
import { createChoices } from './choices.ts';
import type { Storage } from './storage-model.ts';

interface SettingsDeps {
  readonly store: SettingsStore;
  readonly storage: Storage;
  readonly clock: Clock;
  readonly startHints: StartHints;
}

export const SettingsModel = createModel(({ startHints, ...deps }: SettingsDeps) => {
  const initial = parseSettings(startHints.read()).choices;
  const { choices, ...rest } = createChoices({ ...deps, initial, onShown: startHints.write });
  return { settings: choices, ...rest };
});

export type SettingsState = InstanceType<typeof SettingsModel>;
