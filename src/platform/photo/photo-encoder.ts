import { decode } from './decode.ts';
import type { Decoded } from './decode.ts';
import { drawUpright } from './draw.ts';
import { strippedJpeg } from './jpeg.ts';
import { lightOf } from './light-of.ts';
import type { PictureLight } from './light-of.ts';
import type { Bytes, Format, Orientation } from './picture.ts';
import { Refusal, refusedFor } from './refusal.ts';
import type { PhotoRefusal, RefusedPhoto } from './refusal.ts';
import { sniff } from './sniff.ts';
import { canReadPixels, jpegOf, release } from './surface.ts';
import type { Surface } from './surface.ts';

/** Above this a picture is refused by its header, before anything is decoded. */
const MAX_PIXELS = 50_000_000;
/**
 * Above this a file is refused unread. A phone writes 50 megapixels into 10 to 25 MB of JPEG; what
 * is larger than this is no photo of a face, and would lie in memory beside its own pixels.
 */
const MAX_FILE_BYTES = 64 * 2 ** 20;

const FULL_LENGTH = 2048;
const THUMB_LENGTH = 320;
/** Skin shows blocks below about 0.8; above 0.9 the bytes double for nothing the eye finds. */
const FULL_QUALITY = 0.85;
const THUMB_QUALITY = 0.8;

/** A photo as it is kept: made anew, upright, without a byte of metadata. */
export interface EncodedPhoto {
  readonly ok: true;
  /** JPEG in sRGB, at most 2048 pixels long. */
  readonly full: ArrayBuffer;
  /** The same, at most 320 pixels long. */
  readonly thumb: ArrayBuffer;
  readonly type: 'image/jpeg';
  /** Pixels of `full`. */
  readonly width: number;
  readonly height: number;
  readonly light: PictureLight;
}

/** Never throws for what it is given. One photo at a time: two large ones would not fit on a phone. */
export interface PhotoEncoder {
  /**
   * Makes a photo of a file somebody chose. It is always drawn anew, however small it is: what
   * passed such files through has leaked places
   * (https://github.com/QuilibriumNetwork/quorum-desktop/pull/216).
   */
  encode(file: Blob): Promise<EncodedPhoto | RefusedPhoto>;
  /** Makes a photo of what the camera shows now, as others see it: not as in a mirror. */
  encodeFrame(video: HTMLVideoElement): Promise<EncodedPhoto | RefusedPhoto>;
}

export function createPhotoEncoder(): PhotoEncoder {
  let busy: Promise<unknown> = Promise.resolve();
  function inTurn(work: () => Promise<EncodedPhoto>): Promise<EncodedPhoto | RefusedPhoto> {
    const done = busy.then(work).catch(refusedFor);
    busy = done.catch(() => undefined);
    return done;
  }
  return {
    encode: (file) => inTurn(() => fromFile(file)),
    encodeFrame: (video) => inTurn(() => fromFrame(video)),
  };
}

async function fromFile(file: Blob): Promise<EncodedPhoto> {
  if (file.size === 0) throw new Refusal('empty');
  if (file.size > MAX_FILE_BYTES) throw new Refusal('too-large');
  const picture = sniff(await bytesOf(file));
  if (typeof picture === 'string') throw new Refusal(picture);
  refuseTooMany(picture);
  if (!picture.isWhole || picture.width === 0 || picture.height === 0) throw new Refusal('damaged');
  const decoded = await decode(picture);
  if (decoded === null) throw new Refusal(undecodable(picture.format));
  try {
    return await encoded(decoded, picture.orientation);
  } finally {
    decoded.release();
  }
}

async function fromFrame(video: HTMLVideoElement): Promise<EncodedPhoto> {
  const { videoWidth: width, videoHeight: height } = video;
  if (width === 0 || height === 0) throw new Refusal('unreadable');
  return encoded({ source: video, width, height }, 1);
}

async function encoded(
  drawn: Pick<Decoded, 'source' | 'width' | 'height'>,
  orientation: Orientation,
): Promise<EncodedPhoto> {
  // A header may have said less than the file holds.
  refuseTooMany(drawn);
  if (!canReadPixels()) throw new Refusal('canvas-blocked');
  const full = drawUpright(drawn, orientation, FULL_LENGTH);
  const { width, height } = full.canvas;
  const thumb = drawUpright({ source: full.canvas, width, height }, 1, THUMB_LENGTH);
  try {
    return {
      ok: true,
      full: await bareJpegOf(full, FULL_QUALITY),
      thumb: await bareJpegOf(thumb, THUMB_QUALITY),
      type: 'image/jpeg',
      width,
      height,
      light: lightOf(thumb),
    };
  } finally {
    release(full);
    release(thumb);
  }
}

async function bareJpegOf(surface: Surface, quality: number): Promise<ArrayBuffer> {
  const parts = strippedJpeg(new Uint8Array(await jpegOf(surface, quality)));
  // A browser that runs out of memory may give another type, or half a file.
  if (parts === null) throw new RangeError('Not written as a JPEG');
  return new Blob([...parts]).arrayBuffer();
}

async function bytesOf(file: Blob): Promise<Bytes> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    throw error instanceof RangeError ? error : new Refusal('unreadable');
  }
}

function refuseTooMany({ width, height }: { width: number; height: number }): void {
  if (width * height > MAX_PIXELS) throw new Refusal('too-many-pixels');
}

function undecodable(format: Format): PhotoRefusal {
  if (format === 'heic') return 'heic-unsupported';
  // Chrome and Firefox have decoded it since 85 and 93, Edge only since 121.
  return format === 'avif' ? 'unsupported' : 'damaged';
}
