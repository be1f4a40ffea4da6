import type { RestorePoint } from '../domain/backup/restore-point.ts';
import type { PhotoPixels } from './photos-store.ts';

/** What a restore point keeps: the text of all records, and pixels that would be gone. */
export interface PointContent {
  readonly text: string;
  readonly photos: AsyncIterable<PhotoPixels & { readonly id: string }>;
}

/**
 * Restore points lie in the Cache Storage, in files of its own, so that the fault that empties
 * the database (see `second-copy.ts`) leaves them.
 */
export interface RestorePoints {
  /**
   * Resolves once all of it is written, with its size. Half a point is none.
   * @throws whatever the browser throws where there is no room or no Cache Storage.
   */
  keep(point: Omit<RestorePoint, 'bytes' | 'photos'>, content: PointContent): Promise<RestorePoint>;
  /** The newest first; empty where the browser gives none. */
  list(): Promise<RestorePoint[]>;
  /** The text of all records; null where it is gone or damaged. */
  text(id: string): Promise<string | null>;
  pixels(id: string, photoId: string): Promise<PhotoPixels | null>;
  remove(id: string): Promise<void>;
  /** Every point, and whatever a kill left of one. */
  clear(): Promise<void>;
}

/** A name of its own for each database, so that tests do not meet. */
export function createRestorePoints(databaseName: string): RestorePoints {
  const name = `${databaseName}-restore-points`;
  const open = (): Promise<Cache> => caches.open(name);
  return {
    async keep(point, content) {
      const cache = await open();
      await sweep(cache);
      try {
        return await write(cache, point, content);
      } catch (error) {
        await sweep(cache).catch(() => undefined);
        throw error;
      }
    },

    async list() {
      const cache = await open().catch(() => null);
      const keys = (await cache?.keys()) ?? [];
      const heads = keys.filter(({ url }) => isHead(url));
      const found = await Promise.all(heads.map((key) => pointIn(cache, key)));
      return found.flat().toSorted((one, other) => other.at - one.at);
    },

    async text(id) {
      const response = await (await open()).match(addressOf(id, 'text'));
      return (await response?.text()) ?? null;
    },

    async pixels(id, photoId) {
      const cache = await open();
      const full = await cache.match(addressOf(id, 'full', photoId));
      const thumb = await cache.match(addressOf(id, 'thumb', photoId));
      if (full === undefined || thumb === undefined) return null;
      return { full: await full.arrayBuffer(), thumb: await thumb.arrayBuffer() };
    },

    async remove(id) {
      const cache = await open();
      await cache.delete(addressOf(id, HEAD));
      await sweep(cache);
    },

    async clear() {
      await caches.delete(name);
    },
  };
}

/** The part that makes it a point; written last, and removed first. */
const HEAD = 'point';

/** Addresses that are never fetched; `.invalid` belongs to nobody (RFC 6761). */
function addressOf(id: string, ...parts: readonly string[]): string {
  return ['https://restore-points.invalid', ...[id, ...parts].map(encodeURIComponent)].join('/');
}

/** `https:`, nothing, the host, the id, and the part: a photo may be called as a part is. */
function isHead(url: string): boolean {
  const parts = url.split('/');
  return parts.length === 5 && parts[4] === HEAD;
}

function idOf(url: string): string {
  return url.split('/')[3] ?? '';
}

async function write(
  cache: Cache,
  point: Omit<RestorePoint, 'bytes' | 'photos'>,
  { text, photos }: PointContent,
): Promise<RestorePoint> {
  const body = new Blob([text]);
  await cache.put(addressOf(point.id, 'text'), new Response(body));
  let bytes = body.size;
  let count = 0;
  for await (const { id, full, thumb } of photos) {
    await cache.put(addressOf(point.id, 'full', id), new Response(full));
    await cache.put(addressOf(point.id, 'thumb', id), new Response(thumb));
    bytes += full.byteLength + thumb.byteLength;
    count += 1;
  }
  const kept: RestorePoint = { ...point, photos: count, bytes };
  await cache.put(addressOf(point.id, HEAD), new Response(JSON.stringify(kept)));
  return kept;
}

/** Clears away what belongs to no point: parts of one that was removed, or cut off by a kill. */
async function sweep(cache: Cache): Promise<void> {
  const keys = await cache.keys();
  const whole = new Set(keys.flatMap(({ url }) => (url.endsWith(`/${HEAD}`) ? [idOf(url)] : [])));
  const loose = keys.filter(({ url }) => !whole.has(idOf(url)));
  await Promise.all(loose.map((key) => cache.delete(key)));
}

async function pointIn(cache: Cache | null, key: Request): Promise<RestorePoint[]> {
  try {
    return [(await (await cache?.match(key))?.json()) as RestorePoint];
  } catch {
    return [];
  }
}
