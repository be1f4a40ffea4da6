import { orientationIn } from './exif.ts';
import { textAt, viewOf } from './picture.ts';
import type { Bytes, Picture } from './picture.ts';

const RIFF_BYTES = 12;
const HEADER_BYTES = 8;
const FOR_DECODING = ['VP8X', 'VP8 ', 'VP8L', 'ALPH', 'ANIM', 'ANMF', 'ICCP'];
/** In the first byte of VP8X: the file has Exif, the file has XMP. */
const DESCRIBED = 0b0000_1100;
const LOSSLESS_SIGNATURE = 0x2f;

interface Chunk {
  readonly type: string;
  readonly from: number;
  readonly to: number;
  readonly data: Bytes;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Null where no chunk says how large the picture is; of several the largest counts. */
export function readWebp(bytes: Bytes): Picture | null {
  const end = HEADER_BYTES + viewOf(bytes).getUint32(4, true);
  const chunks = chunksOf(bytes, end);
  const [size] = chunks
    .flatMap((chunk) => sizeIn(chunk) ?? [])
    .toSorted((a, b) => b.width * b.height - a.width * a.height);
  if (size === undefined) return null;
  const turned = chunks.find(({ type }) => type === 'EXIF');
  return {
    format: 'webp',
    ...size,
    orientation: turned === undefined ? 1 : orientationIn(turned.data),
    isWhole: end <= bytes.length && (chunks.at(-1)?.to ?? 0) >= end,
    plain: rebuilt(
      bytes,
      chunks.filter(({ type }) => FOR_DECODING.includes(type)),
    ),
  };
}

function chunksOf(bytes: Bytes, end: number): Chunk[] {
  const view = viewOf(bytes);
  const chunks: Chunk[] = [];
  let from = RIFF_BYTES;
  while (from + HEADER_BYTES <= end && from + HEADER_BYTES <= bytes.length) {
    const data = from + HEADER_BYTES;
    const size = view.getUint32(from + 4, true);
    // Chunks begin at even bytes.
    const to = data + size + (size % 2);
    chunks.push({
      type: textAt(bytes, from, 4),
      from,
      to,
      data: bytes.subarray(data, data + size),
    });
    from = to;
  }
  return chunks;
}

function sizeIn({ type, data }: Chunk): Size | null {
  if (data.length < 10 && type !== 'VP8L') return null;
  const view = viewOf(data);
  switch (type) {
    case 'VP8X':
      return { width: uint24(view, 4) + 1, height: uint24(view, 7) + 1 };
    case 'VP8 ':
      return {
        width: view.getUint16(6, true) & 0x3fff,
        height: view.getUint16(8, true) & 0x3fff,
      };
    case 'VP8L': {
      if (data.length < 5 || data[0] !== LOSSLESS_SIGNATURE) return null;
      const bits = view.getUint32(1, true);
      return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
    }
    default:
      return null;
  }
}

/** The file made anew of these chunks, its header saying so. */
function rebuilt(bytes: Bytes, chunks: readonly Chunk[]): Bytes[] {
  const riff = bytes.slice(0, RIFF_BYTES);
  const parts = chunks.map((chunk) => undescribed(bytes, chunk));
  const length = parts.reduce((sum, part) => sum + part.length, RIFF_BYTES - HEADER_BYTES);
  viewOf(riff).setUint32(4, length, true);
  return [riff, ...parts];
}

function undescribed(bytes: Bytes, { type, from, to }: Chunk): Bytes {
  if (type !== 'VP8X') return bytes.subarray(from, to);
  const chunk = bytes.slice(from, to);
  chunk[HEADER_BYTES] = (chunk[HEADER_BYTES] ?? 0) & ~DESCRIBED;
  return chunk;
}

function uint24(view: DataView, at: number): number {
  return view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
}
