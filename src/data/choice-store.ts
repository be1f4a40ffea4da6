import type { Instant } from '../domain/day.ts';
import type { ParsedChoices } from '../domain/settings/parse-choices.ts';
import type { Connection } from './connection.ts';
import type { ChoiceKey, EbbSchema } from './schema.ts';
import type { Saved } from './storage-failure.ts';

/** One record of choices, with a default for whatever is missing or no known choice. */
export interface ChoiceStore<T> {
  read(): Promise<Saved<ParsedChoices<T>>>;
  save(choices: T, at: Instant): Promise<Saved<T>>;
}

export function createChoiceStore<T extends object>(
  connection: Connection,
  key: ChoiceKey,
  parse: (stored: unknown) => ParsedChoices<T>,
): ChoiceStore<T> {
  return {
    read: () =>
      connection.read(['settings'], async (transaction) =>
        parse(await transaction.objectStore('settings').get(key)),
      ),

    save: async (choices, at) => {
      const value = { ...choices, updatedAt: at };
      const saved = await connection.write(['settings'], async (transaction) => {
        const stored = value as unknown as EbbSchema['settings']['value'];
        await transaction.objectStore('settings').put(stored, key);
        return choices;
      });
      if (saved.ok) await connection.copy.keep([{ store: 'settings', key, value }]);
      return saved;
    },
  };
}
