import type { Instant } from '../domain/day.ts';
import type { BuriedPhoto, Photo } from '../domain/photo/photo.ts';
import { changedAfter, isBuried } from '../domain/record/record.ts';
import type { Envelope } from '../domain/record/record.ts';
import type { Connection, Transaction } from './connection.ts';
import { parsePhoto, parseStoredPhoto } from './record-schema.ts';
import { layReserve } from './reserve.ts';
import type { StoreName } from './schema.ts';
import type { Saved } from './storage-failure.ts';

export interface ReadPhotos {
  /** The living ones without their pixels, the newest first. */
  readonly photos: readonly Photo[];
  /** How many could not be read; they stay on disk as they are. */
  readonly unreadable: number;
}

/** Two JPEGs of one photo, without metadata. */
export interface PhotoPixels {
  readonly full: ArrayBuffer;
  readonly thumb: ArrayBuffer;
}

/**
 * The photos, in stores of their own and never in one transaction with anything else: where the
 * disk is full a photo fails alone. What is known of a photo, its thumbnail and its full picture
 * lie apart, so that a list reads no pixels and a timeline no full ones. Pixels are kept as
 * ArrayBuffers, because WebKit may fail to store a Blob ("Error preparing Blob/File data to be
 * stored in object store", https://github.com/simolus3/sqlite3.dart/pull/266).
 *
 * Photos are the one thing that is not kept twice: at half a megabyte each, a second copy would
 * soon take the room that ratings need. It brings the parsers with it: load it by `import()` only.
 */
export interface PhotosStore {
  list(): Promise<Saved<ReadPhotos>>;
  /** The full picture; null where there is none, or none any more. */
  pixels(id: string): Promise<Saved<ArrayBuffer | null>>;
  /** The thumbnail; null where there is none, or none any more. */
  thumb(id: string): Promise<Saved<ArrayBuffer | null>>;
  /** @throws TypeError for a photo that could not be read back, or is not of these pixels. */
  add(photo: Photo, pixels: PhotoPixels): Promise<Saved<Photo>>;
  /** Leaves a tombstone and no pixel. To remove what is not there is no failure. */
  remove(id: string, at: Instant): Promise<Saved<null>>;
  /** Removes every photo, unreadable ones too; says how many there were. */
  removeAll(at: Instant): Promise<Saved<number>>;
}

const PIXELS: StoreName[] = ['photo-pixels', 'photo-thumbs'];
const STORES: StoreName[] = ['photos', ...PIXELS];

export function createPhotosStore(connection: Connection): PhotosStore {
  return {
    async list() {
      const read = await connection.read(['photos'], (transaction) =>
        transaction.objectStore('photos').getAll(),
      );
      return read.ok ? { ok: true, value: sifted(read.value) } : read;
    },

    pixels: (id) => bytesIn(connection, 'photo-pixels', id),
    thumb: (id) => bytesIn(connection, 'photo-thumbs', id),

    async add(photo, { full, thumb }) {
      const parsed = parsePhoto(photo);
      if (!parsed.ok) throw new TypeError(`Not a photo to keep: ${parsed.reason}`);
      const { value } = parsed;
      if (value.bytes !== full.byteLength) throw new TypeError('Not the pixels of this photo');
      if (!(await layReserve(connection.copy.of))) return { ok: false, reason: 'full' };
      return connection.write(
        STORES,
        async (transaction) => {
          // One after the other: a request that throws must leave none before it unheard.
          await transaction.objectStore('photos').put(value);
          await transaction.objectStore('photo-pixels').put(full, value.id);
          await transaction.objectStore('photo-thumbs').put(thumb, value.id);
          return value;
        },
        'yields',
      );
    },

    async remove(id, at) {
      const bury = () => connection.write(STORES, (transaction) => buryOne(transaction, id, at));
      const buried = await bury();
      if (buried.ok || buried.reason !== 'full') return buried;
      // A full device has no room for the tombstone either, before the pixels are gone.
      const emptied = await connection.write(PIXELS, (transaction) => erase(transaction, id));
      return emptied.ok ? bury() : emptied;
    },

    removeAll: (at) => connection.write(STORES, (transaction) => buryAll(transaction, at)),
  };
}

async function bytesIn(
  connection: Connection,
  name: 'photo-pixels' | 'photo-thumbs',
  id: string,
): Promise<Saved<ArrayBuffer | null>> {
  return connection.read([name], async (transaction) => {
    const found = await transaction.objectStore(name).get(id);
    return found ?? null;
  });
}

async function erase(transaction: Transaction<'readwrite'>, id: string): Promise<null> {
  await transaction.objectStore('photo-pixels').delete(id);
  await transaction.objectStore('photo-thumbs').delete(id);
  return null;
}

async function buryOne(
  transaction: Transaction<'readwrite'>,
  id: string,
  at: Instant,
): Promise<null> {
  const store = transaction.objectStore('photos');
  const stored = await store.get(id);
  await erase(transaction, id);
  if (stored !== undefined && !isBuried(stored)) await store.put(tombstoneOf(stored, at));
  return null;
}

async function buryAll(transaction: Transaction<'readwrite'>, at: Instant): Promise<number> {
  const store = transaction.objectStore('photos');
  const unburied = (await store.getAll()).filter((stored) => !isBuried(stored));
  await transaction.objectStore('photo-pixels').clear();
  await transaction.objectStore('photo-thumbs').clear();
  for (const stored of unburied) await store.put(tombstoneOf(stored, at));
  return unburied.length;
}

/** Each is read by itself, so that a bad one never stops the rest. */
function sifted(values: readonly unknown[]): ReadPhotos {
  const parsed = values.map(parseStoredPhoto);
  const stored = parsed.flatMap((read) => (read.ok ? [read.value] : []));
  const photos = stored.filter((photo): photo is Photo => !isBuried(photo));
  return {
    photos: photos.toSorted((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1)),
    unreadable: parsed.length - stored.length,
  };
}

/** What was unreadable may have no time; its tombstone must be readable all the same. */
function tombstoneOf({ id, createdAt, updatedAt }: Envelope, at: Instant): BuriedPhoto {
  const known = Number.isFinite(createdAt) && createdAt >= 0 ? createdAt : at;
  return { id, createdAt: known, updatedAt: changedAfter(updatedAt, at), deletedAt: at };
}
