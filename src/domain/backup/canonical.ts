import { eachKind } from './each-kind.ts';
import type { BackupRecords } from './records.ts';

/**
 * A JSON value as the one text that equal values share: keys in the order of their UTF-16 code
 * units, no white space, numbers and strings as ECMAScript writes them, -0 as 0. As RFC 8785 does
 * it (https://www.rfc-editor.org/rfc/rfc8785), but for half a surrogate pair, which is no error here:
 * a note may hold one, so it is written as its `\ud800` code and survives UTF-8.
 *
 * Members that are undefined are left out, as `JSON.stringify` leaves them out.
 * @throws TypeError for what JSON cannot say: NaN and infinities, undefined anywhere else, bigints,
 * functions, symbols, and objects that are not plain (a Date, a Map). RangeError for a value nested
 * deeper than the stack is high; no record is.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') {
    return JSON.stringify(value);
  }
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value);
  // Not `map`, which would pass over a hole.
  if (Array.isArray(value)) return `[${Array.from(value, canonicalJson).join(',')}]`;
  if (typeof value === 'object' && isPlain(value)) return `{${membersOf(value).join(',')}}`;
  throw new TypeError(`Not a JSON value: ${typeof value}`);
}

/** Each kind by id, in the order of code units, which is also the order of the database's keys. */
export function inCanonicalOrder(all: BackupRecords): BackupRecords {
  const records = eachKind((kind) =>
    [...all.records[kind]].sort((a, b) => compareText(a.id, b.id)),
  );
  return { ...all, records };
}

/** By code units, whatever the language of the device. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function membersOf(value: object): string[] {
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return members
    .sort(([a], [b]) => compareText(a, b))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
}

/** Of no class; what came out of another realm has a prototype of its own, itself without one. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
