import { ArchiveRefusal } from './archive-problem.ts';
import type { FileSlices } from './file-slices.ts';
import { MOST_ARCHIVE_BYTES, MOST_ENTRIES, MOST_PATH_BYTES } from './limits.ts';
import { DIRECTORY_RECORD, END, LOCAL_HEADER, viewOf } from './zip-format.ts';

/** Where the directory lies; the entries end where it starts. */
export interface DirectoryPlace {
  readonly entries: number;
  readonly start: number;
  readonly bytes: number;
}

/**
 * Looks at the first 4 and the last 22 bytes only, so that neither a large file nor a directory
 * that claims to be large costs anything. Stricter than the format: the archive starts at the first
 * byte and ends at the last one, without a comment, in one part, without 64-bit fields.
 * @throws ArchiveRefusal
 */
export async function findDirectory(file: FileSlices): Promise<DirectoryPlace> {
  if (file.size < END.bytes) throw new ArchiveRefusal('not-a-backup');
  const head = viewOf(await file.read(0, 4));
  if (head.getUint32(0, true) !== LOCAL_HEADER.signature) throw new ArchiveRefusal('not-a-backup');
  if (file.size > MOST_ARCHIVE_BYTES) throw new ArchiveRefusal('too-large');
  const end = viewOf(await file.read(file.size - END.bytes, END.bytes));
  if (end.getUint32(0, true) !== END.signature) throw new ArchiveRefusal('damaged');
  return checkedPlace(end, file.size);
}

function checkedPlace(end: DataView, fileBytes: number): DirectoryPlace {
  const entries = end.getUint16(END.entries, true);
  const bytes = end.getUint32(END.directoryBytes, true);
  const start = end.getUint32(END.directoryStart, true);
  const inOnePart =
    end.getUint32(END.disk, true) === 0 && end.getUint16(END.entriesHere, true) === entries;
  const hasComment = end.getUint16(END.commentBytes, true) !== 0;
  if (entries > MOST_ENTRIES) throw new ArchiveRefusal('too-large');
  if (!inOnePart || hasComment || start + bytes + END.bytes !== fileBytes) {
    throw new ArchiveRefusal('damaged');
  }
  if (bytes > entries * (DIRECTORY_RECORD.bytes + MOST_PATH_BYTES)) {
    throw new ArchiveRefusal('not-a-backup');
  }
  return { entries, start, bytes };
}
