import { ArchiveRefusal } from './archive-problem.ts';

/** A file of any size, of which only the slices asked for are ever read. */
export interface FileSlices {
  readonly size: number;
  /**
   * @throws ArchiveRefusal `unreadable-file`: the file was changed, moved or deleted since it was
   * chosen (NotReadableError, in some browsers NotFoundError)
   */
  readonly read: (from: number, length: number) => Promise<Uint8Array<ArrayBuffer>>;
}

export function slicesOf(file: Blob): FileSlices {
  return {
    size: file.size,
    read: async (from, length) => {
      try {
        return new Uint8Array(await file.slice(from, from + length).arrayBuffer());
      } catch {
        throw new ArchiveRefusal('unreadable-file');
      }
    },
  };
}

/** A stretch of a file, piece by piece. */
export async function* piecesOf(
  file: FileSlices,
  from: number,
  length: number,
  pieceBytes: number,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void> {
  const end = from + length;
  for (let at = from; at < end; at += pieceBytes) {
    yield await file.read(at, Math.min(pieceBytes, end - at));
  }
}
