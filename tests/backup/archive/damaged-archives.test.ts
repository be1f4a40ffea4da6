import { mkdtempSync, openAsBlob, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { openArchive } from '../../../src/backup/archive/read-archive.ts';
import { createArchiveWriter } from '../../../src/backup/archive/write-archive.ts';
import { readAll } from './support/read-all.ts';
import type { Contents } from './support/read-all.ts';
import { WatchedFile } from './support/watched-file.ts';

let whole: Uint8Array<ArrayBuffer>;
let contents: Contents;

/** A small backup: text, and photos of bytes that no packing makes smaller. */
beforeAll(async () => {
  const text = Array.from({ length: 300 }, (_, index) => `{"id":"${index * 7919}"}`).join('\n');
  const photos = fc.sample(fc.uint8Array({ minLength: 1500, maxLength: 1500 }), {
    seed: 5,
    numRuns: 3,
  });
  const writer = createArchiveWriter(Date.UTC(2026, 10, 22));
  await writer.add('data.json', text, 'packed');
  for (const [index, photo] of photos.entries()) {
    await writer.add(`photos/${index}.jpg`, new Blob([photo.slice()]), 'stored');
  }
  await writer.add('manifest.json', text.slice(0, 700), 'packed');
  const file = await writer.finish();
  whole = new Uint8Array(await file.arrayBuffer());
  const read = await readAll(file);
  if (typeof read === 'string') throw new Error(read);
  contents = read;
});

/** Whether it is refused; what is not refused has to be what was put in, all of it. */
async function isRefused(bytes: Uint8Array<ArrayBuffer>): Promise<boolean> {
  const read = await readAll(new Blob([bytes]));
  if (typeof read === 'string') return true;
  expect(read).toEqual(contents);
  return false;
}

describe('an archive that is cut off', () => {
  it('is damaged, wherever that was', async () => {
    const problems = new Set<unknown>();
    for (let length = 31; length < whole.length; length += 97) {
      problems.add(await readAll(new Blob([whole.slice(0, length)])));
    }
    expect(problems).toEqual(new Set(['damaged']));
    expect(await readAll(new Blob([whole.slice(0, -1)]))).toBe('damaged');
  });

  it('at its start is no backup', async () => {
    for (const from of [1, 97, whole.length - 22]) {
      expect(await readAll(new Blob([whole.slice(from)]))).toBe('not-a-backup');
    }
  });
});

describe('an archive with one flipped bit', () => {
  it('is refused, or gives exactly what was put in', async () => {
    const flips = fc.sample(fc.record({ at: fc.nat(whole.length - 1), bit: fc.nat(7) }), {
      seed: 4,
      numRuns: 300,
    });
    let refused = 0;
    for (const { at, bit } of flips) {
      const bytes = whole.slice();
      bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
      if (await isRefused(bytes)) refused += 1;
    }
    expect(refused).toBeGreaterThan(250);
  });

  it('in its contents is damaged', async () => {
    const bytes = whole.slice();
    bytes[500] = (bytes[500] ?? 0) ^ 1;
    expect(await readAll(new Blob([bytes]))).toBe('damaged');
    const photo = whole.slice();
    const middle = Math.floor(whole.length / 2);
    photo[middle] = (photo[middle] ?? 0) ^ 128;
    expect(await readAll(new Blob([photo]))).toBe('damaged');
  });
});

describe('an archive damaged in several ways at once', () => {
  it('is refused, or gives exactly what was put in', async () => {
    const anySplice = fc.record({
      at: fc.nat({ max: 8000 }),
      fromEnd: fc.boolean(),
      cut: fc.nat(60),
      put: fc.uint8Array({ maxLength: 60 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(anySplice, { minLength: 1, maxLength: 3 }), async (splices) => {
        let bytes = [...whole];
        for (const { at, fromEnd, cut, put } of splices) {
          const index = fromEnd ? Math.max(bytes.length - (at % 500), 0) : at % bytes.length;
          bytes = [...bytes.slice(0, index), ...put, ...bytes.slice(index + cut)];
        }
        await isRefused(Uint8Array.from(bytes));
      }),
      { numRuns: 200 },
    );
  });
});

describe('a file that is no archive', () => {
  it('is no backup, whatever it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), async (bytes) => {
        expect(await readAll(new Blob([bytes.slice()]))).toBe('not-a-backup');
      }),
      { examples: [[new Uint8Array()], [new Uint8Array(22)], [new Uint8Array([80, 75, 3, 4])]] },
    );
  });
});

describe('a file the browser cannot read any more', () => {
  it('says so, whenever that happens', async () => {
    for (let reads = 0; ; reads += 1) {
      const file = new WatchedFile([whole]);
      file.readsLeft = reads;
      const read = await readAll(file);
      if (typeof read !== 'string') {
        expect(read).toEqual(contents);
        expect(reads).toBeGreaterThan(Object.keys(contents).length);
        break;
      }
      expect(read).toBe('unreadable-file');
    }
  });

  it('because it was changed on the disk says so', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'archive-'));
    try {
      const path = join(folder, 'backup.zip');
      writeFileSync(path, whole);
      const file = await openAsBlob(path);
      const opened = await openArchive(file);
      if (!opened.ok) throw new Error(opened.problem);
      writeFileSync(path, whole.slice(0, 100));
      const gone = { ok: false, problem: 'unreadable-file' };
      expect(await opened.value.read('data.json', 1e6)).toEqual(gone);
      expect(await openArchive(file)).toEqual(gone);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
