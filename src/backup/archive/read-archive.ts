import { findDirectory } from './archive-end.ts';
import { ArchiveRefusal } from './archive-problem.ts';
import type { ArchiveProblem } from './archive-problem.ts';
import { readContents } from './contents.ts';
import { readDirectory } from './directory.ts';
import type { EntryRecord } from './directory-record.ts';
import { slicesOf } from './file-slices.ts';
import type { FileSlices } from './file-slices.ts';

export type ArchiveResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: ArchiveProblem };

export interface Archive {
  /** Of all entries, in the order of the file; each once, relative, without tricks. */
  readonly paths: readonly string[];
  /** What an entry says it unpacks to; null for one that does not exist. */
  readonly bytesOf: (path: string) => number | null;
  /**
   * The contents of one entry, of the declared length and the declared CRC-32. It is refused before
   * anything is unpacked if it declares more than `mostBytes`, and while unpacking as soon as more
   * comes out than it declared. A path that does not exist is `damaged`: the archive should hold it.
   */
  readonly read: (
    path: string,
    mostBytes: number,
  ) => Promise<ArchiveResult<Uint8Array<ArrayBuffer>>>;
  /** Lets go of the directory: nothing can be read from then on (`unreadable-file`). */
  readonly close: () => void;
}

/**
 * Opens an archive by its directory alone, whatever its size. Never throws, for whatever file.
 *
 * This takes the one kind of zip that write-archive.ts makes and nothing else, hence not by the
 * library that writes it: a general reader is lenient where this has to be strict, and spent 6 KB
 * and 27 µs on each entry, so that a mere directory could take a second and 230 MB.
 */
export async function openArchive(file: Blob): Promise<ArchiveResult<Archive>> {
  const slices = slicesOf(file);
  return answerOf(async () =>
    archiveOf(slices, await readDirectory(slices, await findDirectory(slices))),
  );
}

function archiveOf(file: FileSlices, entries: Map<string, EntryRecord>): Archive {
  let closed = false;
  return {
    paths: [...entries.keys()],
    bytesOf: (path) => entries.get(path)?.unpackedBytes ?? null,
    read: (path, mostBytes) =>
      answerOf(async () => {
        if (closed) throw new ArchiveRefusal('unreadable-file');
        const entry = entries.get(path);
        if (entry === undefined) throw new ArchiveRefusal('damaged');
        if (entry.unpackedBytes > mostBytes) throw new ArchiveRefusal('too-large');
        return readContents(file, entry);
      }),
    close: () => {
      closed = true;
      entries.clear();
    },
  };
}

/** Whatever else is thrown is thrown by the inflater, about the data. */
async function answerOf<T>(work: () => Promise<T>): Promise<ArchiveResult<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, problem: error instanceof ArchiveRefusal ? error.problem : 'damaged' };
  }
}
