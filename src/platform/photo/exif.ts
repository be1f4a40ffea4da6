import { textAt, viewOf } from './picture.ts';
import type { Bytes, Orientation } from './picture.ts';

const ORIENTATION = 0x0112;
const ENTRY_BYTES = 12;
const LONG = 4;

/**
 * How an Exif block says its picture is to be turned; 1 where it says nothing that can be read.
 * With or without the `Exif\0\0` before the TIFF header, as JPEG has it and some WebP writers.
 */
export function orientationIn(block: Bytes): Orientation {
  try {
    return orientationOf(viewOf(textAt(block, 0, 4) === 'Exif' ? block.subarray(6) : block));
  } catch {
    // An offset that points past the end: the block is broken, the picture may well be whole.
    return 1;
  }
}

/** The first directory alone: the second one describes the thumbnail. */
function orientationOf(tiff: DataView): Orientation {
  const isLittle = tiff.getUint16(0) === 0x4949;
  const directory = tiff.getUint32(4, isLittle);
  const count = tiff.getUint16(directory, isLittle);
  for (let index = 0; index < count; index += 1) {
    const entry = directory + 2 + index * ENTRY_BYTES;
    if (tiff.getUint16(entry, isLittle) !== ORIENTATION) continue;
    const isLong = tiff.getUint16(entry + 2, isLittle) === LONG;
    const value = isLong
      ? tiff.getUint32(entry + 8, isLittle)
      : tiff.getUint16(entry + 8, isLittle);
    return value >= 1 && value <= 8 ? (value as Orientation) : 1;
  }
  return 1;
}
