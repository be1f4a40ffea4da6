import { textAt, viewOf } from './picture.ts';
import type { Bytes, Format, Picture } from './picture.ts';

/** A box of ISO 14496-12; `from` is where its content begins. */
interface Box {
  readonly type: string;
  readonly from: number;
  readonly to: number;
}

const AVIF_BRANDS = ['avif', 'avis'];
const HEIC_BRANDS = ['heic', 'heix', 'heim', 'heis', 'hevc', 'hevx', 'mif1', 'msf1'];
/** Version and flags, which some boxes have before their content. */
const FULL_BOX_BYTES = 4;

/** `heic`, `avif`, or null for another file made of boxes, such as a film. */
export function heifFormatOf(bytes: Bytes): Extract<Format, 'heic' | 'avif'> | null {
  const [first] = boxesIn(bytes, 0, bytes.length);
  if (first?.type !== 'ftyp') return null;
  const brands = [];
  const end = Math.min(first.to, bytes.length);
  for (let at = first.from; at + 4 <= end; at += 4) brands.push(textAt(bytes, at, 4));
  if (brands.some((brand) => AVIF_BRANDS.includes(brand))) return 'avif';
  return brands.some((brand) => HEIC_BRANDS.includes(brand)) ? 'heic' : null;
}

/**
 * Null where nothing says how large the picture is. A file may hold tiles, thumbnails and depth
 * maps, each with its size (`ispe`): the largest counts. Its turning (`irot`, `imir`) is part of
 * the picture here, which browsers apply in an image element.
 */
export function readHeif(bytes: Bytes, format: Extract<Format, 'heic' | 'avif'>): Picture | null {
  const top = boxesIn(bytes, 0, bytes.length);
  const meta = top.filter(({ type }) => type === 'meta');
  const properties = meta
    .flatMap(({ from, to }) => boxesIn(bytes, from + FULL_BOX_BYTES, to))
    .filter(({ type }) => type === 'iprp')
    .flatMap((box) => within(bytes, box, 'ipco'))
    .flatMap((box) => within(bytes, box, 'ispe'));
  const [size] = properties
    .flatMap((box) => sizeIn(bytes, box) ?? [])
    .toSorted((a, b) => b.width * b.height - a.width * a.height);
  if (size === undefined) return null;
  const last = top.at(-1)?.to ?? 0;
  const isWhole = last <= bytes.length && top.some(({ type }) => type === 'mdat');
  return { format, ...size, orientation: 1, isWhole, plain: [bytes] };
}

function within(bytes: Bytes, box: Box, type: string): Box[] {
  return boxesIn(bytes, box.from, box.to).filter((inner) => inner.type === type);
}

function sizeIn(bytes: Bytes, { from, to }: Box): { width: number; height: number } | null {
  if (to - from < FULL_BOX_BYTES + 8 || to > bytes.length) return null;
  const view = viewOf(bytes);
  return {
    width: view.getUint32(from + FULL_BOX_BYTES),
    height: view.getUint32(from + FULL_BOX_BYTES + 4),
  };
}

/** The last one may reach past the end, where the file was cut off. */
function boxesIn(bytes: Bytes, start: number, end: number): Box[] {
  const view = viewOf(bytes);
  const boxes: Box[] = [];
  let at = start;
  while (at + 8 <= Math.min(end, bytes.length)) {
    const short = view.getUint32(at);
    // 1: the real size follows in eight bytes; 0: up to the end.
    const isLong = short === 1;
    if (isLong && at + 16 > bytes.length) break;
    const size = isLong ? Number(view.getBigUint64(at + 8)) : short === 0 ? end - at : short;
    const from = at + (isLong ? 16 : 8);
    const to = at + size;
    if (to < from) break;
    boxes.push({ type: textAt(bytes, at + 4, 4), from, to });
    at = to;
  }
  return boxes;
}
