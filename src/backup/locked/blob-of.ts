/** Beyond this the browser, which may write it to disk, takes over what has come so far. */
const PIECE_BYTES = 4 * 2 ** 20;

/** All that a stream gives, of which memory holds but one piece. @throws what the stream throws */
export async function blobOf(stream: ReadableStream<Uint8Array>): Promise<Blob> {
  const pieces: Blob[] = [];
  let piece: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  const reader = stream.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    piece.push(read.value as Uint8Array<ArrayBuffer>);
    bytes += read.value.length;
    if (bytes < PIECE_BYTES) continue;
    pieces.push(new Blob(piece));
    piece = [];
    bytes = 0;
  }
  return new Blob([...pieces, ...piece]);
}
