import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ManifestTransform } from 'workbox-build';

/**
 * Adds the SHA-384 of every precached file to its entry. Workbox's own revision
 * is only a key and is never checked; with `integrity` the browser refuses a
 * truncated or swapped file (https://github.com/GoogleChrome/workbox/issues/2697).
 */
export function precacheIntegrity(folder: string): ManifestTransform {
  return async (entries) => ({
    manifest: await Promise.all(
      entries.map(async (entry) => {
        const content = await readFile(join(folder, entry.url));
        const hash = createHash('sha384').update(content).digest('base64');
        return { ...entry, integrity: `sha384-${hash}` };
      }),
    ),
    warnings: [],
  });
}
