import { describe, expect, it } from 'vitest';
import { createRestorePoints } from '../../src/data/restore-points.ts';
import type { PointContent } from '../../src/data/restore-points.ts';
import { freshName } from './support/storage.ts';

const bytes = (...values: number[]): ArrayBuffer => Uint8Array.from(values).buffer;

const HEAD = { at: 1_000, cause: 'restore', records: 2 } as const;

const content = (ids: readonly string[] = [], text = '{"a":1}'): PointContent => ({
  text,
  photos: (async function* photos() {
    for (const id of ids) yield { id, full: bytes(1, 2, 3), thumb: bytes(4) };
  })(),
});

const isPartOf = (id: string) => (request: Request) => request.url.includes(`/${id}`);

describe('a restore point', () => {
  it('keeps the text and the photos it was given, and knows their size', async () => {
    const points = createRestorePoints(freshName());
    // A photo may be called anything, even what the point itself is called.
    const kept = await points.keep({ ...HEAD, id: 'one' }, content(['point', 'ä/b?c']));
    expect(kept).toEqual({ ...HEAD, id: 'one', photos: 2, bytes: 7 + 2 * 4 });
    expect(await points.list()).toEqual([kept]);
    expect(await points.text('one')).toBe('{"a":1}');
    expect(await points.pixels('one', 'ä/b?c')).toEqual({ full: bytes(1, 2, 3), thumb: bytes(4) });
    expect(await points.pixels('one', 'other')).toBeNull();
  });

  it('goes without a trace, and leaves the others', async () => {
    const name = freshName();
    const points = createRestorePoints(name);
    await points.keep({ ...HEAD, id: 'one' }, content(['photo']));
    await points.keep({ ...HEAD, id: 'two', at: 2_000 }, content(['photo']));
    expect((await points.list()).map(({ id }) => id)).toEqual(['two', 'one']);
    await points.remove('one');
    expect((await points.list()).map(({ id }) => id)).toEqual(['two']);
    expect(await points.text('one')).toBeNull();
    const cache = await caches.open(`${name}-restore-points`);
    expect((await cache.keys()).filter(isPartOf('one'))).toEqual([]);
    expect(await points.pixels('two', 'photo')).not.toBeNull();
  });

  it('that could not be written whole is none, and takes no room', async () => {
    const name = freshName();
    const points = createRestorePoints(name);
    const broken: PointContent = {
      text: 'x',
      photos: (async function* photos() {
        yield { id: 'photo', full: bytes(1), thumb: bytes(2) };
        throw new Error('The disk is full');
      })(),
    };
    await expect(points.keep({ ...HEAD, id: 'one' }, broken)).rejects.toThrow('The disk is full');
    expect(await points.list()).toEqual([]);
    expect(await (await caches.open(`${name}-restore-points`)).keys()).toEqual([]);
  });

  it('that a kill cut off is none, and the next one clears it away', async () => {
    const name = freshName();
    const points = createRestorePoints(name);
    await points.keep({ ...HEAD, id: 'cut-off' }, content(['photo']));
    const cache = await caches.open(`${name}-restore-points`);
    await cache.delete('https://restore-points.invalid/cut-off/point');
    expect(await points.list()).toEqual([]);
    await points.keep({ ...HEAD, id: 'next' }, content());
    expect((await cache.keys()).filter(isPartOf('cut-off'))).toEqual([]);
  });
});
