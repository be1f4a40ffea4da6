const GZIP_HEADER = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255);
const GZIP_TRAILER_BYTES = 8;

/** Each piece comes out at once as up to 1032 times as much: as 4 MiB at the most, then. */
const PIECE_BYTES = 4 * 2 ** 10;

interface Expected {
  readonly crc32: number;
  readonly unpackedBytes: number;
}

/**
 * Unpacks deflated data with the browser's own inflater. It is dressed as gzip, whose trailer is the
 * same CRC-32 and length that a zip keeps elsewhere: so the browser checks them as well, and that
 * nothing follows. To stop reading is to stop unpacking.
 *
 * DecompressionStream and its `gzip` came with Chrome 80, Safari 16.4 and Firefox 113, in workers too
 * (https://web-platform-dx.github.io/web-features-explorer/features/compression-streams).
 * @throws TypeError for data that is no deflate, or not of this CRC-32 and length
 */
export async function* unpacked(
  pieces: AsyncGenerator<Uint8Array<ArrayBuffer>, void>,
  expected: Expected,
): AsyncGenerator<Uint8Array, void> {
  const source = streamOf(dressedAsGzip(pieces, expected));
  const reader = source.pipeThrough(new DecompressionStream('gzip')).getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    // Whoever stops early must not leave the rest to be unpacked; what has failed cannot be cancelled.
    await reader.cancel().catch(() => undefined);
  }
}

async function* dressedAsGzip(
  pieces: AsyncGenerator<Uint8Array<ArrayBuffer>, void>,
  { crc32, unpackedBytes }: Expected,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void> {
  yield GZIP_HEADER;
  for await (const piece of pieces) {
    for (let at = 0; at < piece.length; at += PIECE_BYTES) {
      yield piece.subarray(at, at + PIECE_BYTES);
    }
  }
  const trailer = new DataView(new ArrayBuffer(GZIP_TRAILER_BYTES));
  trailer.setUint32(0, crc32, true);
  trailer.setUint32(4, unpackedBytes, true);
  yield new Uint8Array(trailer.buffer);
}

/** ReadableStream.from, which Safari and Chrome 111 do not have. */
function streamOf(
  pieces: AsyncGenerator<Uint8Array<ArrayBuffer>, void>,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new ReadableStream(
    {
      async pull(controller) {
        const { done, value } = await pieces.next();
        if (done === true) controller.close();
        else controller.enqueue(value);
      },
      async cancel() {
        await pieces.return();
      },
    },
    { highWaterMark: 0 },
  );
}
