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

    save: async (settings, at) => {
      const value = { ...settings, updatedAt: at };
      const saved = await connection.write(['settings'], async (transaction) => {
        await transaction.objectStore('settings').put(value, SETTINGS_KEY);
        return settings;
      });
      if (saved.ok) await connection.copy.keep([{ store: 'settings', key: SETTINGS_KEY, value }]);
      return saved;
    },
  };
}
