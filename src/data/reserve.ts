/**
 * Room that photos leave to everything else. Browsers tell nothing true of the room that is left
 * (Chromium's `estimate()` always has some 10 GiB), so some is taken beforehand, for nothing, and
 * given up when a rating or a session finds no other.
 */

/** Lasted 67 days with a facial and long notes each, second copies included, in Chromium 156. */
const RESERVE_BYTES = 512 * 1024;

const ADDRESS = 'https://reserve.invalid/';

const cacheName = (name: string): string => `${name}-reserve`;

/**
 * Sees to it that the reserve is there, for the database of that name.
 * @returns false where there is no room for it, hence none for a photo.
 */
export async function layReserve(name: string): Promise<boolean> {
  try {
    const cache = await caches.open(cacheName(name));
    if ((await cache.keys()).length > 0) return true;
    await cache.put(ADDRESS, new Response(new Uint8Array(RESERVE_BYTES)));
    return true;
  } catch (error) {
    // Where there is no Cache Storage, photos do without.
    return !(error instanceof DOMException && error.name === 'QuotaExceededError');
  }
}

/** Gives the reserve up; whether there was one. Never throws. */
export async function freeReserve(name: string): Promise<boolean> {
  try {
    return await (await caches.open(cacheName(name))).delete(ADDRESS);
  } catch {
    return false;
  }
}
