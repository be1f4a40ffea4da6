import { isObject, isWhole } from '../backup/json-value.ts';
import { parseDay } from '../day.ts';
import type { Day } from '../day.ts';
import { eachKind } from '../backup/each-kind.ts';
import type { BackupKind, BackupRecords } from '../backup/records.ts';
import { lastDayOf } from '../experiment/schedule.ts';
import { isBuried } from '../record/record.ts';

/** Some days in a row, both ends included. */
export interface DayRange {
  readonly from: Day;
  readonly to: Day;
}

/** What shall be gone. */
export type EraseScope = { readonly kind: 'everything' } | ({ readonly kind: 'range' } & DayRange);

/**
 * Whether a stored record goes, told by what can still be read of it, so that one that cannot be
 * read as a whole goes as well. Of a range go the records of its days, what remains of deleted ones
 * among them, and an experiment whose days all lie in it. One that reaches beyond it keeps its
 * plan: its other days could not be understood without. Routines and what was told about one's
 * health belong to no day; of a deleted photo no day is known.
 */
export function isErased(scope: EraseScope, kind: BackupKind, record: unknown): boolean {
  if (scope.kind === 'everything') return true;
  if (!isObject(record)) return false;
  switch (kind) {
    case 'check-ins':
    case 'sessions':
    case 'day-contexts':
    case 'photos':
      return isWithin(scope, record['day']);
    case 'experiments':
      return isWithin(scope, record['firstDay']) && isWithin(scope, endOf(record));
    case 'routines':
    case 'safety-answers':
      return false;
  }
}

export function isWithin({ from, to }: DayRange, day: unknown): boolean {
  return typeof day === 'string' && from <= day && day <= to;
}

function endOf({ firstDay, pairs, stoppedOn }: Readonly<Record<string, unknown>>): unknown {
  const first = parseDay(firstDay);
  if (typeof stoppedOn === 'string') return stoppedOn;
  return first !== null && isWhole(pairs) ? lastDayOf({ firstDay: first, pairs }) : null;
}

/** All that stays; of everything, nothing does. */
export function remaining(here: BackupRecords, scope: EraseScope): BackupRecords {
  const records = eachKind((kind) =>
    here.records[kind].filter((record) => !isErased(scope, kind, record)),
  );
  const staying = scope.kind === 'range' ? here : { settings: null, guidance: null };
  return { records, settings: staying.settings, guidance: staying.guidance };
}

/** How many living records of each kind go. */
export type ErasedCounts = Readonly<Record<BackupKind, number>>;

export function erasedCounts(here: BackupRecords, scope: EraseScope): ErasedCounts {
  const counts = Object.entries(here.records).map(([kind, records]) => [
    kind,
    records.filter((record) => !isBuried(record) && isErased(scope, kind as BackupKind, record))
      .length,
  ]);
  return Object.fromEntries(counts) as ErasedCounts;
}
