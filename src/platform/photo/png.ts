import { orientationIn } from './exif.ts';
import { textAt, viewOf } from './picture.ts';
import type { Bytes, Picture } from './picture.ts';

const SIGNATURE_BYTES = 8;
const HEADER_BYTES = 8;
const CRC_BYTES = 4;

/** The chunks pixels and their colours depend on; animation is left out, its first frame is not. */
const FOR_DECODING = 'IHDR PLTE tRNS IDAT IEND gAMA cHRM sRGB iCCP cICP'.split(' ');

interface Chunk {
  readonly type: string;
  readonly from: number;
  readonly to: number;
  readonly data: Bytes;
}

/**
 * Null where there is no header. The checksums are looked at, because not every way of decoding
 * does: an image element shows a PNG with damaged pixels as an empty picture and calls it loaded
 * (https://github.com/jonassaa/platypusgit/pull/424).
 */
export function readPng(bytes: Bytes): Picture | null {
  const chunks = chunksOf(bytes);
  const header = chunks[0];
  if (header?.type !== 'IHDR' || header.data.length !== 13) return null;
  const turned = chunks.find(({ type }) => type === 'eXIf');
  const kept = chunks.filter(({ type }) => FOR_DECODING.includes(type));
  return {
    format: 'png',
    width: viewOf(header.data).getUint32(0),
    height: viewOf(header.data).getUint32(4),
    orientation: turned === undefined ? 1 : orientationIn(turned.data),
    isWhole: chunks.at(-1)?.type === 'IEND' && kept.every((chunk) => isSound(bytes, chunk)),
    plain: [
      bytes.subarray(0, SIGNATURE_BYTES),
      ...kept.map(({ from, to }) => bytes.subarray(from, to)),
    ],
  };
}

/** Up to the end chunk, or to the last one that lies in the file with all its bytes. */
function chunksOf(bytes: Bytes): Chunk[] {
  const view = viewOf(bytes);
  const chunks: Chunk[] = [];
  let from = SIGNATURE_BYTES;
  while (from + HEADER_BYTES <= bytes.length) {
    const type = textAt(bytes, from + 4, 4);
    const end = from + HEADER_BYTES + view.getUint32(from);
    const to = end + CRC_BYTES;
    if (to > bytes.length) break;
    chunks.push({ type, from, to, data: bytes.subarray(from + HEADER_BYTES, end) });
    if (type === 'IEND') break;
    from = to;
  }
  return chunks;
}

function isSound(bytes: Bytes, { from, to }: Chunk): boolean {
  return (
    crcOf(bytes.subarray(from + 4, to - CRC_BYTES)) === viewOf(bytes).getUint32(to - CRC_BYTES)
  );
}

/** CRC-32 as PNG has it (ISO 3309, https://www.w3.org/TR/png-3/#D-CRCAppendix). */
function crcOf(bytes: Bytes): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = (value & 1 ? 0xedb88320 : 0) ^ (value >>> 1);
  return value;
});
