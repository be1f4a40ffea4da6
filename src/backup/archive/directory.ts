import type { DirectoryPlace } from './archive-end.ts';
import { ArchiveRefusal } from './archive-problem.ts';
import { readRecord } from './directory-record.ts';
import type { EntryRecord } from './directory-record.ts';
import type { FileSlices } from './file-slices.ts';
import { MOST_UNPACKED_BYTES } from './limits.ts';

/**
 * Reads the directory and accepts it whole or not at all. The entries have to lie one after the
 * other without a gap, from the first byte to the directory: so no byte belongs to two of them,
 * and none to nobody.
 * @throws ArchiveRefusal
 */
export async function readDirectory(
  file: FileSlices,
  place: DirectoryPlace,
): Promise<Map<string, EntryRecord>> {
  const bytes = await file.read(place.start, place.bytes);
  const entries = new Map<string, EntryRecord>();
  let at = 0;
  let position = 0;
  let unpackedBytes = 0;
  while (at < bytes.length) {
    const entry = readRecord(bytes.subarray(at));
    if (entry.start !== position || entries.has(entry.path)) throw new ArchiveRefusal('hostile');
    entries.set(entry.path, entry);
    at += entry.recordBytes;
    position += entry.takesBytes;
    unpackedBytes += entry.unpackedBytes;
  }
  if (position !== place.start) throw new ArchiveRefusal('hostile');
  if (at !== bytes.length || entries.size !== place.entries) throw new ArchiveRefusal('damaged');
  if (unpackedBytes > MOST_UNPACKED_BYTES) throw new ArchiveRefusal('too-large');
  return entries;
}
