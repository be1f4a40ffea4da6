import { viewOf } from './picture.ts';
import type { Bytes, Picture } from './picture.ts';

const SCREEN_END = 13;
const EXTENSION = 0x21;
const IMAGE = 0x2c;
const TRAILER = 0x3b;
const IMAGE_BYTES = 10;

/** Null where there is no header. Nothing in a GIF turns it, so decoders get it as it is. */
export function readGif(bytes: Bytes): Picture | null {
  if (bytes.length < SCREEN_END) return null;
  const view = viewOf(bytes);
  return {
    format: 'gif',
    width: view.getUint16(6, true),
    height: view.getUint16(8, true),
    orientation: 1,
    isWhole: reachesTrailer(bytes),
    plain: [bytes],
  };
}

function reachesTrailer(bytes: Bytes): boolean {
  let at = SCREEN_END + tableBytes(bytes[10]);
  while (at < bytes.length) {
    if (bytes[at] === TRAILER) return true;
    if (bytes[at] === EXTENSION) at = afterSubBlocks(bytes, at + 2);
    // Its fields, its own colours and the size of its codes come before the coded pixels.
    else if (bytes[at] === IMAGE) {
      at = afterSubBlocks(bytes, at + IMAGE_BYTES + tableBytes(bytes[at + 9]) + 1);
    } else return false;
  }
  return false;
}

/** Bytes of the colour table that a packed field announces. */
function tableBytes(packed = 0): number {
  return packed & 0x80 ? 3 * 2 ** ((packed & 0x07) + 1) : 0;
}

function afterSubBlocks(bytes: Bytes, start: number): number {
  let at = start;
  for (let size = bytes[at]; size !== undefined && size > 0; size = bytes[at]) at += size + 1;
  return at + 1;
}
