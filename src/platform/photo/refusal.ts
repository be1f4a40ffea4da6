/**
 * Why there is no photo.
 * - `empty`: the file has no bytes.
 * - `unreadable`: the browser could not read it, as one that is still in the cloud, or the camera
 *   showed nothing yet.
 * - `too-large`: more than 64 MiB.
 * - `too-many-pixels`: more than 50 megapixels.
 * - `not-a-picture`: it does not begin as any picture does.
 * - `heic-unsupported`: HEIC, which this browser does not decode (only Safari is known to).
 * - `unsupported`: another kind of picture that is not taken, or not by this browser.
 * - `damaged`: it ends too early, contradicts itself, or does not decode.
 * - `canvas-blocked`: the browser hands out made-up pixels to keep from being recognised.
 * - `no-memory`: the browser had no room for the pixels.
 */
export type PhotoRefusal =
  | 'empty'
  | 'unreadable'
  | 'too-large'
  | 'too-many-pixels'
  | 'not-a-picture'
  | 'heic-unsupported'
  | 'unsupported'
  | 'damaged'
  | 'canvas-blocked'
  | 'no-memory';

export interface RefusedPhoto {
  readonly ok: false;
  readonly reason: PhotoRefusal;
}

/** How the steps of encoding give up; it never leaves the encoder. */
export class Refusal extends Error {
  readonly reason: PhotoRefusal;

  constructor(reason: PhotoRefusal) {
    super(reason);
    this.reason = reason;
  }
}

export function refusedFor(error: unknown): RefusedPhoto {
  if (error instanceof Refusal) return { ok: false, reason: error.reason };
  // Browsers have no error of their own for this. What is decoded and cannot be drawn is a
  // DOMException, a buffer that cannot be had a RangeError.
  if (error instanceof RangeError || error instanceof DOMException) {
    return { ok: false, reason: 'no-memory' };
  }
  throw error;
}
