import type { StoredExperiment } from '../experiment/experiment.ts';
import type { StoredPhoto } from '../photo/photo.ts';
import type { CheckIn, DayContext, SessionRecord, Stored } from '../record/record.ts';
import type { StoredRoutine } from '../routine/own-routine.ts';
import type { SafetyEntry } from '../safety/entry.ts';
import type { StoredGuidance } from '../settings/guidance.ts';
import type { StoredSettings } from '../settings/settings.ts';

/** The kinds of records a backup holds, named and ordered as in its file. */
export const BACKUP_KINDS = [
  'check-ins',
  'sessions',
  'day-contexts',
  'routines',
  'experiments',
  'safety-answers',
  'photos',
] as const;
export type BackupKind = (typeof BACKUP_KINDS)[number];

interface RecordByKind {
  readonly 'check-ins': Stored<CheckIn>;
  readonly sessions: Stored<SessionRecord>;
  readonly 'day-contexts': Stored<DayContext>;
  readonly routines: StoredRoutine;
  readonly experiments: StoredExperiment;
  readonly 'safety-answers': SafetyEntry;
  /** What is known of each photo; its pixels lie apart. */
  readonly photos: StoredPhoto;
}

/** What a person chose, each as one record. */
export const BACKUP_CHOICES = ['settings', 'guidance'] as const;
export type BackupChoice = (typeof BACKUP_CHOICES)[number];

/**
 * Everything there is to keep: living records and what remains of deleted ones, so that two
 * copies can be merged. Left out are what is derived from them and the visit that is open.
 */
export interface BackupRecords {
  readonly records: { readonly [Kind in BackupKind]: readonly RecordByKind[Kind][] };
  readonly settings: StoredSettings | null;
  readonly guidance: StoredGuidance | null;
}

export type BackupRecord = RecordByKind[BackupKind];
