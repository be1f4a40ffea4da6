import type { Instant } from '../domain/day.ts';
import type { SafetyAnswers } from '../domain/safety/answers.ts';
import type { Connection, Transaction } from './connection.ts';
import type { SafetyEntry } from '../domain/safety/entry.ts';
import type { Saved } from './storage-failure.ts';
import { withLate } from './with-late.ts';

/** The history of what a person told about their health. */
export interface SafetyStore {
  /** The newest answers; null, which is unanswered, where they cannot be read. */
  latest(): Promise<Saved<SafetyAnswers | null>>;
  /** Adds to the history under a new `id`; older answers stay. */
  save(answers: SafetyAnswers, id: string, at: Instant): Promise<Saved<SafetyAnswers>>;
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

    save: (answers, id, at) =>
      withLate(loadSchema, async (schema) => {
        const parsed = schema.parseSafetyAnswers(answers);
        if (!parsed.ok) throw new TypeError(`Not answers to keep: ${parsed.reason}`);
        const saved = await connection.write(['safety-answers'], (transaction) =>
          append(transaction, parsed.value, id, at),
        );
        if (!saved.ok) return saved;
        await connection.copy.keep([{ store: 'safety-answers', key: id, value: saved.value }]);
        return { ok: true, value: parsed.value };
      }),
  };
}

async function append(
  transaction: Transaction<'readwrite'>,
  answers: SafetyAnswers,
  id: string,
  at: Instant,
): Promise<SafetyEntry> {
  const before = await newestEntry(transaction);
  // The newest word counts even where the clock was set back since the last one.
  const createdAt = Math.max(at, (before?.createdAt ?? 0) + 1);
  const entry = { id, createdAt, updatedAt: at, answers };
  await transaction.objectStore('safety-answers').put(entry);
  return entry;
}

async function newestEntry(
  transaction: Transaction<IDBTransactionMode>,
): Promise<SafetyEntry | undefined> {
  const byCreated = transaction.objectStore('safety-answers').index('by-created');
  return (await byCreated.openCursor(null, 'prev'))?.value;
}
