import { ArchiveRefusal } from './archive-problem.ts';
import { crc32Of } from './crc-32.ts';
import type { EntryRecord } from './directory-record.ts';
import { piecesOf } from './file-slices.ts';
import type { FileSlices } from './file-slices.ts';
import { unpacked } from './unpack.ts';
import { LOCAL_HEADER, viewOf } from './zip-format.ts';

/** Read of the file at once. A header always fits into the first slice, as paths are short. */
const SLICE_BYTES = 2 ** 20;

/**
 * The contents of an entry: of the length and the CRC-32 that the directory tells, or refused.
 * @throws ArchiveRefusal; a TypeError of the inflater
 */
export async function readContents(
  file: FileSlices,
  entry: EntryRecord,
): Promise<Uint8Array<ArrayBuffer>> {
  const pieces = piecesOfContents(file, entry);
  if (entry.isPacked) return gathered(unpacked(pieces, entry), entry.unpackedBytes);
  const contents = await gathered(pieces, entry.unpackedBytes);
  if (crc32Of(contents) !== entry.crc32) throw new ArchiveRefusal('damaged');
  return contents;
}

/** What follows the entry's own header, which has to tell the same as the directory. */
async function* piecesOfContents(
  file: FileSlices,
  entry: EntryRecord,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void> {
  let headerBytes = LOCAL_HEADER.common + entry.header.length;
  for await (const piece of piecesOf(file, entry.start, entry.takesBytes, SLICE_BYTES)) {
    if (headerBytes > 0 && !isHeader(piece, entry.header)) throw new ArchiveRefusal('damaged');
    yield piece.subarray(headerBytes);
    headerBytes = 0;
  }
}

function isHeader(piece: Uint8Array, expected: Uint8Array): boolean {
  return (
    piece.length >= LOCAL_HEADER.common + expected.length &&
    viewOf(piece).getUint32(0, true) === LOCAL_HEADER.signature &&
    expected.every((byte, index) => piece[LOCAL_HEADER.common + index] === byte)
  );
}

/** Stops as soon as more comes than there should be. */
async function gathered(
  pieces: AsyncIterable<Uint8Array>,
  length: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const contents = new Uint8Array(length);
  let filled = 0;
  for await (const piece of pieces) {
    if (filled + piece.length > length) throw new ArchiveRefusal('damaged');
    contents.set(piece, filled);
    filled += piece.length;
  }
  if (filled !== length) throw new ArchiveRefusal('damaged');
  return contents;
}
