import { BACKUP_KINDS } from './records.ts';
import type { BackupKind, BackupRecord, BackupRecords } from './records.ts';

/** Builds the records of a backup kind by kind; `make` gives those of the kind it is asked for. */
export function eachKind(
  make: (kind: BackupKind) => readonly BackupRecord[],
): BackupRecords['records'] {
  const entries = BACKUP_KINDS.map((kind) => [kind, make(kind)]);
  return Object.fromEntries(entries) as BackupRecords['records'];
}
