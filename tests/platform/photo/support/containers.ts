import { ascii, joined, number, startOf } from './bytes.ts';
import type { Bytes } from './bytes.ts';

/** A JPEG segment: marker, length, content. */
export function segment(marker: number, content: Uint8Array): Bytes {
  return joined(number(0xff00 + marker, 2), number(content.length + 2, 2), content);
}

/** A JPEG with segments right after its beginning, where cameras put them. */
export function withSegments(jpeg: Uint8Array, ...segments: readonly Uint8Array[]): Bytes {
  return joined(jpeg.subarray(0, 2), ...segments, jpeg.subarray(2));
}

/** Without the profile that Chromium writes into each JPEG: two would be for the decoder to guess. */
export function withoutProfile(jpeg: Uint8Array): Bytes {
  const at = jpeg.findIndex((byte, index) => byte === 0xff && jpeg[index + 1] === 0xe2);
  if (at === -1) return joined(jpeg);
  const length = (jpeg[at + 2] ?? 0) * 256 + (jpeg[at + 3] ?? 0);
  return joined(jpeg.subarray(0, at), jpeg.subarray(at + 2 + length));
}

export function exifSegment(block: Uint8Array): Bytes {
  return segment(0xe1, joined(ascii('Exif\0\0'), block));
}

/** A JPEG that says it is this large, and ends there. */
export function jpegHeader(width: number, height: number): Bytes {
  const frame = [number(8, 1), number(height, 2), number(width, 2), number(3, 1)];
  const components = [1, 2, 3].map((id) => Uint8Array.of(id, 0x11, 0));
  return joined(number(0xffd8, 2), segment(0xc0, joined(...frame, ...components)));
}

export function chunk(type: string, content: Uint8Array): Bytes {
  const checked = joined(ascii(type), content);
  return joined(number(content.length, 4), checked, number(crc32(checked), 4));
}

/** A PNG with chunks right after its header. */
export function withChunks(png: Uint8Array, ...chunks: readonly Uint8Array[]): Bytes {
  return joined(png.subarray(0, 33), ...chunks, png.subarray(33));
}

export function pngHeader(width: number, height: number): Bytes {
  const header = joined(number(width, 4), number(height, 4), Uint8Array.of(8, 2, 0, 0, 0));
  return joined(ascii('\x89PNG\r\n\x1a\n'), chunk('IHDR', header));
}

export function riffChunk(type: string, content: Uint8Array): Bytes {
  const pad = new Uint8Array(content.length % 2);
  return joined(ascii(type), number(content.length, 4, true), content, pad);
}

export function webpOf(...chunks: readonly Uint8Array[]): Bytes {
  const content = joined(ascii('WEBP'), ...chunks);
  return joined(ascii('RIFF'), number(content.length, 4, true), content);
}

const FLAGS = { ICCP: 0x20, EXIF: 0x08, 'XMP ': 0x04 };

/** The `VP8X` chunk of a WebP of this size that says which of the other chunks it has. */
export function extended(
  width: number,
  height: number,
  has: readonly (keyof typeof FLAGS)[] = [],
): Bytes {
  const flags = has.reduce((sum, name) => sum + FLAGS[name], 0);
  const size = [number(width - 1, 3, true), number(height - 1, 3, true)];
  return riffChunk('VP8X', joined(number(flags, 1), new Uint8Array(3), ...size));
}

/** The chunk with the pixels of a WebP as the browser writes it. */
export function webpPixels(webp: Uint8Array): Bytes {
  const start = Math.max(startOf(webp, 'VP8 '), startOf(webp, 'VP8L'));
  return joined(webp.subarray(start));
}

/** A box of ISO 14496-12. */
export function box(type: string, ...content: readonly Uint8Array[]): Bytes {
  const inner = joined(...content);
  return joined(number(inner.length + 8, 4), ascii(type), inner);
}

/** A HEIC or AVIF that says it is this large. */
export function heifHeader(brand: string, width: number, height: number): Bytes {
  const size = box('ispe', number(0, 4), number(width, 4), number(height, 4));
  const thumbnail = box('ispe', number(0, 4), number(320, 4), number(240, 4));
  const properties = box('iprp', box('ipco', size, thumbnail));
  return joined(
    box('ftyp', ascii(brand), number(0, 4), ascii(`mif1${brand}`)),
    box('meta', number(0, 4), properties),
    box('mdat', number(0, 8)),
  );
}

/** Bit by bit (ISO 3309), not as the code under test does it. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
