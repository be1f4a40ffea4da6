import type { PhotoRefusal } from '../../../../src/platform/photo/refusal.ts';
import * as elsewhere from '../../../fixtures/photos/made-elsewhere.ts';
import { fromBase64, storedPicture, written } from './base-pictures.ts';
import { ascii, joined, number } from './bytes.ts';
import {
  exifSegment,
  extended,
  heifHeader,
  jpegHeader,
  pngHeader,
  webpOf,
  withSegments,
} from './containers.ts';
import { exifBlock } from './exif-block.ts';

export interface RefusedFixture {
  readonly name: string;
  readonly make: () => Promise<BlobPart[]>;
  readonly reason: PhotoRefusal;
}

const jpeg = async (): Promise<Uint8Array<ArrayBuffer>> =>
  withSegments(await written(storedPicture(1), 'image/jpeg'), exifSegment(exifBlock()));
const png = () => written(storedPicture(1), 'image/png');
const webp = () => written(storedPicture(1), 'image/webp');

/** 20,000 x 10,000. */
const HUGE = [20_000, 10_000] as const;

async function withoutLast(
  made: Promise<Uint8Array<ArrayBuffer>>,
  count: number,
): Promise<BlobPart[]> {
  const bytes = await made;
  return [bytes.subarray(0, bytes.length - count)];
}

const some =
  (...parts: BlobPart[]) =>
  async (): Promise<BlobPart[]> =>
    parts;

/** Refused by the header: nothing of these may be decoded. */
export const TOO_MANY: readonly RefusedFixture[] = [
  ['a JPEG of 200 megapixels', jpegHeader(...HUGE)],
  ['a PNG of 200 megapixels', pngHeader(...HUGE)],
  ['a WebP of 200 megapixels', webpOf(extended(...HUGE))],
  ['a HEIC of 200 megapixels', heifHeader('heic', ...HUGE)],
  ['an AVIF of 200 megapixels', heifHeader('avif', ...HUGE)],
  [
    'a GIF of 200 megapixels',
    joined(ascii('GIF89a'), number(20_000, 2, true), number(10_000, 2, true), new Uint8Array(3)),
  ],
  ['a PNG of one pixel more than 50 megapixels', pngHeader(50_000_001, 1)],
  ['a JPEG of 4 gigapixels', jpegHeader(65_535, 65_535)],
].map(([name, bytes]) => ({
  name: name as string,
  make: some(bytes as Uint8Array<ArrayBuffer>),
  reason: 'too-many-pixels',
}));

export const REFUSED: readonly RefusedFixture[] = [
  ...TOO_MANY,
  { name: 'nothing', make: some(), reason: 'empty' },
  { name: 'text', make: some('A diary, not a picture.'), reason: 'not-a-picture' },
  { name: 'one byte', make: some(Uint8Array.of(0xff)), reason: 'not-a-picture' },
  { name: 'a page', make: some('<!doctype html><img>'), reason: 'not-a-picture' },
  {
    name: 'a drawing that may hold scripts',
    make: some('<svg xmlns="http://www.w3.org/2000/svg"/>'),
    reason: 'not-a-picture',
  },
  { name: 'a PDF', make: some('%PDF-1.7\n'), reason: 'not-a-picture' },
  { name: 'a film', make: some('\0\0\0\x14ftypisom\0\0\0\0mp42'), reason: 'not-a-picture' },
  { name: 'a WAV', make: some('RIFF\x24\0\0\0WAVEfmt '), reason: 'not-a-picture' },
  { name: 'zeros', make: some(new Uint8Array(1000)), reason: 'not-a-picture' },
  { name: 'a TIFF', make: some('II*\0\x08\0\0\0'), reason: 'unsupported' },
  { name: 'a BMP', make: some('BM\x36\0\0\0'), reason: 'unsupported' },
  { name: 'a JPEG XL', make: some(Uint8Array.of(0xff, 0x0a, 0, 0)), reason: 'unsupported' },
  {
    name: 'HEIC where it is not decoded',
    make: some(fromBase64(elsewhere.HEIC)),
    reason: 'heic-unsupported',
  },
  {
    name: 'a JPEG cut in its Exif',
    make: async () => [(await jpeg()).subarray(0, 100)],
    reason: 'damaged',
  },
  { name: 'a JPEG cut in its pixels', make: () => withoutLast(jpeg(), 60), reason: 'damaged' },
  { name: 'a JPEG without its end', make: () => withoutLast(jpeg(), 2), reason: 'damaged' },
  { name: 'half an end of a JPEG', make: () => withoutLast(jpeg(), 1), reason: 'damaged' },
  {
    name: 'a progressive JPEG with half of its scans',
    make: some(fromBase64(elsewhere.PROGRESSIVE).subarray(0, 400)),
    reason: 'damaged',
  },
  {
    name: 'the beginning of a JPEG',
    make: some(Uint8Array.of(0xff, 0xd8, 0xff)),
    reason: 'damaged',
  },
  {
    name: 'a JPEG header without a picture',
    make: some(jpegHeader(48, 32), Uint8Array.of(0xff, 0xd9)),
    reason: 'damaged',
  },
  {
    name: 'a JPEG of no height',
    make: some(jpegHeader(48, 0), Uint8Array.of(0xff, 0xd9)),
    reason: 'damaged',
  },
  { name: 'a PNG cut in its pixels', make: () => withoutLast(png(), 40), reason: 'damaged' },
  { name: 'a PNG without its end', make: () => withoutLast(png(), 12), reason: 'damaged' },
  {
    name: 'a PNG with a bit turned over in its pixels',
    make: async () => {
      const bytes = await png();
      bytes[bytes.length - 30] = (bytes[bytes.length - 30] ?? 0) ^ 1;
      return [bytes];
    },
    reason: 'damaged',
  },
  { name: 'a WebP cut short', make: () => withoutLast(webp(), 10), reason: 'damaged' },
  { name: 'a WebP without pixels', make: some(webpOf(extended(48, 32))), reason: 'damaged' },
  {
    name: 'a GIF cut short',
    make: some(fromBase64(elsewhere.GIF).subarray(0, -20)),
    reason: 'damaged',
  },
  {
    name: 'an AVIF cut short',
    make: some(fromBase64(elsewhere.AVIF).subarray(0, -20)),
    reason: 'damaged',
  },
  {
    name: 'an AVIF without a picture',
    make: some(heifHeader('avif', 48, 32)),
    reason: 'unsupported',
  },
];
