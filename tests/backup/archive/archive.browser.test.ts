import { describe, expect, it } from 'vitest';
import { openArchive } from '../../../src/backup/archive/read-archive.ts';
import { archiveAtWork } from './support/archive-at-work.ts';
import type { AtWork } from './support/archive-at-work.ts';

async function inWorker(): Promise<AtWork> {
  const url = new URL('./support/archive-worker.ts', import.meta.url);
  const worker = new Worker(url, { type: 'module' });
  try {
    return await new Promise((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<AtWork>) => resolve(data));
      worker.addEventListener('error', ({ message }) => reject(new Error(message)));
      worker.postMessage('begin', {});
    });
  } finally {
    worker.terminate();
  }
}

describe.each([
  ['the page', archiveAtWork],
  ['a worker', inWorker],
])('in %s, an archive', (_, work) => {
  it('gives back what was put in, and refuses what was changed', async () => {
    const { listed, file, ...outcome } = await work();
    expect(outcome).toEqual({
      sameText: true,
      samePhoto: true,
      cutOff: 'damaged',
      altered: 'damaged',
      bomb: 'damaged',
    });
    expect(listed.map((sha256) => sha256.length)).toEqual([64, 64]);
    const opened = await openArchive(file);
    expect(opened.ok && opened.value.paths).toEqual(['data.json', 'photos/1.jpg']);
  });
});

it('is the same file in the page and in a worker', async () => {
  const [page, worker] = [await archiveAtWork(), await inWorker()];
  expect(worker.listed).toEqual(page.listed);
  expect(await worker.file.text()).toBe(await page.file.text());
});

it('of eight gigabytes is refused', async () => {
  const chunk = new Blob([new Uint8Array(2 ** 24)]);
  const chunks = Array.from({ length: 512 }, () => chunk);
  const file = new Blob([Uint8Array.of(80, 75, 3, 4), ...chunks]);
  expect(await openArchive(file)).toEqual({ ok: false, problem: 'too-large' });
});
