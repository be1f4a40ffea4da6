import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Picture } from '../../../src/platform/photo/picture.ts';
import { sniff } from '../../../src/platform/photo/sniff.ts';
import * as elsewhere from '../../fixtures/photos/made-elsewhere.ts';
import { fromBase64 } from './support/base-pictures.ts';
import { ascii, joined, startOf } from './support/bytes.ts';
import { box, extended, heifHeader, jpegHeader, pngHeader, webpOf } from './support/containers.ts';

const made = Object.entries(elsewhere).map(([name, text]) => ({ name, bytes: fromBase64(text) }));
const headers = [
  jpegHeader(640, 480),
  pngHeader(640, 480),
  webpOf(extended(640, 480)),
  heifHeader('heic', 640, 480),
];

function pictureIn(bytes: Uint8Array<ArrayBuffer>): Picture {
  const sniffed = sniff(bytes);
  if (typeof sniffed === 'string') throw new Error(sniffed);
  return sniffed;
}

describe('what the bytes of a file say', () => {
  it.each(made)('is its size, and that it is whole: $name', ({ name, bytes }) => {
    const picture = pictureIn(bytes);
    // One is stored on its side; HEVC pads a picture to whole blocks and cuts them off again.
    const odd: Record<string, number[]> = { AVIF_TURNED: [32, 48], HEIC: [64, 64] };
    expect([picture.width, picture.height]).toEqual(odd[name] ?? [48, 32]);
    expect(picture.isWhole).toBe(true);
  });

  it.each(headers.map((bytes) => [pictureIn(bytes).format, bytes] as const))(
    'is said by a header alone: %s',
    (_, bytes) => {
      expect(pictureIn(bytes)).toMatchObject({ width: 640, height: 480 });
    },
  );

  it('is not whole at any shorter length, and never a fault of the program', () => {
    for (const { bytes } of made) {
      for (let length = 0; length < bytes.length; length += 1) {
        const sniffed = sniff(bytes.slice(0, length));
        if (typeof sniffed !== 'string') expect(sniffed.isWhole, `${length}`).toBe(false);
      }
    }
  });

  it('is not whole where a bit of a PNG has turned over', () => {
    const bytes = fromBase64(elsewhere.PNG_DEEP);
    expect(pictureIn(bytes).isWhole).toBe(true);
    const inPixels = startOf(bytes, 'IDAT') + 10;
    bytes[inPixels] = (bytes[inPixels] ?? 0) ^ 1;
    expect(pictureIn(bytes).isWhole).toBe(false);
  });

  it('can be any nonsense', () => {
    const beginnings = [...made.map(({ bytes }) => bytes), ...headers];
    const spoilt = fc
      .tuple(
        fc.constantFrom(...beginnings),
        fc.array(fc.tuple(fc.nat(1000), fc.nat(255)), { maxLength: 12 }),
        fc.uint8Array({ maxLength: 40 }),
      )
      .map(([bytes, changes, tail]) => {
        const copy = joined(bytes, tail);
        for (const [at, value] of changes) copy[at % copy.length] = value;
        return copy;
      });
    fc.assert(
      fc.property(spoilt, (bytes) => {
        const sniffed = sniff(bytes);
        if (typeof sniffed === 'string') return;
        expect(sniffed.orientation).toBeGreaterThanOrEqual(1);
        expect(sniffed.orientation).toBeLessThanOrEqual(8);
        expect(sniffed.plain.length).toBeGreaterThan(0);
      }),
      { numRuns: 3000 },
    );
  });

  it('counts the largest of the pictures a HEIC holds', () => {
    const bytes = heifHeader('heic', 4032, 3024);
    expect(pictureIn(bytes)).toMatchObject({ format: 'heic', width: 4032, height: 3024 });
  });

  it('is AVIF where a brand says so, and no picture for a film', () => {
    expect(sniff(joined(box('ftyp', ascii('mif1\0\0\0\0mif1avif'))))).toBe('damaged');
    expect(sniff(joined(box('ftyp', ascii('isom\0\0\0\0mp41mp42'))))).toBe('not-a-picture');
  });
});
