import { readJpeg, strippedJpeg } from '../platform/photo/jpeg.ts';
import type { Bytes } from '../platform/photo/picture.ts';

/** No thumbnail has a side as long as this. */
const MOST_PIXELS = 50_000_000;

/**
 * Whether bytes are one whole JPEG and nothing else: no metadata, nothing behind its end, of a
 * size that can be decoded. What goes into a backup and what comes out of one is looked at alike.
 */
export function isBareJpeg(bytes: Bytes): boolean {
  const stripped = strippedJpeg(bytes);
  const picture = stripped && readJpeg(bytes);
  if (!stripped || !picture?.isWhole) return false;
  const length = stripped.reduce((sum, part) => sum + part.length, 0);
  return length === bytes.length && picture.width * picture.height <= MOST_PIXELS;
}
