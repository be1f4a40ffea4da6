import { parseSettings } from '../domain/settings/settings.ts';
import type { Settings } from '../domain/settings/settings.ts';
import { createChoiceStore } from './choice-store.ts';
import type { ChoiceStore } from './choice-store.ts';
import type { Connection } from './connection.ts';
import { SETTINGS_KEY } from './schema.ts';

export type SettingsStore = ChoiceStore<Settings>;

export function createSettingsStore(connection: Connection): SettingsStore {
  return createChoiceStore(connection, SETTINGS_KEY, parseSettings);
}
