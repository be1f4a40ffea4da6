import { createArchiveWriter } from '../../../../src/backup/archive/write-archive.ts';
import { readAll } from './read-all.ts';
import { zipOf } from './zip-bytes.ts';

const TEXT = '{"id":"ä 😀"}\n'.repeat(5000);
const PHOTO = Uint8Array.from({ length: 300_000 }, (_, index) => (index * index) % 251);
const BOMB_BYTES = 60 * 2 ** 20;
const BOMB_DECLARES = 100_000;

/** What an archive comes to in the thread that asks. */
export interface AtWork {
  readonly listed: readonly string[];
  readonly file: Blob;
  readonly sameText: boolean;
  readonly samePhoto: boolean;
  readonly cutOff: unknown;
  readonly altered: unknown;
  readonly bomb: unknown;
}

export async function archiveAtWork(): Promise<AtWork> {
  const writer = createArchiveWriter(Date.UTC(2026, 10, 22));
  const text = await writer.add('data.json', TEXT, 'packed');
  const photo = await writer.add('photos/1.jpg', new Blob([PHOTO]), 'stored');
  const file = await writer.finish();
  const contents = await readAll(file);
  if (typeof contents === 'string') throw new Error(contents);
  const bytes = new Uint8Array(await file.arrayBuffer());
  bytes[bytes.length - 5000] = 1 + (bytes.at(-5000) ?? 0);
  return {
    listed: [text.sha256, photo.sha256],
    file,
    sameText: new TextDecoder().decode(contents['data.json']) === TEXT,
    samePhoto: String(contents['photos/1.jpg']) === String(PHOTO),
    cutOff: await readAll(file.slice(0, -100)),
    altered: await readAll(new Blob([bytes])),
    bomb: await readAll(await bombFile()),
  };
}

/** Packs a thousand times as much as it declares. */
async function bombFile(): Promise<Blob> {
  const nothing = new Blob([new Uint8Array(BOMB_BYTES)]).stream();
  const packing = nothing.pipeThrough(new CompressionStream('deflate-raw'));
  const packed = new Uint8Array(await new Response(packing).arrayBuffer());
  const claims = { bytes: BOMB_DECLARES };
  return zipOf([{ path: 'data.json', data: new Uint8Array(9), packed, claims }]);
}
