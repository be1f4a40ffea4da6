import type { BackupProblem } from '../../domain/backup/restore-report.ts';

/**
 * Why an archive is not read:
 * - `not-a-backup`: no zip, or one with features that no archive of ours has (folders, passwords, ...)
 * - `damaged`: cut off, altered, or not what its directory says
 * - `too-large`: beyond what is ever taken (limits.ts)
 * - `hostile`: built so as to fool or exhaust its reader
 * - `unreadable-file`: the browser cannot get at the file any more
 */
export type ArchiveProblem = Extract<
  BackupProblem,
  'not-a-backup' | 'damaged' | 'too-large' | 'hostile' | 'unreadable-file'
>;

/** Thrown inside this folder only; its doors answer with the problem instead. */
export class ArchiveRefusal extends Error {
  readonly problem: ArchiveProblem;

  constructor(problem: ArchiveProblem) {
    super(problem);
    this.problem = problem;
  }
}
