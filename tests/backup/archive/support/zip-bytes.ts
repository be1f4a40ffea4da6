/** Writes zips field by field, so that every field can lie. */
interface HeaderFields {
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packedBytes: number;
  readonly bytes: number;
  readonly path: Uint8Array;
  readonly extra: Uint8Array;
}

export interface HandMadeEntry {
  readonly path: string | Uint8Array;
  readonly data: Uint8Array;
  /** What stands in the file, if not `data` itself. */
  readonly packed?: Uint8Array;
  /** In both headers, instead of the truth. */
  readonly claims?: Partial<HeaderFields>;
  /** In one of the headers only. */
  readonly local?: Partial<HeaderFields>;
  readonly listed?: Partial<HeaderFields> & {
    readonly offset?: number;
    readonly disk?: number;
    readonly comment?: Uint8Array;
  };
}

interface End {
  readonly entries: number;
  readonly entriesHere: number;
  readonly disk: number;
  readonly directoryBytes: number;
  readonly directoryStart: number;
  readonly comment: Uint8Array;
  readonly commentBytes: number;
}

const NOTHING = new Uint8Array();

export function zipOf(
  entries: readonly HandMadeEntry[],
  lies: Partial<End> & {
    readonly before?: Uint8Array;
    readonly beforeDirectory?: Uint8Array;
    readonly beforeEnd?: Uint8Array;
    readonly after?: Uint8Array;
  } = {},
): Blob {
  const file: Uint8Array[] = [lies.before ?? NOTHING];
  const directory: Uint8Array[] = [];
  for (const entry of entries) {
    const offset = lengthOf(file);
    file.push(...localHeader(fieldsOf(entry, entry.local)), entry.packed ?? entry.data);
    directory.push(...listing(entry, offset));
  }
  file.push(lies.beforeDirectory ?? NOTHING);
  const directoryStart = lengthOf(file);
  const truth = { entries: entries.length, directoryBytes: lengthOf(directory), directoryStart };
  file.push(...directory, lies.beforeEnd ?? NOTHING, ...endOf({ ...truth, ...lies }));
  return new Blob([...file, lies.after ?? NOTHING].map((part) => part.slice()));
}

function fieldsOf(entry: HandMadeEntry, lies: Partial<HeaderFields> = {}): HeaderFields {
  return {
    flags: 0,
    method: entry.packed === undefined ? 0 : 8,
    crc: entry.claims?.crc ?? crc32(entry.data),
    packedBytes: (entry.packed ?? entry.data).length,
    bytes: entry.data.length,
    path: typeof entry.path === 'string' ? textBytes(entry.path) : entry.path,
    extra: NOTHING,
    ...entry.claims,
    ...lies,
  };
}

function localHeader(fields: HeaderFields): Uint8Array[] {
  return [bytesOf([0x04034b50, 4]), common(fields), fields.path, fields.extra];
}

function listing(entry: HandMadeEntry, offset: number): Uint8Array[] {
  const { listed = {} } = entry;
  const fields = fieldsOf(entry, listed);
  const comment = listed.comment ?? NOTHING;
  return [
    bytesOf([0x02014b50, 4], [20, 2]),
    common(fields),
    bytesOf([comment.length, 2], [listed.disk ?? 0, 2], [0, 2], [0, 4]),
    bytesOf([listed.offset ?? offset, 4]),
    fields.path,
    fields.extra,
    comment,
  ];
}

function common(fields: HeaderFields): Uint8Array {
  return bytesOf(
    [20, 2],
    [fields.flags, 2],
    [fields.method, 2],
    [0x5a21_6000, 4],
    [fields.crc, 4],
    [fields.packedBytes, 4],
    [fields.bytes, 4],
    [fields.path.length, 2],
    [fields.extra.length, 2],
  );
}

function endOf(end: Partial<End>): Uint8Array[] {
  const { entries = 0, entriesHere = entries, disk = 0, comment = NOTHING } = end;
  const commentBytes = end.commentBytes ?? comment.length;
  return [
    bytesOf([0x06054b50, 4], [disk, 2], [disk, 2], [entriesHere, 2], [entries, 2]),
    bytesOf([end.directoryBytes ?? 0, 4], [end.directoryStart ?? 0, 4], [commentBytes, 2]),
    comment,
  ];
}

/** Little-endian numbers, each with its width in bytes. */
export function bytesOf(...fields: readonly (readonly [value: number, width: number])[]) {
  return Uint8Array.from(
    fields.flatMap(([value, width]) =>
      Array.from({ length: width }, (_, index) => Math.floor(value / 2 ** (8 * index)) % 256),
    ),
  );
}

export function textBytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function crc32(data: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of data) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

function lengthOf(parts: readonly Uint8Array[]): number {
  return parts.reduce((sum, { length }) => sum + length, 0);
}
