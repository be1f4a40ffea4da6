import type { Encoding, ImportProblem } from '../domain/import/preview.ts';

/** Looked at before anything is read: no list of ratings comes near it. */
const MOST_BYTES = 10_000_000;

export type ReadText =
  | { readonly ok: true; readonly text: string; readonly encoding: Encoding }
  | { readonly ok: false; readonly problem: ImportProblem };

/** The text of a file, in whatever of the usual encodings it is. Never throws. */
export async function textIn(file: Blob): Promise<ReadText> {
  if (file.size > MOST_BYTES) return { ok: false, problem: 'too-large' };
  const bytes = await file.arrayBuffer().catch(() => null);
  if (bytes === null) return { ok: false, problem: 'unreadable-file' };
  const decoded = decode(new Uint8Array(bytes));
  // Text has none; pictures, zips and spreadsheets do.
  if (decoded.text.includes('\0')) return { ok: false, problem: 'not-text' };
  return { ok: true, ...decoded };
}

interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

function decode(bytes: Uint8Array<ArrayBuffer>): Decoded {
  const [one, two] = bytes;
  if (one === 0xff && two === 0xfe) return utf16(bytes, 'utf-16le');
  if (one === 0xfe && two === 0xff) return utf16(bytes, 'utf-16be');
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    // What old spreadsheet programs write, and what any byte can be read as.
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' };
  }
}

function utf16(bytes: Uint8Array<ArrayBuffer>, name: 'utf-16le' | 'utf-16be'): Decoded {
  return { text: new TextDecoder(name).decode(bytes), encoding: 'utf-16' };
}
