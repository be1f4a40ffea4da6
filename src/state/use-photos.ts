import { useEffect, useState } from 'preact/hooks';
import { MirrorModel } from './mirror-model.ts';
import type { MirrorState } from './mirror-model.ts';
import { PhotosModel } from './photos-model.ts';
import type { PhotosState } from './photos-model.ts';
import { keepFresh } from './refresh.ts';
import { useServices } from './services.ts';
import type { Services } from './services.ts';

/** The models of Photos; made once, when they are first asked for. */
export interface PhotosKit {
  readonly photos: PhotosState;
  /** The camera, off until it is asked for. */
  readonly mirror: MirrorState;
}

const kits = new WeakMap<Services, PhotosKit>();

/** Null until they are made. The list is read anew whenever a page asks for it. */
export function usePhotos(): PhotosKit | null {
  const services = useServices();
  const [kit, setKit] = useState(kits.get(services) ?? null);
  useEffect(() => {
    void opened(services).then((made) => {
      setKit(made);
      return made?.photos.load();
    });
  }, [services]);
  return kit;
}

/** Null where the files cannot be had; the storage banner then says so. */
async function opened(services: Services): Promise<PhotosKit | null> {
  try {
    const ports = await (await services.late()).photos();
    const known = kits.get(services);
    if (known !== undefined) return known;
    const photos = new PhotosModel({ ...services, ...ports });
    const kit = { photos, mirror: new MirrorModel(ports) };
    kits.set(services, kit);
    keepFresh(services, photos.load);
    return kit;
  } catch {
    services.storage.watch({ ok: false, reason: 'unavailable' });
    return null;
  }
}
