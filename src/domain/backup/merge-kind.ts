import type { Instant } from '../day.ts';
import { changedAfter } from '../record/record.ts';
import type { Envelope } from '../record/record.ts';
import type { KindReport } from './restore-report.ts';
import { compareVersions, standingOf } from './versions.ts';
import type { Standing } from './versions.ts';

export interface MergedKind<T> {
  readonly counts: Omit<KindReport, 'kind'>;
  /** Of every id of either side the version that counts, living or buried; in no order. */
  readonly records: readonly T[];
}

export interface MergeRules {
  /** Whether what was deleted here and lives in the backup lives again. */
  readonly bringBack: boolean;
  /** Now: what is brought back is as of this time. */
  readonly at: Instant;
  /** Whether another has taken the place of a record, so that nobody misses it. */
  readonly hasSuccessor: (record: Envelope) => boolean;
}

/** Two copies of one kind by id. Neither side may have an id twice. */
export function mergeKind<T extends Envelope>(
  here: readonly T[],
  there: readonly T[],
  rules: MergeRules,
): MergedKind<T> {
  const hereById = byId(here);
  const thereById = byId(there);
  const counts = { ...NONE };
  const records: T[] = [];
  for (const id of new Set([...hereById.keys(), ...thereById.keys()])) {
    const mine = hereById.get(id);
    const other = thereById.get(id);
    const order = orderOf(mine, other);
    const standing = missed(standingOf(mine, other, order), other, rules);
    counts[standing] += 1;
    const winner = order < 0 ? other : mine;
    const isRevived = standing === 'deletedHere' && rules.bringBack;
    if (isRevived && mine && other) records.push(revived(other, mine, rules.at));
    else if (winner) records.push(winner);
  }
  return { counts, records };
}

const NONE = {
  added: 0,
  same: 0,
  newer: 0,
  older: 0,
  deletedHere: 0,
  deletedThere: 0,
  onlyHere: 0,
};

function byId<T extends Envelope>(records: readonly T[]): Map<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}

function orderOf(here: Envelope | undefined, there: Envelope | undefined): number {
  if (here === undefined) return -1;
  return there === undefined ? 1 : compareVersions(here, there);
}

/** What was deleted and has a successor is older, and nobody is asked about it. */
function missed(standing: Standing, there: Envelope | undefined, rules: MergeRules): Standing {
  const isReplaced = standing === 'deletedHere' && there !== undefined && rules.hasSuccessor(there);
  return isReplaced ? 'older' : standing;
}

/** Newer than its tombstone, or the next merge with a copy that has the tombstone would bury it again. */
function revived<T extends Envelope>(record: T, tombstone: T, at: Instant): T {
  return { ...record, updatedAt: changedAfter(tombstone.updatedAt, at) };
}
