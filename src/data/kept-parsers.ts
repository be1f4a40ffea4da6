import { isInstant } from '../domain/backup/json-value.ts';
import type { BackupKind, BackupRecord } from '../domain/backup/records.ts';
import type { SafetyEntry } from '../domain/safety/entry.ts';
import {
  parseCheckIn,
  parseDayContext,
  parseSafetyAnswers,
  parseSessionRecord,
  parseStored,
  parseStoredExperiment,
  parseStoredPhoto,
  parseStoredRoutine,
} from './record-schema.ts';
import type { Parse, Parsed } from './record-schema.ts';

/** The reader of each kind of record, living or deleted, as any version wrote it. */
export const KEPT_PARSERS: { readonly [Kind in BackupKind]: Parse<BackupRecord> } = {
  'check-ins': (value) => parseStored(parseCheckIn, value),
  sessions: (value) => parseStored(parseSessionRecord, value),
  'day-contexts': (value) => parseStored(parseDayContext, value),
  routines: parseStoredRoutine,
  experiments: parseStoredExperiment,
  'safety-answers': parseSafetyEntry,
  photos: parseStoredPhoto,
};

/** Entries of before there was an `updatedAt` were never changed. */
function parseSafetyEntry(value: unknown): Parsed<SafetyEntry> {
  const { id, createdAt, updatedAt, answers } = (value ?? {}) as Record<string, unknown>;
  if (typeof id !== 'string' || id === '') return { ok: false, reason: 'id: string' };
  if (!isInstant(createdAt)) return { ok: false, reason: 'createdAt: number' };
  const parsed = parseSafetyAnswers(answers);
  if (!parsed.ok) return { ok: false, reason: `answers.${parsed.reason}` };
  return {
    ok: true,
    value: {
      id,
      createdAt,
      updatedAt: isInstant(updatedAt) ? updatedAt : createdAt,
      answers: parsed.value,
    },
  };
}
