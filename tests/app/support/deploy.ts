import { cp, mkdtemp, readFile, rm, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface PrecacheEntry {
  readonly url: string;
  readonly revision: string | null;
  readonly integrity?: string;
}

/** What the worker of a build fetches before it is installed. */
export async function precacheOf(folder: string): Promise<PrecacheEntry[]> {
  const worker = await readFile(join(folder, 'service-worker.js'), 'utf8');
  const entries = /\[(\{[^[\]]*"?url"?:[^[\]]*\})\]/.exec(worker)?.[0];
  if (entries === undefined) throw new Error('The worker has no list of files');
  return JSON.parse(entries.replaceAll(/([{,])(\w+):/g, '$1"$2":')) as PrecacheEntry[];
}

/** A copy of a build in which one file arrived only by half. */
export async function truncatedCopy(folder: string, file: string) {
  const copy = await mkdtemp(join(tmpdir(), 'ebb-site-'));
  await cp(folder, copy, { recursive: true });
  const { length } = await readFile(join(copy, file));
  await truncate(join(copy, file), Math.floor(length / 2));
  return { folder: copy, remove: () => rm(copy, { recursive: true, force: true }) };
}
