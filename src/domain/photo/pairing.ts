import { daysBetween } from '../day.ts';
import type { Day } from '../day.ts';
import type { Photo, View } from './photo.ts';

/** Two photos of one view, the older first. */
export interface PhotoPair {
  readonly older: Photo;
  readonly newer: Photo;
}

/**
 * The newest photo of a view beside the oldest of the same moment; where the newest is the only
 * one of its moment, beside the oldest of any. Null with fewer than two photos of the view.
 */
export function widestPair(photos: readonly Photo[], view: View): PhotoPair | null {
  const inTime = photos.filter((photo) => photo.view === view).toSorted(byTime);
  const newer = inTime.at(-1);
  if (newer === undefined || inTime.length < 2) return null;
  const alike = inTime.find((photo) => photo !== newer && photo.moment === newer.moment);
  const older = alike ?? inTime[0];
  return older === undefined ? null : { older, newer };
}

/**
 * The photo of a view nearest to a day, the later one of two equally near days, and the first one
 * of that day. Null where the view has none.
 */
export function nearestPhoto(photos: readonly Photo[], view: View, day: Day): Photo | null {
  const distance = (photo: Photo): number => Math.abs(daysBetween(day, photo.day));
  const [nearest] = photos
    .filter((photo) => photo.view === view)
    .toSorted((a, b) => distance(a) - distance(b) || daysBetween(a.day, b.day) || byTime(a, b));
  return nearest ?? null;
}

/** By instant, then by id, so that the order is the same whenever it is asked for. */
function byTime(a: Photo, b: Photo): number {
  return a.at - b.at || (a.id < b.id ? -1 : 1);
}
