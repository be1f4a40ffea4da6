import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { build } from '../app/support/builds.ts';

/** The SHA-256 of every file of a folder. */
function hashesOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    files.map((file) => [
      file.slice(folder.length + 1),
      createHash('sha256').update(readFileSync(file)).digest('hex'),
    ]),
  );
}

it('two builds are the same to the byte, in another folder, time zone and language', async () => {
  const [first = {}, second] = (await Promise.all([build('app'), build('app-again')])).map(
    hashesOf,
  );
  expect(Object.keys(first).length).toBeGreaterThan(20);
  expect(second).toEqual(first);
});
