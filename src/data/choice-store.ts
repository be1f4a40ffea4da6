import type { Instant } from '../domain/day.ts';
import type { ParsedChoices } from '../domain/settings/parse-choices.ts';
import type { Connection } from './connection.ts';
import type { ChoiceKey, EbbSchema } from './schema.ts';
import type { Saved } from './storage-failure.ts';

/** One record of choices, with a default for whatever is missing or no known choice. */
export interface ChoiceStore<T> {
  read(): Promise<Saved<ParsedChoices<T>>>;
  /** Puts some choices over those that are stored, whoever stored them, and gives all. */
  save(some: Partial<T>, at: Instant): Promise<Saved<T>>;
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

    save: async (some, at) => {
      const saved = await connection.write(['settings'], async (transaction) => {
        const store = transaction.objectStore('settings');
        const choices = { ...parse(await store.get(key)).choices, ...some };
        const value = { ...choices, updatedAt: at };
        await store.put(value as unknown as EbbSchema['settings']['value'], key);
        return choices;
      });
      if (!saved.ok) return saved;
      const value = { ...saved.value, updatedAt: at };
      await connection.copy.keep([{ store: 'settings', key, value }]);
      return saved;
    },
  };
}
