import { ArchiveRefusal } from './archive-problem.ts';
import { pathProblem } from './entry-path.ts';
import { isBomb, MOST_TEXT_BYTES } from './limits.ts';
import { COMMON, DEFLATED, DIRECTORY_RECORD, LOCAL_HEADER, STORED, viewOf } from './zip-format.ts';

/** An entry as the directory tells of it. */
export interface EntryRecord {
  readonly path: string;
  readonly isPacked: boolean;
  readonly crc32: number;
  readonly packedBytes: number;
  readonly unpackedBytes: number;
  /** Where its own header starts, in the file. */
  readonly start: number;
  /** What that header has to be, from its fourth byte on. */
  readonly header: Uint8Array;
  /** From the start of its header to the end of its contents. */
  readonly takesBytes: number;
  /** How long this record is, in the directory. */
  readonly recordBytes: number;
}

const UTF_8 = new TextDecoder('utf-8', { ignoreBOM: true });
/** How well it was packed, and that the path is UTF-8: all that says nothing about how to read it. */
const HARMLESS_FLAGS = 0x0806;

/**
 * The record at the start of these bytes, which may go on behind it.
 * @throws ArchiveRefusal if it is none, or of an entry that is not taken
 */
export function readRecord(bytes: Uint8Array): EntryRecord {
  if (bytes.length < DIRECTORY_RECORD.bytes) throw new ArchiveRefusal('damaged');
  const view = viewOf(bytes);
  if (view.getUint32(0, true) !== DIRECTORY_RECORD.signature) throw new ArchiveRefusal('damaged');
  const field = (at: number): number => view.getUint32(DIRECTORY_RECORD.common + at, true);
  const short = (at: number): number => view.getUint16(DIRECTORY_RECORD.common + at, true);
  const recordBytes = DIRECTORY_RECORD.bytes + short(COMMON.pathBytes);
  const pathBytes = bytes.subarray(DIRECTORY_RECORD.bytes, recordBytes);
  const record = {
    path: UTF_8.decode(pathBytes),
    isPacked: short(COMMON.method) === DEFLATED,
    crc32: field(COMMON.crc32),
    packedBytes: field(COMMON.packedBytes),
    unpackedBytes: field(COMMON.unpackedBytes),
    start: view.getUint32(DIRECTORY_RECORD.start, true),
    header: headerOf(bytes, pathBytes),
    takesBytes: LOCAL_HEADER.bytes + pathBytes.length + field(COMMON.packedBytes),
    recordBytes,
  };
  const trick = pathProblem(record.path);
  if (trick !== null) throw new ArchiveRefusal(trick);
  if (isForeign(view, short)) throw new ArchiveRefusal('not-a-backup');
  checkSizes(record);
  return record;
}

function headerOf(record: Uint8Array, path: Uint8Array): Uint8Array {
  const header = new Uint8Array(COMMON.bytes + path.length);
  const from = DIRECTORY_RECORD.common;
  header.set(record.subarray(from, from + COMMON.bytes));
  header.set(path, COMMON.bytes);
  return header;
}

/** What other programs write, and Ebb never does. */
function isForeign(view: DataView, short: (at: number) => number): boolean {
  const method = short(COMMON.method);
  return (
    (short(COMMON.flags) & ~HARMLESS_FLAGS) !== 0 ||
    (method !== STORED && method !== DEFLATED) ||
    short(COMMON.extraBytes) !== 0 ||
    view.getUint16(DIRECTORY_RECORD.commentBytes, true) !== 0 ||
    view.getUint16(DIRECTORY_RECORD.disk, true) !== 0
  );
}

function checkSizes({ isPacked, packedBytes, unpackedBytes }: EntryRecord): void {
  if (unpackedBytes > MOST_TEXT_BYTES) throw new ArchiveRefusal('too-large');
  if (!isPacked && packedBytes !== unpackedBytes) throw new ArchiveRefusal('damaged');
  if (isPacked && isBomb(packedBytes, unpackedBytes)) throw new ArchiveRefusal('hostile');
}
