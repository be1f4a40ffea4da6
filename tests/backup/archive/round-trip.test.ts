import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_TEXT_BYTES } from '../../../src/backup/archive/limits.ts';
import { openArchive } from '../../../src/backup/archive/read-archive.ts';
import { createArchiveWriter } from '../../../src/backup/archive/write-archive.ts';
import { readAll } from './support/read-all.ts';

const MADE_AT = Date.UTC(2026, 10, 22, 12, 34, 56);

interface Given {
  readonly path: string;
  readonly data: Uint8Array<ArrayBuffer>;
  readonly how: 'packed' | 'stored';
}

const anyName = fc.stringMatching(/^[A-Za-z0-9_-][A-Za-z0-9._-]{0,20}$/);
const anyPath = fc.array(anyName, { minLength: 1, maxLength: 4 }).map((names) => names.join('/'));
const anyData = fc
  .oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc.string({ maxLength: 4000 }).map((text) => new TextEncoder().encode(text.repeat(9))),
    fc
      .tuple(fc.nat(255), fc.nat(70_000))
      .map(([byte, length]) => new Uint8Array(length).fill(byte)),
  )
  .map((bytes) => bytes.slice());
const anyEntries = fc.uniqueArray(
  fc.record({ path: anyPath, data: anyData, how: fc.constantFrom('packed', 'stored') }),
  { selector: ({ path }) => path, minLength: 1, maxLength: 8 },
);

async function archiveOf(entries: readonly Given[], madeAt = MADE_AT) {
  const writer = createArchiveWriter(madeAt);
  const listed = [];
  for (const { path, data, how } of entries) {
    listed.push(await writer.add(path, new Blob([data]), how));
  }
  return { listed, file: await writer.finish() };
}

/** The date and time a header tells. */
function timeAt(view: DataView, at: number): string {
  const [time, date] = [view.getUint16(at, true), view.getUint16(at + 2, true)];
  const day = [1980 + (date >> 9), (date >> 5) & 15, date & 31];
  const clock = [time >> 11, (time >> 5) & 63, (time & 31) * 2];
  const digits = (part: number): string => String(part).padStart(2, '0');
  return `${day.map(digits).join('-')} ${clock.map(digits).join(':')}`;
}

describe('an archive', () => {
  it('gives back exactly what was put in, whatever that was', async () => {
    await fc.assert(
      fc.asyncProperty(anyEntries, async (entries) => {
        const { file, listed } = await archiveOf(entries);
        expect(file.type).toBe('application/zip');
        const expected = entries.map(({ path, data }) => ({
          path,
          bytes: data.length,
          sha256: createHash('sha256').update(data).digest('hex'),
        }));
        expect(listed).toEqual(expected);
        const contents = await readAll(file);
        if (typeof contents === 'string') throw new Error(contents);
        expect(Object.keys(contents)).toHaveLength(entries.length);
        for (const { path, data } of entries) {
          expect(Buffer.compare(contents[path] ?? Buffer.from('absent'), data), path).toBe(0);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('keeps the order of its entries and knows their lengths before they are read', async () => {
    const writer = createArchiveWriter(MADE_AT);
    await writer.add('photos/1.jpg', new Blob(['a photo']), 'stored');
    await writer.add('data.json', 'text: ä, 😀', 'packed');
    await writer.add('manifest.json', '', 'packed');
    const opened = await openArchive(await writer.finish());
    if (!opened.ok) throw new Error(opened.problem);
    const archive = opened.value;
    expect(archive.paths).toEqual(['photos/1.jpg', 'data.json', 'manifest.json']);
    expect(archive.paths.map((path) => archive.bytesOf(path))).toEqual([7, 14, 0]);
    expect(archive.bytesOf('photos/2.jpg')).toBeNull();
    const text = await archive.read('data.json', 14);
    expect(text.ok && new TextDecoder().decode(text.value)).toBe('text: ä, 😀');
  });

  it('reads nothing larger than asked for, nothing unknown, and nothing once closed', async () => {
    const { file } = await archiveOf([{ path: 'a', data: new Uint8Array(9), how: 'packed' }]);
    const opened = await openArchive(file);
    if (!opened.ok) throw new Error(opened.problem);
    expect(await opened.value.read('a', 8)).toEqual({ ok: false, problem: 'too-large' });
    expect(await opened.value.read('b', 8)).toEqual({ ok: false, problem: 'damaged' });
    expect(await opened.value.read('a', 9)).toEqual({ ok: true, value: new Uint8Array(9) });
    opened.value.close();
    expect(await opened.value.read('a', 9)).toEqual({ ok: false, problem: 'unreadable-file' });
  });

  it('takes a blob, bytes or text', async () => {
    const writer = createArchiveWriter(MADE_AT);
    const text = new TextEncoder().encode('ä 😀');
    await writer.add('blob', new Blob([text]), 'stored');
    await writer.add('bytes', text.buffer, 'stored');
    await writer.add('text', 'ä 😀', 'stored');
    const same = { blob: text, bytes: text, text };
    expect(await readAll(await writer.finish())).toEqual(same);
  });

  it('packs text and stores photos', async () => {
    const data = new Uint8Array(100_000);
    const packed = await archiveOf([{ path: 'a', data, how: 'packed' }]);
    const stored = await archiveOf([{ path: 'a', data, how: 'stored' }]);
    expect(packed.file.size).toBeLessThan(1000);
    expect(stored.file.size).toBeGreaterThan(100_000);
  });

  it('is the same file for the same entries at the same time, in every time zone', async () => {
    const zone = process.env['TZ'];
    const data = new TextEncoder().encode('the same '.repeat(5000));
    const files = [];
    try {
      for (const name of ['UTC', 'Pacific/Chatham', 'America/St_Johns']) {
        process.env['TZ'] = name;
        const { file } = await archiveOf([
          { path: 'a', data, how: 'packed' },
          { path: 'b', data, how: 'stored' },
        ]);
        files.push(await file.bytes());
      }
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
    expect(files[1]).toEqual(files[0]);
    expect(files[2]).toEqual(files[0]);
  });

  it.each([
    [MADE_AT, '2026-11-22 12:34:56'],
    [0, '1980-01-01 00:00:00'],
    [-1, '1980-01-01 00:00:00'],
    [8.64e15, '2107-12-31 23:59:58'],
  ])('made at %d says %s', async (madeAt, expected) => {
    const { file } = await archiveOf(
      [{ path: 'a', data: new Uint8Array(3), how: 'packed' }],
      madeAt,
    );
    const view = new DataView(await file.arrayBuffer());
    expect(timeAt(view, 10)).toBe(expected);
    expect(await readAll(file)).toEqual({ a: new Uint8Array(3) });
  });

  it('of several megabytes is whole', async () => {
    const photos = [1, 2, 3].map((byte) => new Uint8Array(1_500_000).fill(byte));
    const entries = photos.map((data, index) => ({
      path: `${index}`,
      data,
      how: 'stored' as const,
    }));
    const { file } = await archiveOf(entries);
    const contents = await readAll(file);
    if (typeof contents === 'string') throw new Error(contents);
    const found = entries.map(({ path, data }) =>
      Buffer.compare(contents[path] ?? data.slice(1), data),
    );
    expect(found).toEqual([0, 0, 0]);
  });

  it('is never written in a way it could not be read', async () => {
    const add = async (path: string, data: Blob | string = '') =>
      createArchiveWriter(MADE_AT).add(path, data, 'packed');
    for (const path of ['', '/a', '../a', 'a/../b', 'a\\b', 'a/', 'a b', 'a'.repeat(201), 'a\0']) {
      await expect(add(path), path).rejects.toThrow(RangeError);
    }
    const megabyte = new Uint8Array(2 ** 20);
    await expect(add('a', new Blob([megabyte, megabyte]))).rejects.toThrow(RangeError);
    const tooLong = new Blob(Array.from({ length: 33 }, () => megabyte));
    expect(tooLong.size).toBeGreaterThan(MOST_TEXT_BYTES);
    await expect(add('a', tooLong)).rejects.toThrow(RangeError);
  });

  it('takes each path once', async () => {
    const writer = createArchiveWriter(MADE_AT);
    await writer.add('a', 'one', 'packed');
    await expect(writer.add('a', 'two', 'packed')).rejects.toThrow('exists');
    expect(await readAll(await writer.finish())).toEqual({ a: new TextEncoder().encode('one') });
  });
});
