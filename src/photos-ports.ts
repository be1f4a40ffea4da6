import type { Connection } from './data/connection.ts';
import { createPhotosStore } from './data/photos-store.ts';
import { createCamera } from './platform/camera.ts';
import { createPhotoEncoder } from './platform/photo/photo-encoder.ts';
import { createStoragePersistence } from './platform/storage-persistence.ts';
import type { PhotosPorts } from './state/photos-model.ts';

/** A photo is looked at closely, weeks later. */
const PHOTO_LINES = 1440;

/** What only Photos needs of the world outside. */
export function createPhotosPorts(connection: Connection): PhotosPorts {
  return {
    camera: createCamera(PHOTO_LINES),
    encoder: createPhotoEncoder(),
    persistence: createStoragePersistence(),
    store: createPhotosStore(connection),
  };
}
