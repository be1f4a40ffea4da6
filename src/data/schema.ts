import type { DBSchema } from 'idb';
import type { Day, Instant } from '../domain/day.ts';
import type { DaySummary } from '../domain/record/day-summary.ts';
import type {
  CheckIn,
  DayContext,
  Envelope,
  SessionRecord,
  Stored,
} from '../domain/record/record.ts';
import type { SafetyAnswers } from '../domain/safety/answers.ts';
import type { StoredSettings } from '../domain/settings/settings.ts';
import type { Visit } from '../domain/visit/visit.ts';

/**
 * The names below are on people's phones. None of them, no key and no index
 * changes without a new step in `migrations.ts`.
 */
export const DATABASE_NAME = 'ebb';

/** The key of the one record in `settings`. */
export const SETTINGS_KEY = 'settings';

/** The key of the one record in `visits`. */
export const VISIT_KEY = 'current';

/** What a person told about their health at one time; older entries are kept. */
export interface SafetyEntry extends Envelope {
  readonly answers: SafetyAnswers;
}

/**
 * The stores as the newest version writes them. What is read may have been
 * written by any version, so it goes through `record-schema.ts` first.
 */
export interface EbbSchema extends DBSchema {
  'check-ins': { key: string; value: Stored<CheckIn>; indexes: { 'by-day': Day } };
  sessions: { key: string; value: Stored<SessionRecord>; indexes: { 'by-day': Day } };
  'day-contexts': { key: string; value: Stored<DayContext>; indexes: { 'by-day': Day } };
  'day-summaries': { key: Day; value: DaySummary };
  settings: { key: typeof SETTINGS_KEY; value: StoredSettings };
  'safety-answers': { key: string; value: SafetyEntry; indexes: { 'by-created': Instant } };
  visits: { key: typeof VISIT_KEY; value: Visit };
}

export type StoreName =
  | 'check-ins'
  | 'sessions'
  | 'day-contexts'
  | 'day-summaries'
  | 'settings'
  | 'safety-answers'
  | 'visits';

/** The stores whose records make up a day. */
export type RecordKind = 'check-ins' | 'sessions' | 'day-contexts';
