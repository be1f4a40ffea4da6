import { COMMON, DEFLATED, DIRECTORY_RECORD, END, LOCAL_HEADER, STORED } from './zip-format.ts';

/** The first version of the format that knows deflate, 2.0: needed to read, and made by. */
const VERSION = 20;

export interface WrittenEntry {
  /** ASCII. */
  readonly path: string;
  readonly isPacked: boolean;
  readonly crc32: number;
  readonly packedBytes: number;
  readonly unpackedBytes: number;
}

export function localHeader(entry: WrittenEntry, time: number): Uint8Array<ArrayBuffer> {
  const { record, view } = recordOf(LOCAL_HEADER, entry.path);
  writeCommon(view, LOCAL_HEADER.common, entry, time);
  return record;
}

export function directoryRecord(
  entry: WrittenEntry,
  time: number,
  start: number,
): Uint8Array<ArrayBuffer> {
  const { record, view } = recordOf(DIRECTORY_RECORD, entry.path);
  view.setUint16(4, VERSION, true);
  writeCommon(view, DIRECTORY_RECORD.common, entry, time);
  view.setUint32(DIRECTORY_RECORD.start, start, true);
  return record;
}

export function endRecord(entries: number, bytes: number, start: number): Uint8Array<ArrayBuffer> {
  const { record, view } = recordOf(END, '');
  view.setUint16(END.entriesHere, entries, true);
  view.setUint16(END.entries, entries, true);
  view.setUint32(END.directoryBytes, bytes, true);
  view.setUint32(END.directoryStart, start, true);
  return record;
}

function recordOf(kind: { readonly signature: number; readonly bytes: number }, path: string) {
  const record = new Uint8Array(kind.bytes + path.length);
  const view = new DataView(record.buffer);
  view.setUint32(0, kind.signature, true);
  record.set(new TextEncoder().encode(path), kind.bytes);
  return { record, view };
}

/** `time`: the zip format's own clock, date above time. */
function writeCommon(view: DataView, at: number, entry: WrittenEntry, time: number): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + COMMON.method, entry.isPacked ? DEFLATED : STORED, true);
  view.setUint32(at + COMMON.time, time, true);
  view.setUint32(at + COMMON.crc32, entry.crc32, true);
  view.setUint32(at + COMMON.packedBytes, entry.packedBytes, true);
  view.setUint32(at + COMMON.unpackedBytes, entry.unpackedBytes, true);
  view.setUint16(at + COMMON.pathBytes, entry.path.length, true);
}
