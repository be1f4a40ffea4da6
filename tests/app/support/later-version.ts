import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { precacheOf } from './deploy.ts';
import type { PrecacheEntry } from './deploy.ts';

interface LaterVersion {
  readonly folder: string;
  /** The title of Settings in this version. */
  readonly says: string;
  readonly remove: () => Promise<void>;
}

const HASHED = /([\w.-]+-[\w-]{5})([\w-]{3})\.js\b/g;

/**
 * A build as the `n`th version after it: Settings has another title, what has
 * changed is news, and no hashed file has kept its name, so that a page of any
 * other version finds none of its files on the server.
 */
export async function laterVersion(built: string, n: number): Promise<LaterVersion> {
  const folder = await mkdtemp(join(tmpdir(), 'ebb-later-'));
  await cp(built, folder, { recursive: true });
  const says = `Settings, version ${n}`;
  const renamed = renaming(await readdir(join(built, 'assets')), n);
  const names = await readdir(folder, { recursive: true });
  for (const name of names.filter((name) => /\.(html|js)$/.test(name))) {
    const text = (await readFile(join(folder, name), 'utf8'))
      .replaceAll(HASHED, renamed)
      .replace('"settings.title":`Settings`', `"settings.title":\`${says}\``)
      .replaceAll('`0.1.0`', `\`0.1.0-${n}\``);
    await writeFile(join(folder, name), text);
    await rename(join(folder, name), join(folder, name.replace(HASHED, renamed)));
  }
  await relist(folder, n);
  return { folder, says, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** Changes the end of each name in the list, and leaves every other alone. */
function renaming(assets: readonly string[], n: number) {
  return (name: string, start: string): string =>
    assets.includes(name) ? `${start}${String(n).padStart(3, '0')}.js` : name;
}

/** Puts what the files are now into the worker's list. */
async function relist(folder: string, n: number): Promise<void> {
  const entries = await Promise.all(
    (await precacheOf(folder)).map(async (entry): Promise<PrecacheEntry> => {
      const content = await readFile(join(folder, entry.url));
      const hash = createHash('sha384').update(content).digest('base64');
      const revision = entry.url.endsWith('.html') ? `version-${n}` : entry.revision;
      return { ...entry, revision, integrity: `sha384-${hash}` };
    }),
  );
  const worker = join(folder, 'service-worker.js');
  const text = await readFile(worker, 'utf8');
  const list = JSON.stringify(entries);
  await writeFile(
    worker,
    text.replace(/\[\{"integrity"[^\]]*\]/, () => list),
  );
}
