import { cp, mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
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

/** What can happen to one file on its way to the server. */
export const MISHAPS = {
  'cut short': async (path: string) => {
    const { length } = await readFile(path);
    await truncate(path, Math.floor(length / 2));
  },
  'left out': (path: string) => rm(path),
  'with a page in its place': (path: string) =>
    writeFile(path, '<!doctype html><title>Not here</title>'),
  'of another version': async (path: string) => {
    await writeFile(path, `${await readFile(path, 'utf8')}\n`);
  },
} as const satisfies Record<string, (path: string) => Promise<void>>;

/** A copy of a build in which something happened to one file. */
export async function brokenCopy(folder: string, file: string, mishap: keyof typeof MISHAPS) {
  const copy = await mkdtemp(join(tmpdir(), 'ebb-site-'));
  await cp(folder, copy, { recursive: true });
  await MISHAPS[mishap](join(copy, file));
  return { folder: copy, remove: () => rm(copy, { recursive: true, force: true }) };
}
