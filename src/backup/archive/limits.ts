const MIB = 2 ** 20;
const MOST_PHOTOS = 20_000;

/** A photo and its thumbnail each, and a few texts. */
export const MOST_ENTRIES = 2 * MOST_PHOTOS + 8;

/** The last size at which a zip needs no 64-bit fields, which are neither written nor read here. */
export const MOST_ARCHIVE_BYTES = 2 ** 32 - 2;

/** Of all entries together, unpacked. */
export const MOST_UNPACKED_BYTES = 2 ** 32;

/**
 * Of one entry, unpacked: nothing larger is listed, whatever it is. Five records a day for fifty
 * years are about 27 MB; a bomb of 64 MB would take up to 130 MB of memory before it is stopped.
 */
export const MOST_TEXT_BYTES = 32 * MIB;

/** For whoever reads a photo or a thumbnail. */
export const MOST_PHOTO_BYTES = 16 * MIB;

/** In ASCII, so characters as well. */
export const MOST_PATH_BYTES = 200;

const HIGHEST_RATIO = 200;
const RATIO_COUNTS_FROM_BYTES = MIB;

/**
 * Whether a packed entry would unpack to so much more than it takes that it is a bomb rather than
 * text. JSON and CSV reach about 30 to 1, deflate itself no more than 1032 to 1.
 */
export function isBomb(packedBytes: number, unpackedBytes: number): boolean {
  return unpackedBytes > RATIO_COUNTS_FROM_BYTES && unpackedBytes > HIGHEST_RATIO * packedBytes;
}

export interface ArchiveSize {
  readonly entries: number;
  /** Of the file. */
  readonly bytes: number;
  /** Of the contents of all entries. */
  readonly unpackedBytes: number;
}

/** Whether an archive of this size would be taken back. */
export function isWithinLimits({ entries, bytes, unpackedBytes }: ArchiveSize): boolean {
  return (
    entries <= MOST_ENTRIES && bytes <= MOST_ARCHIVE_BYTES && unpackedBytes <= MOST_UNPACKED_BYTES
  );
}
