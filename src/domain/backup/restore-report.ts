import type { BackupKind } from './records.ts';

/**
 * - `merge`: both are kept; of two versions of a record the newer one.
 * - `replace`: everything becomes as in the backup. What was told about one's health stays all
 *   the same: an old backup must not permit again what a newer answer forbids.
 */
export type RestoreMode = 'merge' | 'replace';

/** What a restore would do to one kind of records, without a word on their contents. */
export interface KindReport {
  readonly kind: BackupKind;
  /** In the backup, and not here. */
  readonly added: number;
  /** Alike, or living in neither. */
  readonly same: number;
  /** The version there counts: it is newer, or wins a tie that is decided alike on every device. */
  readonly newer: number;
  /** The version here counts, likewise. */
  readonly older: number;
  /** Living in the backup, deleted here since: merging asks about these. */
  readonly deletedHere: number;
  /** Living here, deleted in the backup since: merging deletes them. */
  readonly deletedThere: number;
  /** Only here: replacing removes these. */
  readonly onlyHere: number;
}

/** Records of the file that are not taken, and the field and rule they broke. */
export interface Refused {
  readonly kind: BackupKind;
  readonly count: number;
  /** Of the first of them: the field and the rule, never what was in the field. */
  readonly reason: string;
}

/** The dry run of a restore. */
export interface RestoreReport {
  /** When the backup was made, as its file says. */
  readonly madeAt: number;
  readonly kinds: readonly KindReport[];
  readonly refused: readonly Refused[];
  /** Photos of the file whose pixels are whole and bare, and those that are not taken. */
  readonly photos: { readonly taken: number; readonly refused: number };
  /** Choices that will be other than they are. */
  readonly choices: { readonly settings: boolean; readonly guidance: boolean };
}

/** Why a file is no backup that can be restored. */
export type BackupProblem =
  | 'not-a-backup'
  | 'damaged'
  | 'newer-format'
  | 'too-large'
  | 'hostile'
  /** Locked, but not with a passphrase. */
  | 'other-lock'
  | 'unreadable-file'
  | 'storage';
