import type { ArchiveProblem } from '../../../../src/backup/archive/archive-problem.ts';
import { MOST_TEXT_BYTES } from '../../../../src/backup/archive/limits.ts';
import { openArchive } from '../../../../src/backup/archive/read-archive.ts';

export type Contents = Record<string, Uint8Array>;

/** All that an archive holds, or the first reason why not. */
export async function readAll(file: Blob): Promise<Contents | ArchiveProblem> {
  const opened = await openArchive(file);
  if (!opened.ok) return opened.problem;
  const contents: [path: string, bytes: Uint8Array][] = [];
  for (const path of opened.value.paths) {
    const read = await opened.value.read(path, MOST_TEXT_BYTES);
    if (!read.ok) return read.problem;
    contents.push([path, read.value]);
  }
  return Object.fromEntries(contents);
}
