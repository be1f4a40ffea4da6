import { crc32Of } from './crc-32.ts';
import { pathProblem } from './entry-path.ts';
import { isBomb, isWithinLimits, MOST_TEXT_BYTES } from './limits.ts';
import type { ArchiveSize } from './limits.ts';
import { sha256Of } from './sha-256.ts';
import { DIRECTORY_RECORD, END, LOCAL_HEADER } from './zip-format.ts';
import { directoryRecord, endRecord, localHeader } from './zip-records.ts';
import type { WrittenEntry } from './zip-records.ts';

const EMPTY_ARCHIVE: ArchiveSize = { entries: 0, bytes: END.bytes, unpackedBytes: 0 };
/** Of one entry: before its contents, and in the directory. Both hold its path as well. */
const HEADERS_BYTES = LOCAL_HEADER.bytes + DIRECTORY_RECORD.bytes;

const FIRST_INSTANT = Date.UTC(1980, 0, 1);
const LAST_INSTANT = Date.UTC(2107, 11, 31, 23, 59, 58);

export interface ListedEntry {
  readonly path: string;
  /** Unpacked. */
  readonly bytes: number;
  /** Of the unpacked contents, in hex. */
  readonly sha256: string;
}

export interface ArchiveWriter {
  /**
   * Adds an entry; one at a time, and each path once. Text is `packed`; a JPEG, which no packing
   * makes smaller, is `stored`.
   * @throws RangeError for what `openArchive` would not take (limits.ts, entry-path.ts): the whole
   * archive is lost then
   * @throws Error for a path that is there already; DOMException if `data` cannot be read
   */
  readonly add: (
    path: string,
    data: Blob | ArrayBuffer | string,
    how: 'packed' | 'stored',
  ) => Promise<ListedEntry>;
  /** Writes the directory; nothing can be added from then on. */
  readonly finish: () => Promise<Blob>;
}

/**
 * Writes a zip that any program opens and that `openArchive` takes. The same entries at the same
 * time give the same bytes, in whatever time zone, from the same browser.
 *
 * Packs with the browser's own CompressionStream (see unpack.ts). A library for it (zip.js) was 29 KB of
 * brotli for a hundred lines of headers, and could not read within the limits of limits.ts.
 * @param madeAt in ms since 1970; every entry carries it, as UTC
 */
export function createArchiveWriter(madeAt: number): ArchiveWriter {
  const time = dosTime(madeAt);
  const parts: Blob[] = [];
  const directory = new Map<string, Uint8Array<ArrayBuffer>>();
  let size = EMPTY_ARCHIVE;
  let start = 0;
  return {
    add: async (path, data, how) => {
      const contents = await bytesOf(data);
      const taken = pathProblem(path) === null && contents.length <= MOST_TEXT_BYTES;
      if (!taken) throw new RangeError(`cannot be restored: ${path}`);
      if (directory.has(path)) throw new Error(`exists already: ${path}`);
      const kept = how === 'packed' ? await packed(contents) : new Blob([contents]);
      const entry = {
        path,
        isPacked: how === 'packed',
        crc32: crc32Of(contents),
        packedBytes: kept.size,
        unpackedBytes: contents.length,
      };
      size = sizeWith(size, entry);
      if (!isWithinLimits(size) || (entry.isPacked && isBomb(kept.size, contents.length))) {
        throw new RangeError(`too large to be restored: ${path}`);
      }
      const header = localHeader(entry, time);
      parts.push(new Blob([header, kept]));
      directory.set(path, directoryRecord(entry, time, start));
      start += header.length + kept.size;
      return { path, bytes: contents.length, sha256: await sha256Of(contents) };
    },
    finish: async () => {
      const listing = new Blob([...directory.values()]);
      const end = endRecord(directory.size, listing.size, start);
      return new Blob([...parts, listing, end], { type: 'application/zip' });
    },
  };
}

function packed(contents: Uint8Array<ArrayBuffer>): Promise<Blob> {
  const packing = new Blob([contents]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Response(packing).blob();
}

function sizeWith(size: ArchiveSize, added: WrittenEntry): ArchiveSize {
  return {
    entries: size.entries + 1,
    bytes: size.bytes + HEADERS_BYTES + 2 * added.path.length + added.packedBytes,
    unpackedBytes: size.unpackedBytes + added.unpackedBytes,
  };
}

async function bytesOf(data: Blob | ArrayBuffer | string): Promise<Uint8Array<ArrayBuffer>> {
  if (data instanceof ArrayBuffer) return new Uint8Array(data);
  if (typeof data === 'string') return new TextEncoder().encode(data);
  return new Uint8Array(await data.arrayBuffer());
}

/** The zip format's own clock: 1980 to 2107, in steps of two seconds, without a time zone. */
function dosTime(instant: number): number {
  const date = new Date(Math.min(Math.max(instant, FIRST_INSTANT), LAST_INSTANT));
  const day =
    ((date.getUTCFullYear() - 1980) << 9) | ((date.getUTCMonth() + 1) << 5) | date.getUTCDate();
  const time =
    (date.getUTCHours() << 11) | (date.getUTCMinutes() << 5) | (date.getUTCSeconds() >> 1);
  return ((day << 16) | time) >>> 0;
}
