import type { DBSchema } from 'idb';
import type { Day, Instant } from '../domain/day.ts';
import type { DaySummary } from '../domain/record/day-summary.ts';
import type { Month, MonthSummary } from '../domain/record/month-summary.ts';
import type { CheckIn, DayContext, SessionRecord, Stored } from '../domain/record/record.ts';
import type { StoredExperiment } from '../domain/experiment/experiment.ts';
import type { Keeping } from '../domain/keeping/keeping.ts';
import type { StoredPhoto } from '../domain/photo/photo.ts';
import type { StoredRoutine } from '../domain/routine/own-routine.ts';
import type { SafetyEntry } from '../domain/safety/entry.ts';
import type { StoredGuidance } from '../domain/settings/guidance.ts';
import type { StoredSettings } from '../domain/settings/settings.ts';
import type { Visit } from '../domain/visit/visit.ts';

/**
 * The names below are on people's phones. None of them, no key and no index
 * changes without a new step in `migrations.ts`.
 */
export const DATABASE_NAME = 'ebb';

/** The keys of the records in `settings`: for the app as a whole, and for sessions. */
export const SETTINGS_KEY = 'settings';
export const GUIDANCE_KEY = 'guidance';
export type ChoiceKey = typeof SETTINGS_KEY | typeof GUIDANCE_KEY;

/** The key, in `settings` as well, of what Ebb remembers of how the records are kept. */
export const KEEPING_KEY = 'keeping';

/** The key of the one record in `visits`. */
export const VISIT_KEY = 'current';

/**
 * The stores as the newest version writes them. What is read may have been
 * written by any version, so it goes through `record-schema.ts` first.
 */
export interface EbbSchema extends DBSchema {
  'check-ins': { key: string; value: Stored<CheckIn>; indexes: { 'by-day': Day } };
  sessions: { key: string; value: Stored<SessionRecord>; indexes: { 'by-day': Day } };
  'day-contexts': { key: string; value: Stored<DayContext>; indexes: { 'by-day': Day } };
  'day-summaries': { key: Day; value: DaySummary };
  'month-summaries': { key: Month; value: MonthSummary };
  settings: {
    key: ChoiceKey | typeof KEEPING_KEY;
    value: StoredSettings | StoredGuidance | Keeping;
  };
  'safety-answers': { key: string; value: SafetyEntry; indexes: { 'by-created': Instant } };
  visits: { key: typeof VISIT_KEY; value: Visit };
  routines: { key: string; value: StoredRoutine };
  experiments: { key: string; value: StoredExperiment };
  photos: { key: string; value: StoredPhoto };
  'photo-pixels': { key: string; value: ArrayBuffer };
  'photo-thumbs': { key: string; value: ArrayBuffer };
}

export type StoreName =
  | 'check-ins'
  | 'sessions'
  | 'day-contexts'
  | 'day-summaries'
  | 'month-summaries'
  | 'settings'
  | 'safety-answers'
  | 'visits'
  | 'routines'
  | 'experiments'
  | 'photos'
  | 'photo-pixels'
  | 'photo-thumbs';

/** The stores whose records make up a day. */
export type RecordKind = 'check-ins' | 'sessions' | 'day-contexts';
