import { ascii, joined, number, SECRET } from './bytes.ts';
import type { Bytes } from './bytes.ts';

interface Entry {
  readonly tag: number;
  /** 1 byte, 2 text, 3 short, 4 long, 5 rational, 7 undefined: the types of TIFF 6.0. */
  readonly type: 1 | 2 | 3 | 4 | 5 | 7;
  readonly count: number;
  readonly value: Bytes;
}

export interface ExifWish {
  readonly isLittle?: boolean;
  /** Anything, so that nonsense can be written too; null leaves the tag out. */
  readonly orientation?: number | null;
  /** The type of the orientation: short as it should be, or long as some write it. */
  readonly isLong?: boolean;
  readonly thumbnail?: Uint8Array;
}

/**
 * A TIFF block as a phone writes it: a maker, where it was (GPS), a maker note, a comment, and a
 * second directory with a thumbnail that says it is turned otherwise.
 */
export function exifBlock(wish: ExifWish = {}): Bytes {
  const { isLittle = false, orientation = 1, isLong = false, thumbnail = ascii(SECRET) } = wish;
  const n = (value: number, size: number): Bytes => number(value, size, isLittle);
  const text = (tag: number, value: string): Entry => {
    return { tag, type: 2, count: value.length + 1, value: ascii(`${value}\0`) };
  };
  const long = (tag: number, value: number): Entry => {
    return { tag, type: 4, count: 1, value: n(value, 4) };
  };
  const short = (tag: number, value: number): Entry => {
    return { tag, type: 3, count: 1, value: joined(n(value, 2), n(0, 2)) };
  };
  const opaque = (tag: number, value: string): Entry => {
    return { tag, type: 7, count: value.length, value: ascii(value) };
  };
  const degrees = (tag: number, parts: readonly number[]): Entry => {
    const value = joined(...parts.flatMap((part) => [n(part, 4), n(1, 4)]));
    return { tag, type: 5, count: parts.length, value };
  };
  const turned = isLong ? long : short;

  const camera = [opaque(0x927c, `${SECRET} maker note`), opaque(0x9286, `ASCII\0\0\0${SECRET}`)];
  const place = [text(1, 'N'), degrees(2, [48, 12, 30]), text(3, 'E'), degrees(4, [16, 22, 0])];
  const main = (exif: number, gps: number): Entry[] => [
    text(0x010f, `${SECRET} maker`),
    ...(orientation === null ? [] : [turned(0x0112, orientation)]),
    long(0x8769, exif),
    long(0x8825, gps),
  ];
  const second = (at: number): Entry[] => [
    short(0x0112, 3),
    long(0x0201, at),
    long(0x0202, thumbnail.length),
  ];

  const start = 8;
  const exifAt = start + lengthOf(main(0, 0));
  const gpsAt = exifAt + lengthOf(camera);
  const secondAt = gpsAt + lengthOf(place);
  const thumbnailAt = secondAt + lengthOf(second(0));
  return joined(
    ascii(isLittle ? 'II' : 'MM'),
    n(42, 2),
    n(start, 4),
    directory(main(exifAt, gpsAt), start, secondAt, n),
    directory(camera, exifAt, 0, n),
    directory(place, gpsAt, 0, n),
    directory(second(thumbnailAt), secondAt, 0, n),
    thumbnail,
  );
}

function lengthOf(entries: readonly Entry[]): number {
  const apart = entries.map(({ value }) => (value.length > 4 ? value.length : 0));
  return 6 + entries.length * 12 + apart.reduce((sum, length) => sum + length, 0);
}

/** Values of more than four bytes stand behind the entries. */
function directory(
  entries: readonly Entry[],
  start: number,
  next: number,
  n: (value: number, size: number) => Bytes,
): Bytes {
  let apart = start + 6 + entries.length * 12;
  const rows = entries.map(({ tag, type, count, value }) => {
    const isApart = value.length > 4;
    const held = isApart ? n(apart, 4) : joined(value, new Uint8Array(4 - value.length));
    if (isApart) apart += value.length;
    return joined(n(tag, 2), n(type, 2), n(count, 4), held);
  });
  const values = entries.map(({ value }) => value).filter((value) => value.length > 4);
  return joined(n(entries.length, 2), ...rows, n(next, 4), ...values);
}
