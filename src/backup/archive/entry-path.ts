import type { ArchiveProblem } from './archive-problem.ts';
import { MOST_PATH_BYTES } from './limits.ts';

/** Folders and a name, in letters that every file system takes as they are. */
const PLAIN = /^(?:[A-Za-z0-9_-][A-Za-z0-9._-]*\/)*[A-Za-z0-9_-][A-Za-z0-9._-]*$/;

/** What only serves to write outside the chosen folder, or to look like another name. */
const TRICK = /^\/|^[A-Za-z]:|\\|\p{C}|(?:^|\/)\.\.(?:\/|$)/u;

/** Why an entry of this path is not taken; null if it is. Paths are relative, divided by `/`. */
export function pathProblem(path: string): ArchiveProblem | null {
  if (TRICK.test(path)) return 'hostile';
  return path.length <= MOST_PATH_BYTES && PLAIN.test(path) ? null : 'not-a-backup';
}
