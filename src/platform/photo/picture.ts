export type Bytes = Uint8Array<ArrayBuffer>;

/** How a stored picture is to be turned, as Exif counts it (tag 0x0112): 1 is upright. */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

export type Format = 'jpeg' | 'png' | 'webp' | 'gif' | 'heic' | 'avif';

/** What the bytes of a file say of its picture, before anything is decoded. */
export interface Picture {
  readonly format: Format;
  /** Pixels as they are stored, before any turning. */
  readonly width: number;
  readonly height: number;
  readonly orientation: Orientation;
  /** False where the file ends before the picture does, or its bytes contradict themselves. */
  readonly isWhole: boolean;
  /** What a decoder gets: for JPEG, PNG and WebP the file without all that only describes it. */
  readonly plain: readonly Bytes[];
}

export function textAt(bytes: Bytes, at: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + length));
}

export function viewOf(bytes: Bytes): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
