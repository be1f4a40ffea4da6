import type { Connection } from './connection.ts';
import type { PhotoPixels } from './photos-store.ts';
import { layReserve } from './reserve.ts';
import type { StoreName } from './schema.ts';
import type { Saved } from './storage-failure.ts';

/**
 * The pixels of photos, without a word on the photos: pixels of no known photo are shown nowhere,
 * so a restore can lay them down one by one before its records make them visible all at once.
 */
export interface PhotoStage {
  /** The photos whose pixels are here. */
  ids(): Promise<Saved<string[]>>;
  /** Null where one of the two pictures is missing. */
  pixels(id: string): Promise<Saved<PhotoPixels | null>>;
  lay(id: string, pixels: PhotoPixels): Promise<Saved<null>>;
  /** Takes away the pixels of no living photo; those of one that cannot be read stay. */
  clear(): Promise<Saved<null>>;
}

const PIXELS: StoreName[] = ['photo-pixels', 'photo-thumbs'];

export function createPhotoStage(connection: Connection): PhotoStage {
  return {
    ids: () =>
      connection.read(PIXELS, async (transaction) => {
        // One after the other, here and below: a request that throws must leave none before it unheard.
        const full = await transaction.objectStore('photo-pixels').getAllKeys();
        const thumbs = await transaction.objectStore('photo-thumbs').getAllKeys();
        const both = new Set(thumbs);
        return full.filter((id) => both.has(id));
      }),

    pixels: (id) =>
      connection.read(PIXELS, async (transaction) => {
        const full = await transaction.objectStore('photo-pixels').get(id);
        const thumb = await transaction.objectStore('photo-thumbs').get(id);
        return full === undefined || thumb === undefined ? null : { full, thumb };
      }),

    async lay(id, { full, thumb }) {
      if (!(await layReserve(connection.copy.of))) return { ok: false, reason: 'full' };
      return connection.write(
        PIXELS,
        async (transaction) => {
          await transaction.objectStore('photo-pixels').put(full, id);
          await transaction.objectStore('photo-thumbs').put(thumb, id);
          return null;
        },
        'yields',
      );
    },

    clear: () =>
      connection.write(['photos', ...PIXELS], async (transaction) => {
        const photos = await transaction.objectStore('photos').getAll();
        const living = photos.filter((photo) => !('deletedAt' in photo));
        const staying = new Set(living.map(({ id }) => id));
        for (const store of ['photo-pixels', 'photo-thumbs'] as const) {
          const keys = await transaction.objectStore(store).getAllKeys();
          for (const key of keys) {
            if (!staying.has(key)) await transaction.objectStore(store).delete(key);
          }
        }
        return null;
      }),
  };
}
