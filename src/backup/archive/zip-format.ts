/** The fields of a zip's records that are read and written here, all little-endian (PKWARE APPNOTE 4.3). */
export const LOCAL_HEADER = { signature: 0x04034b50, bytes: 30, common: 4 } as const;

export const DIRECTORY_RECORD = {
  signature: 0x02014b50,
  bytes: 46,
  common: 6,
  commentBytes: 32,
  disk: 34,
  start: 42,
} as const;

/** What both of them hold, in the same 26 bytes: relative to `common`. */
export const COMMON = {
  bytes: 26,
  flags: 2,
  method: 4,
  time: 6,
  crc32: 10,
  packedBytes: 14,
  unpackedBytes: 18,
  pathBytes: 22,
  extraBytes: 24,
} as const;

export const END = {
  signature: 0x06054b50,
  bytes: 22,
  disk: 4,
  entriesHere: 8,
  entries: 10,
  directoryBytes: 12,
  directoryStart: 16,
  commentBytes: 20,
} as const;

export const STORED = 0;
export const DEFLATED = 8;

export function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}
