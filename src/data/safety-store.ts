import type { Instant } from '../domain/day.ts';
import type { SafetyAnswers, Telling } from '../domain/safety/answers.ts';
import type { Connection, Transaction } from './connection.ts';
import type { SafetyEntry } from '../domain/safety/entry.ts';
import type { Saved } from './storage-failure.ts';
import { withLate } from './with-late.ts';

/** The history of what a person told about their health. */
export interface SafetyStore {
  /** The newest answers; null, which is unanswered, where they cannot be read. */
  latest(): Promise<Saved<SafetyAnswers | null>>;
  /**
   * Puts what is told to the newest answers, whichever tab they come from, and adds the outcome to
   * the history under a new `id`; older answers stay.
   */
  tell(telling: Telling, id: string, at: Instant): Promise<Saved<SafetyAnswers>>;
}

const loadSchema = () => import('./record-schema.ts');

export function createSafetyStore(connection: Connection): SafetyStore {
  return {
    latest: () =>
      withLate(loadSchema, (schema) =>
        connection.read(['safety-answers'], async (transaction) => {
          const parsed = schema.parseSafetyAnswers((await newestEntry(transaction))?.answers);
          return parsed.ok ? parsed.value : null;
        }),
      ),

    tell: (telling, id, at) =>
      withLate(loadSchema, async (schema) => {
        const saved = await connection.write(['safety-answers'], async (transaction) => {
          const newest = await newestEntry(transaction);
          const before = schema.parseSafetyAnswers(newest?.answers);
          const parsed = schema.parseSafetyAnswers(telling(before.ok ? before.value : null));
          if (!parsed.ok) throw new TypeError(`Not answers to keep: ${parsed.reason}`);
          // The newest word counts even where the clock was set back since the last one.
          const createdAt = Math.max(at, (newest?.createdAt ?? 0) + 1);
          const entry = { id, createdAt, updatedAt: at, answers: parsed.value };
          await transaction.objectStore('safety-answers').put(entry);
          return entry;
        });
        if (!saved.ok) return saved;
        await connection.copy.keep([{ store: 'safety-answers', key: id, value: saved.value }]);
        return { ok: true, value: saved.value.answers };
      }),
  };
}

async function newestEntry(
  transaction: Transaction<IDBTransactionMode>,
): Promise<SafetyEntry | undefined> {
  const byCreated = transaction.objectStore('safety-answers').index('by-created');
  return (await byCreated.openCursor(null, 'prev'))?.value;
}
