import type { Instant } from '../day.ts';
import { canonicalJson, compareText, inCanonicalOrder } from './canonical.ts';
import { eachKind } from './each-kind.ts';
import { mergeKind } from './merge-kind.ts';
import type { MergedKind, MergeRules } from './merge-kind.ts';
import { BACKUP_KINDS } from './records.ts';
import type { BackupChoice, BackupKind, BackupRecord, BackupRecords } from './records.ts';
import type { KindReport, RestoreMode } from './restore-report.ts';
import { describedDays, uniteContexts } from './unite-contexts.ts';

export interface RestoreOptions {
  /** Whether what was deleted here and lives in the backup lives again. Replacing does so anyway. */
  readonly bringBack: boolean;
  /** Now. */
  readonly at: Instant;
}

export interface RestorePlan {
  /** How the two compare, whatever the mode; the counts of each kind add up to its ids. */
  readonly kinds: readonly KindReport[];
  /** Everything as it will be, in canonical order. */
  readonly result: BackupRecords;
  /** Whether these will be other than they are. */
  readonly choices: Readonly<Record<BackupChoice, boolean>>;
}

/**
 * What restoring a backup would leave.
 *
 * Merging takes of each id the version that counts by `compareVersions`, leaves one context for
 * each day, and loses no id. It does not matter which of two copies is here, and a second time
 * changes nothing. Of three copies neither does the order matter, but for days that have contexts
 * of different ids: there the tags may depend on it, because a united context no longer tells
 * which of its tags came from where.
 *
 * Replacing leaves exactly the backup. What is only here goes without a tombstone: to go back to an
 * earlier state is not to delete each thing that came after it, and tombstones would carry that on,
 * to other devices too, at their next merge. A later merge with a backup that has those records
 * brings them back, which is what one merges for.
 *
 * What was told about one's health is kept from both sides in either mode; the newest by
 * `createdAt` counts, so no old backup permits again what a newer answer forbids.
 *
 * Two experiments that run at once both stay as they are. The one created last counts, as it does
 * everywhere; to stop the other would write a day into it on which nobody stopped it.
 */
export function planRestore(
  here: BackupRecords,
  there: BackupRecords,
  mode: RestoreMode,
  options: RestoreOptions,
): RestorePlan {
  const merged = mergedKinds(here, there, options);
  const kinds = BACKUP_KINDS.map((kind) => ({ kind, ...merged[kind].counts }));
  const result = inCanonicalOrder(
    mode === 'merge' ? mergeOf(here, there, merged) : replacementOf(here, there, merged),
  );
  const choices = {
    settings: isOther(here.settings, result.settings),
    guidance: isOther(here.guidance, result.guidance),
  };
  return { kinds, result, choices };
}

type MergedKinds = Readonly<Record<BackupKind, MergedKind<BackupRecord>>>;

function mergedKinds(
  here: BackupRecords,
  there: BackupRecords,
  options: RestoreOptions,
): MergedKinds {
  const usual = { ...options, hasSuccessor: () => false };
  const ofContexts = contextRules(here, there, options);
  const entries = BACKUP_KINDS.map((kind) => {
    const rules = kind === 'day-contexts' ? ofContexts : usual;
    return [kind, mergeKind<BackupRecord>(here.records[kind], there.records[kind], rules)];
  });
  return Object.fromEntries(entries) as MergedKinds;
}

/** A deleted context of a day that will have another was united with that, or made anew. */
function contextRules(
  here: BackupRecords,
  there: BackupRecords,
  options: RestoreOptions,
): MergeRules {
  const [mine, others] = [here.records['day-contexts'], there.records['day-contexts']];
  const asTheyAre = { ...options, bringBack: false, hasSuccessor: () => false };
  const days: ReadonlySet<unknown> = describedDays(mergeKind(mine, others, asTheyAre).records);
  return { ...options, hasSuccessor: (context) => 'day' in context && days.has(context.day) };
}

function mergeOf(here: BackupRecords, there: BackupRecords, merged: MergedKinds): BackupRecords {
  const records = eachKind((kind) => merged[kind].records);
  return {
    records: { ...records, 'day-contexts': uniteContexts(records['day-contexts']) },
    settings: newerOf(here.settings, there.settings),
    guidance: newerOf(here.guidance, there.guidance),
  };
}

function replacementOf(
  here: BackupRecords,
  there: BackupRecords,
  merged: MergedKinds,
): BackupRecords {
  return {
    records: eachKind((kind) =>
      kind === 'safety-answers' ? merged[kind].records : there.records[kind],
    ),
    settings: there.settings ?? here.settings,
    guidance: there.guidance ?? here.guidance,
  };
}

interface Chosen {
  readonly updatedAt: Instant;
}

function newerOf<T extends Chosen>(here: T | null, there: T | null): T | null {
  if (here === null || there === null) return here ?? there;
  const order =
    here.updatedAt - there.updatedAt || compareText(canonicalJson(here), canonicalJson(there));
  return order < 0 ? there : here;
}

function isOther(here: Chosen | null, result: Chosen | null): boolean {
  return canonicalJson(here) !== canonicalJson(result);
}
