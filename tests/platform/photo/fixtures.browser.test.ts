import { afterEach, describe, expect, it, vi } from 'vitest';
import { createPhotoEncoder } from '../../../src/platform/photo/photo-encoder.ts';
import type { EncodedPhoto } from '../../../src/platform/photo/photo-encoder.ts';
import { storedPicture, TURNINGS, UPRIGHT, written } from './support/base-pictures.ts';
import { contains, SECRET } from './support/bytes.ts';
import { exifSegment, withSegments } from './support/containers.ts';
import { exifBlock } from './support/exif-block.ts';
import { PHOTOS } from './support/fixtures.ts';
import { REFUSED, TOO_MANY } from './support/refusals.ts';
import { farthest, seenIn } from './support/seen.ts';
import { markersOf } from './support/stored-jpeg.ts';

/** What JPEG, chroma at half size and a conversion from CMYK may move a channel by. */
const COLOUR_TOLERANCE = 48;

/** Begin, JFIF, tables, frame, restarts, scan, end: none of them has room for a word. */
const BARE = ['d8', 'e0', 'db', 'c0', 'c4', 'dd', 'da', 'd9'];

const encoder = createPhotoEncoder();

afterEach(() => vi.restoreAllMocks());

/** Whether there is nothing but a picture in these bytes. */
function expectBare(bytes: ArrayBuffer): void {
  const stored = new Uint8Array(bytes);
  const markers = markersOf(stored);
  expect(markers.filter((marker) => !BARE.includes(marker))).toEqual([]);
  expect(markers.filter((marker) => marker === 'e0').length).toBeLessThanOrEqual(1);
  for (const word of [SECRET, 'Exif', 'http:', 'ICC', 'Adobe', 'Photoshop', '8BIM']) {
    expect(contains(stored, word), word).toBe(false);
  }
}

async function encoded(file: Blob): Promise<EncodedPhoto> {
  const photo = await encoder.encode(file);
  if (!photo.ok) throw new Error(`Refused: ${photo.reason}`);
  return photo;
}

describe('the fixtures', () => {
  it('are a hundred and more', () => {
    expect(PHOTOS.length + REFUSED.length).toBeGreaterThanOrEqual(100);
    const names = [...PHOTOS, ...REFUSED].map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('are turned as they say: the browser shows all eight upright', async () => {
    for (const turning of TURNINGS) {
      const stored = await written(storedPicture(turning), 'image/jpeg');
      const exif = exifSegment(exifBlock({ orientation: turning }));
      const seen = await seenIn(withSegments(stored, exif));
      expect([seen.width, seen.height], `turned ${turning}`).toEqual([48, 32]);
      expect(farthest(seen.quarters, UPRIGHT)).toBeLessThan(COLOUR_TOLERANCE);
    }
  });
});

describe('a photo that is taken', () => {
  it.each(PHOTOS)('is upright and bare: $name', async (fixture) => {
    const file = await fixture.make();
    expect(contains(file, SECRET)).toBe(fixture.plants);

    const photo = await encoded(new Blob([file]));
    expectBare(photo.full);
    expectBare(photo.thumb);
    const full = await seenIn(photo.full);
    const thumb = await seenIn(photo.thumb);
    expect(farthest(full.quarters, fixture.quarters)).toBeLessThan(COLOUR_TOLERANCE);
    expect(farthest(thumb.quarters, fixture.quarters)).toBeLessThan(COLOUR_TOLERANCE);
    const size = { width: fixture.width, height: fixture.height };
    expect(full).toMatchObject(size);
    expect(photo).toMatchObject({ type: 'image/jpeg', ...size });
    expect(Math.max(thumb.width, thumb.height)).toBe(
      Math.min(320, Math.max(full.width, full.height)),
    );
  });
});

describe('what is refused', () => {
  it.each(REFUSED)('$name: $reason', async ({ make, reason }) => {
    const made = await make();
    expect(await encoder.encode(new Blob(made))).toEqual({ ok: false, reason });
  });

  it('by its header is never decoded', async () => {
    const bitmap = vi.spyOn(globalThis, 'createImageBitmap');
    const element = vi.spyOn(HTMLImageElement.prototype, 'src', 'set');
    for (const { make, reason } of TOO_MANY) {
      expect(await encoder.encode(new Blob(await make()))).toEqual({ ok: false, reason });
    }
    expect(bitmap).not.toHaveBeenCalled();
    expect(element).not.toHaveBeenCalled();
    // The same spies see what is taken.
    await encoded(new Blob([await written(storedPicture(1), 'image/png')]));
    expect(bitmap).toHaveBeenCalledOnce();
  });

  it('for its size is not even read', async () => {
    const file = new Blob(Array.from({ length: 65 }, () => new Uint8Array(2 ** 20)));
    const read = vi.spyOn(file, 'arrayBuffer');
    expect(await encoder.encode(file)).toEqual({ ok: false, reason: 'too-large' });
    expect(read).not.toHaveBeenCalled();
  });

  it('is what the browser cannot read', async () => {
    const file = new Blob(['in the cloud']);
    vi.spyOn(file, 'arrayBuffer').mockRejectedValue(new DOMException('', 'NotReadableError'));
    expect(await encoder.encode(file)).toEqual({ ok: false, reason: 'unreadable' });
  });
});
