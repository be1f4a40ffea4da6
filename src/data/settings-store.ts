import type { Instant } from '../domain/day.ts';
import { parseSettings } from '../domain/settings/settings.ts';
import type { ParsedSettings, Settings } from '../domain/settings/settings.ts';
import type { Connection } from './connection.ts';
import { SETTINGS_KEY } from './schema.ts';
import type { Saved } from './storage-failure.ts';

export interface SettingsStore {
  /** The settings, with a default for whatever is missing or no known choice. */
  read(): Promise<Saved<ParsedSettings>>;
  save(settings: Settings, at: Instant): Promise<Saved<Settings>>;
}

export function createSettingsStore(connection: Connection): SettingsStore {
  return {
    read: () =>
      connection.read(['settings'], async (transaction) =>
        parseSettings(await transaction.objectStore('settings').get(SETTINGS_KEY)),
      ),

    save: (settings, at) =>
      connection.write(['settings'], async (transaction) => {
        await transaction.objectStore('settings').put({ ...settings, updatedAt: at }, SETTINGS_KEY);
        return settings;
      }),
  };
}
