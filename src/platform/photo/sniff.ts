import { readGif } from './gif.ts';
import { heifFormatOf, readHeif } from './heif.ts';
import { readJpeg } from './jpeg.ts';
import { textAt } from './picture.ts';
import type { Bytes, Picture } from './picture.ts';
import { readPng } from './png.ts';
import { readWebp } from './webp.ts';

/** How pictures begin that are not taken: BMP, TIFF and most raw files, JPEG XL. */
const FOREIGN = ['BM', 'II*\0', 'MM\0*', '\xff\x0a', '\0\0\0\x0cJXL '];

/**
 * Tells a picture by its first bytes; its name and its type may be anything. `damaged` it begins
 * as a picture and never says how large it is, `unsupported` it is of
 * a kind that no phone gives a browser.
 */
export function sniff(bytes: Bytes): Picture | 'not-a-picture' | 'unsupported' | 'damaged' {
  const begins = (text: string): boolean => textAt(bytes, 0, text.length) === text;
  if (begins('\xff\xd8\xff')) return readJpeg(bytes) ?? 'damaged';
  if (begins('\x89PNG\r\n\x1a\n')) return readPng(bytes) ?? 'damaged';
  if (begins('RIFF') && textAt(bytes, 8, 4) === 'WEBP') return readWebp(bytes) ?? 'damaged';
  if (begins('GIF87a') || begins('GIF89a')) return readGif(bytes) ?? 'damaged';
  const format = heifFormatOf(bytes);
  if (format !== null) return readHeif(bytes, format) ?? 'damaged';
  return FOREIGN.some(begins) ? 'unsupported' : 'not-a-picture';
}
