import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { ArchiveProblem } from '../../../src/backup/archive/archive-problem.ts';
import {
  MOST_ENTRIES,
  MOST_PHOTO_BYTES,
  MOST_TEXT_BYTES,
} from '../../../src/backup/archive/limits.ts';
import { openArchive } from '../../../src/backup/archive/read-archive.ts';
import { readAll } from './support/read-all.ts';
import { WatchedFile } from './support/watched-file.ts';
import { bytesOf, textBytes, zipOf } from './support/zip-bytes.ts';
import type { HandMadeEntry } from './support/zip-bytes.ts';

const MIB = 2 ** 20;
const TEXT = textBytes('{"format":"ebb-backup"}');
const GOOD: HandMadeEntry = { path: 'data.json', data: TEXT };
const PACKED: HandMadeEntry = { path: 'ratings.csv', data: TEXT, packed: deflateRawSync(TEXT) };

/** The problem the archive is refused with when it is opened, before anything in it is read. */
async function problemOf(file: Blob): Promise<ArchiveProblem | null> {
  const opened = await openArchive(file);
  return opened.ok ? null : opened.problem;
}

function bomb(bytes: number): Uint8Array {
  return deflateRawSync(new Uint8Array(bytes), { level: 9 });
}

describe('an archive made by hand', () => {
  it('is read when it keeps the rules', async () => {
    expect(await readAll(zipOf([GOOD, PACKED]))).toEqual({
      'data.json': TEXT,
      'ratings.csv': TEXT,
    });
  });

  it('may say that its paths are UTF-8 and how well it is packed', async () => {
    const file = zipOf([{ ...PACKED, claims: { flags: 0x0806 } }]);
    expect(await readAll(file)).toEqual({ 'ratings.csv': TEXT });
  });
});

describe('a path', () => {
  it.each([
    '/data.json',
    '//data.json',
    'C:data.json',
    'c:/data.json',
    '../data.json',
    'photos/../data.json',
    'photos/..',
    '..',
    'photos\\1.jpg',
    '\\\\server\\1.jpg',
    'data.json\0.jpg',
    'data\n.json',
    'data\u007f.json',
    'data\u202e.json',
    'photos/\u200b1.jpg',
    '\ufeffmore.json',
  ])('%j is hostile', async (path) => {
    expect(await problemOf(zipOf([GOOD, { path, data: TEXT }]))).toBe('hostile');
  });

  it.each([
    '',
    'photos/',
    'a//b',
    './a',
    'a/./b',
    '.hidden',
    'two words',
    'Gesicht-ä',
    'a'.repeat(201),
  ])('%j is none of ours', async (path) => {
    expect(await problemOf(zipOf([GOOD, { path, data: TEXT }]))).toBe('not-a-backup');
  });

  it('of bytes that are no text is refused', async () => {
    const path = Uint8Array.of(0x61, 0xff, 0xfe, 0xc0);
    expect(await problemOf(zipOf([{ path, data: TEXT }]))).toBe('not-a-backup');
    expect(await problemOf(zipOf([{ path, data: TEXT, claims: { flags: 0x800 } }]))).toBe(
      'not-a-backup',
    );
  });

  it('may stand there once only', async () => {
    expect(await problemOf(zipOf([GOOD, PACKED, GOOD]))).toBe('hostile');
  });

  it('has to be the same in both headers', async () => {
    const file = zipOf([{ ...GOOD, local: { path: textBytes('evil.json') } }]);
    expect(await readAll(file)).toBe('damaged');
  });

  it('changes no prototype', async () => {
    const names = ['__proto__', 'constructor', '__proto__/polluted', 'prototype'];
    const opened = await openArchive(zipOf(names.map((path) => ({ path, data: TEXT }))));
    expect(opened.ok && opened.value.paths).toEqual(names);
    expect(opened.ok && (await opened.value.read('__proto__', 99))).toEqual({
      ok: true,
      value: TEXT,
    });
    expect(opened.ok && opened.value.bytesOf('toString')).toBeNull();
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect('polluted' in {}).toBe(false);
  });
});

describe('an entry of a kind that Ebb never writes', () => {
  const zip64 = bytesOf([1, 2], [16, 2], [TEXT.length, 4], [0, 4], [TEXT.length, 4], [0, 4]);
  const unicodePath = bytesOf([0x7075, 2], [9, 2], [1, 1], [0, 4], [0x6c697665, 4]);

  it.each<[string, Partial<HandMadeEntry>]>([
    ['encrypted', { claims: { flags: 0x0001 } }],
    ['strongly encrypted', { claims: { flags: 0x0041 } }],
    ['with its lengths behind it', { claims: { flags: 0x0008 } }],
    ['patched', { claims: { flags: 0x0020 } }],
    ['with masked headers', { claims: { flags: 0x2000 } }],
    ['imploded', { claims: { method: 6 } }],
    ['deflate64', { claims: { method: 9 } }],
    ['zstd', { claims: { method: 93 } }],
    ['AES', { claims: { method: 99 } }],
    [
      'with 64-bit lengths',
      { claims: { bytes: 0xffffffff, packedBytes: 0xffffffff, extra: zip64 } },
    ],
    ['with needless 64-bit fields', { claims: { extra: zip64 } }],
    ['with a second path', { claims: { extra: unicodePath } }],
    ['with a comment', { listed: { comment: textBytes('hello') } }],
    ['on another disk', { listed: { disk: 1 } }],
  ])('%s is refused', async (_, changes) => {
    expect(await problemOf(zipOf([GOOD, { ...PACKED, ...changes }]))).toBe('not-a-backup');
  });

  it('with 64-bit lengths but without the field for them is refused', async () => {
    const claims = { bytes: 0xffffffff, packedBytes: 0xffffffff };
    expect(await problemOf(zipOf([{ ...GOOD, claims }]))).toBe('too-large');
  });

  it('stored, but of two lengths, is refused', async () => {
    const claims = { bytes: TEXT.length + 1 };
    expect(await problemOf(zipOf([{ ...GOOD, claims }]))).toBe('damaged');
  });
});

describe('entries that lie', () => {
  it('over each other are hostile', async () => {
    const twice = zipOf([GOOD, { path: 'again.json', data: TEXT, listed: { offset: 0 } }]);
    expect(await problemOf(twice)).toBe('hostile');
    const into = { packedBytes: TEXT.length + 20, bytes: TEXT.length + 20 };
    expect(await problemOf(zipOf([{ ...GOOD, claims: into }, PACKED]))).toBe('hostile');
  });

  it('over the directory are hostile', async () => {
    const into = { packedBytes: TEXT.length + 9, bytes: TEXT.length + 9 };
    expect(await problemOf(zipOf([GOOD, { path: 'b', data: TEXT, claims: into }]))).toBe('hostile');
  });

  it('apart, before or behind something unlisted are hostile', async () => {
    const hidden = textBytes('hidden');
    const gap = { ...PACKED, packed: new Uint8Array([...deflateRawSync(TEXT), ...hidden]) };
    const listed = { packedBytes: deflateRawSync(TEXT).length };
    expect(await problemOf(zipOf([{ ...gap, listed }, GOOD]))).toBe('hostile');
    expect(await problemOf(zipOf([GOOD], { beforeDirectory: hidden }))).toBe('hostile');
    const before = zipOf([PACKED]).slice(0, 60);
    expect(await problemOf(zipOf([GOOD], { before: await before.bytes() }))).toBe('hostile');
  });

  it('in another order than they are listed are hostile', async () => {
    const second = 30 + 'data.json'.length + TEXT.length;
    const swapped = [
      { ...GOOD, listed: { offset: second } },
      { ...GOOD, path: 'more.json', listed: { offset: 0 } },
    ];
    expect(await problemOf(zipOf(swapped))).toBe('hostile');
  });

  it('shifted by bytes the directory does not know of are refused', async () => {
    const extra = textBytes('xxxx\0\0');
    const data = TEXT.slice(0, TEXT.length - extra.length);
    const entry = { path: 'data.json', data, local: { extra } };
    const told = { packedBytes: TEXT.length, bytes: TEXT.length };
    expect(await readAll(zipOf([{ ...entry, claims: told }]))).toBe('damaged');
  });
});

describe('what surrounds the entries', () => {
  it.each<[ArchiveProblem, string, Parameters<typeof zipOf>[1]]>([
    ['not-a-backup', 'something before them', { before: textBytes('#!/bin/sh\n') }],
    ['damaged', 'something behind them', { after: textBytes('more') }],
    ['damaged', 'a comment', { comment: textBytes('hello') }],
    ['damaged', 'a comment that is not there', { commentBytes: 5 }],
    ['damaged', 'something between directory and end', { beforeEnd: textBytes('PK\x06\x07') }],
    ['damaged', 'several disks', { disk: 1 }],
    ['damaged', 'entries elsewhere', { entriesHere: 1 }],
    ['damaged', 'more entries than are listed', { entries: 3 }],
    ['damaged', 'fewer entries than are listed', { entries: 1 }],
    ['not-a-backup', 'no entry', { entries: 0 }],
    ['damaged', 'a directory that starts elsewhere', { directoryStart: 4 }],
    ['damaged', 'a directory of another length', { directoryBytes: 47 }],
    ['damaged', '64-bit lengths', { directoryBytes: 0xffffffff, directoryStart: 0xffffffff }],
    ['too-large', '64-bit numbers of entries', { entries: 0xffff }],
    ['too-large', 'too many entries', { entries: MOST_ENTRIES + 1 }],
  ])('makes it %s: %s', async (problem, _, lies) => {
    // As a foreign directory is refused by its length first, the shortest names there are.
    const entries = ['a', 'b'].map((path) => ({ path, data: TEXT }));
    expect(await readAll(zipOf(entries, lies))).toBe(problem);
  });

  it('may not be a 64-bit end, however true', async () => {
    const entry = { path: 'a', data: TEXT };
    const start = 31 + TEXT.length;
    const end64 = bytesOf(
      [0x06064b50, 4],
      [44, 8],
      [45, 2],
      [45, 2],
      [0, 4],
      [0, 4],
      [1, 8],
      [1, 8],
    );
    const place = bytesOf([47, 8], [start, 8], [0x07064b50, 4], [0, 4], [start + 47, 8], [1, 4]);
    const lies = { beforeEnd: new Uint8Array([...end64, ...place]), directoryStart: 0xffffffff };
    expect(await problemOf(zipOf([entry], lies))).toBe('damaged');
    expect(await problemOf(zipOf([entry], { ...lies, entries: 0xffff }))).toBe('too-large');
  });

  it('may not be names and comments that fill a directory', async () => {
    const claims = { path: textBytes('a'.repeat(60_000)) };
    expect(await problemOf(zipOf([GOOD, { ...GOOD, claims }]))).toBe('not-a-backup');
  });
});

describe('a bomb', () => {
  it('that is honest about its 1000 to 1 is refused before it is unpacked', async () => {
    const data = new Uint8Array(30 * MIB);
    const packed = bomb(data.length);
    expect(data.length / packed.length).toBeGreaterThan(1000);
    expect(
      await problemOf(
        zipOf([{ path: 'data.json', data: TEXT, packed, claims: { bytes: data.length } }]),
      ),
    ).toBe('hostile');
  });

  it('that declares more than is ever taken is refused before it is unpacked', async () => {
    const claims = { bytes: MOST_TEXT_BYTES + 1 };
    const packed = new Uint8Array(MIB);
    expect(await problemOf(zipOf([{ path: 'data.json', data: TEXT, packed, claims }]))).toBe(
      'too-large',
    );
  });

  it('of many entries that are harmless one by one is refused', async () => {
    const packed = new Uint8Array(MOST_TEXT_BYTES / 200);
    const claims = { bytes: packed.length * 200, packedBytes: packed.length, crc: 0 };
    const entries = Array.from({ length: 129 }, (_, index) => ({
      path: `${index}.json`,
      data: TEXT,
      packed,
      claims,
    }));
    expect(await problemOf(zipOf(entries))).toBe('too-large');
  });

  it.each([1, 1000, MIB])(
    'that declares %d bytes only is stopped once they are there',
    async (bytes) => {
      const packed = bomb(60 * MIB);
      const claims = { bytes };
      expect(await readAll(zipOf([{ path: 'data.json', data: TEXT, packed, claims }]))).toBe(
        'damaged',
      );
    },
  );

  it('in a photo is refused by whoever wants no more than a photo', async () => {
    const data = new Uint8Array(MOST_PHOTO_BYTES + 1).fill(1);
    const opened = await openArchive(zipOf([{ path: 'photos/1.jpg', data, claims: { crc: 0 } }]));
    expect(opened.ok && (await opened.value.read('photos/1.jpg', MOST_PHOTO_BYTES))).toEqual({
      ok: false,
      problem: 'too-large',
    });
  });
});

describe('a file of gigabytes', () => {
  const chunk = new Blob([new Uint8Array(16 * MIB)]);
  const start = new Blob([bytesOf([0x04034b50, 4])]);

  /** Of a given number of bytes, nearly all of which are nothing. */
  function fileOf(bytes: number, end: Uint8Array<ArrayBuffer>): WatchedFile {
    const between = bytes - start.size - end.length;
    const chunks = Array.from({ length: Math.floor(between / chunk.size) }, () => chunk);
    return new WatchedFile([start, ...chunks, chunk.slice(0, between % chunk.size), end]);
  }

  it('is refused by its length', async () => {
    const file = fileOf(2 ** 32, bytesOf([0x06054b50, 4], [0, 18]));
    expect(file.size).toBe(2 ** 32);
    expect(await problemOf(file)).toBe('too-large');
    expect(file.bytesRead).toBeLessThan(100);
  });

  it('that is no zip is none of ours', async () => {
    const file = new WatchedFile(Array.from({ length: 255 }, () => chunk));
    expect(await problemOf(file)).toBe('not-a-backup');
    expect(file.bytesRead).toBeLessThan(100);
  });

  it.each([1, MOST_ENTRIES])(
    'whose directory of %d entries is nearly all of it is not read',
    async (entries) => {
      const bytes = 3 * 2 ** 30;
      const counts = bytesOf([0, 4], [entries, 2], [entries, 2], [bytes - 26, 4], [4, 4], [0, 2]);
      const file = fileOf(bytes, new Uint8Array([...bytesOf([0x06054b50, 4]), ...counts]));
      expect(await problemOf(file)).toBe('not-a-backup');
      expect(file.bytesRead).toBeLessThan(100);
    },
  );

  it('costs its directory and the entry that is read, when it keeps the rules', async () => {
    const photo = new Uint8Array(30 * MIB);
    const photos = ['a', 'b', 'c'].map((path) => ({ path, data: photo, claims: { crc: 0 } }));
    const file = new WatchedFile([zipOf([...photos, GOOD])]);
    const opened = await openArchive(file);
    expect(opened.ok && (await opened.value.read('data.json', 100)).ok).toBe(true);
    expect(file.bytesRead).toBeLessThan(400_000);
  });
});
