import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPhotoEncoder } from '../../../src/platform/photo/photo-encoder.ts';
import type { EncodedPhoto, PhotoEncoder } from '../../../src/platform/photo/photo-encoder.ts';
import { painted, storedPicture, UPRIGHT, written } from './support/base-pictures.ts';
import { ascii, contains, joined, SECRET } from './support/bytes.ts';
import { exifSegment, segment, withSegments } from './support/containers.ts';
import { exifBlock } from './support/exif-block.ts';
import { farthest, seenIn } from './support/seen.ts';
import { markersOf } from './support/stored-jpeg.ts';

let encoder: PhotoEncoder;

beforeEach(() => {
  encoder = createPhotoEncoder();
});

const wish = Object.getOwnPropertyDescriptor(
  OffscreenCanvasRenderingContext2D.prototype,
  'imageSmoothingQuality',
) as PropertyDescriptor;

afterEach(() => {
  const { prototype } = OffscreenCanvasRenderingContext2D;
  Object.defineProperty(prototype, 'imageSmoothingQuality', wish);
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const asPng = async (pixels: ImageData): Promise<Blob> =>
  new Blob([await written(pixels, 'image/png')]);
const marked = (): Promise<Blob> => asPng(storedPicture(1));

async function encoded(file: Blob): Promise<EncodedPhoto> {
  const photo = await encoder.encode(file);
  if (!photo.ok) throw new Error(`Refused: ${photo.reason}`);
  return photo;
}

describe('the encoder', () => {
  it('strips what the browser adds to a JPEG of its own', async () => {
    const file = await marked();
    const write = OffscreenCanvas.prototype.convertToBlob;
    vi.spyOn(OffscreenCanvas.prototype, 'convertToBlob').mockImplementation(async function (
      this: OffscreenCanvas,
      options,
    ) {
      const bytes = new Uint8Array(await (await write.call(this, options)).arrayBuffer());
      const added = [
        exifSegment(exifBlock()),
        segment(0xe2, ascii('ICC_PROFILE\0\x01\x01colours')),
      ];
      const jpeg = withSegments(bytes, ...added, segment(0xfe, ascii(SECRET)));
      return new Blob([joined(jpeg, ascii(SECRET))]);
    });
    const { full } = await encoded(file);
    expect(contains(new Uint8Array(full), SECRET)).toBe(false);
    expect(
      markersOf(new Uint8Array(full)).filter((marker) => /^(e[1-f]|fe)$/.test(marker)),
    ).toEqual([]);
    expect(farthest((await seenIn(full)).quarters, UPRIGHT)).toBeLessThan(48);
  });

  it('lets go of every bitmap and every address, of refused files too', async () => {
    const opened = vi.spyOn(globalThis, 'createImageBitmap');
    const closed = vi.spyOn(ImageBitmap.prototype, 'close');
    const given = vi.spyOn(URL, 'createObjectURL');
    const taken = vi.spyOn(URL, 'revokeObjectURL');
    const file = await marked();
    await encoded(file);
    const read = vi
      .spyOn(OffscreenCanvas.prototype, 'convertToBlob')
      .mockRejectedValue(new Error());
    expect(await encoder.encode(file)).toEqual({ ok: false, reason: 'no-memory' });
    read.mockRestore();
    const heic = await import('../../fixtures/photos/made-elsewhere.ts').then(({ HEIC }) => HEIC);
    await encoder.encode(await (await fetch(`data:image/heic;base64,${heic}`)).blob());
    expect(opened).toHaveBeenCalledTimes(2);
    expect(closed).toHaveBeenCalledTimes(2);
    expect(given).toHaveBeenCalledOnce();
    expect(taken).toHaveBeenCalledOnce();
  });

  it('works on one photo at a time, and on the next after one that failed', async () => {
    let open = 0;
    let most = 0;
    const decode = createImageBitmap;
    vi.stubGlobal('createImageBitmap', async (blob: Blob) => {
      open += 1;
      most = Math.max(most, open);
      return decode(blob);
    });
    const close = ImageBitmap.prototype.close;
    vi.spyOn(ImageBitmap.prototype, 'close').mockImplementation(function (this: ImageBitmap) {
      open -= 1;
      close.call(this);
    });
    const files = [await marked(), new Blob(['no picture']), await marked(), await marked()];
    const photos = await Promise.all(files.map((file) => encoder.encode(file)));
    expect(photos.map(({ ok }) => ok)).toEqual([true, false, true, true]);
    expect([most, open]).toEqual([1, 0]);
  });

  it('does without OffscreenCanvas', async () => {
    const file = await marked();
    vi.stubGlobal('OffscreenCanvas', undefined);
    const { full, width, height } = await encoded(file);
    vi.unstubAllGlobals();
    expect([width, height]).toEqual([48, 32]);
    expect(farthest((await seenIn(full)).quarters, UPRIGHT)).toBeLessThan(48);
  });

  it('refuses where the browser makes pixels up, and not for a grain', async () => {
    const file = await marked();
    const read = OffscreenCanvasRenderingContext2D.prototype.getImageData;
    const spoil = (by: (value: number, at: number) => number): void => {
      vi.spyOn(OffscreenCanvasRenderingContext2D.prototype, 'getImageData').mockImplementation(
        function (this: OffscreenCanvasRenderingContext2D, ...args) {
          const pixels = read.apply(this, args as Parameters<typeof read>);
          pixels.data.set(pixels.data.map(by));
          return pixels;
        },
      );
    };
    spoil((_, at) => (at * 97) % 256);
    expect(await encoder.encode(file)).toEqual({ ok: false, reason: 'canvas-blocked' });
    spoil((value, at) => value + (at % 3) - 1);
    expect((await encoder.encode(file)).ok).toBe(true);
  });

  it.each<[string, () => void]>([
    ['no canvas', () => vi.spyOn(OffscreenCanvas.prototype, 'getContext').mockReturnValue(null)],
    [
      'no JPEG',
      () => vi.spyOn(OffscreenCanvas.prototype, 'convertToBlob').mockResolvedValue(new Blob()),
    ],
    [
      'another kind of picture',
      () =>
        vi
          .spyOn(OffscreenCanvas.prototype, 'convertToBlob')
          .mockResolvedValue(new Blob(['\x89PNG', Uint8Array.of(0xff, 0xd9)])),
    ],
    [
      'no room for the file',
      () => vi.spyOn(Blob.prototype, 'arrayBuffer').mockRejectedValue(new RangeError()),
    ],
  ])('says that memory ran out where the browser gives %s', async (_, starve) => {
    const file = await marked();
    starve();
    expect(await encoder.encode(file)).toEqual({ ok: false, reason: 'no-memory' });
  });

  it('leaves no pixel out when it makes a picture small', async () => {
    // Stripes of one pixel: whoever skips pixels gets black, white or bands, and never grey.
    const stripes = painted(1600, 400, (x) => (x % 2 === 0 ? [0, 0, 0] : [255, 255, 255]));
    const file = await asPng(stripes);
    const smoothing = vi.fn<(quality: string) => void>();
    // As in Firefox, which does not know the wish.
    Object.defineProperty(OffscreenCanvasRenderingContext2D.prototype, 'imageSmoothingQuality', {
      ...wish,
      set: smoothing,
    });
    const { thumb } = await encoded(file);
    expect(smoothing).toHaveBeenCalled();
    const { pixels } = await seenIn(thumb);
    const greens = pixels.data.filter((_, at) => at % 4 === 1);
    expect(Math.max(...greens) - Math.min(...greens)).toBeLessThan(12);
  });

  it('puts white where a picture is clear', async () => {
    const { full } = await encoded(await asPng(new ImageData(40, 40)));
    const white = [255, 255, 255] as const;
    expect(farthest((await seenIn(full)).quarters, [white, white, white, white])).toBeLessThan(3);
  });

  it('keeps a line of pixels a line', async () => {
    const photo = await encoded(await asPng(new ImageData(5000, 1)));
    expect(photo).toMatchObject({ width: 2048, height: 1 });
  });
});

describe('the light of a photo', () => {
  it('is that of CIELAB', async () => {
    // Of sRGB under D65, worked out with the formulas of CIE 15 (http://www.brucelindbloom.com).
    const known = [
      { colour: [119, 119, 119], brightness: 50, warmth: 0 },
      { colour: [255, 255, 0], brightness: 97.1, warmth: 94.5 },
      { colour: [0, 0, 255], brightness: 32.3, warmth: -107.9 },
    ] as const;
    for (const { colour, brightness, warmth } of known) {
      const { light } = await encoded(await asPng(painted(64, 64, () => colour)));
      expect(light.brightness).toBeCloseTo(brightness, 0);
      expect(Math.abs(light.warmth - warmth)).toBeLessThan(0.3);
      expect(light.slant).toBe(0);
    }
  });

  it('says from which side it falls, and looks at the middle alone', async () => {
    const lamp = painted(80, 80, (x, y) => {
      if (x < 20 || x >= 60 || y < 20 || y >= 60) return [255, 0, 0];
      return x < 40 ? [119, 119, 119] : [0, 0, 0];
    });
    const { light } = await encoded(await asPng(lamp));
    expect(Math.abs(light.slant - 50)).toBeLessThan(3);
    expect(Math.abs(light.brightness - 25)).toBeLessThan(2);
    expect(Math.abs(light.warmth)).toBeLessThan(2);
  });
});

describe('a frame of the camera', () => {
  it('becomes a photo, not mirrored', async () => {
    const canvas = document.createElement('canvas');
    canvas.width = 48;
    canvas.height = 32;
    const context = canvas.getContext('2d');
    const video = document.createElement('video');
    video.muted = true;
    video.srcObject = canvas.captureStream();
    const hasFrame = new Promise((resolve) => video.addEventListener('loadeddata', resolve));
    context?.putImageData(storedPicture(1), 0, 0);
    await Promise.all([video.play(), hasFrame]);
    const photo = await encoder.encodeFrame(video);
    for (const track of (video.srcObject as MediaStream).getTracks()) track.stop();
    if (!photo.ok) throw new Error(`Refused: ${photo.reason}`);
    expect([photo.width, photo.height]).toEqual([48, 32]);
    expect(farthest((await seenIn(photo.full)).quarters, UPRIGHT)).toBeLessThan(48);
  });

  it('that has not come yet is refused', async () => {
    const photo = await encoder.encodeFrame(document.createElement('video'));
    expect(photo).toEqual({ ok: false, reason: 'unreadable' });
  });
});
