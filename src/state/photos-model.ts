import { createModel, effect, signal } from '@preact/signals';
import type { PhotosStore } from '../data/photos-store.ts';
import type { Saved } from '../data/storage-failure.ts';
import type { Day, Instant } from '../domain/day.ts';
import { byHandInstantOf } from '../domain/history/recorded-time.ts';
import type { Photo, View } from '../domain/photo/photo.ts';
import type { Moment } from '../domain/record/record.ts';
import type { Camera } from '../platform/camera.ts';
import type { Clock } from '../platform/clock.ts';
import type { Ids } from '../platform/ids.ts';
import type { PageLife } from '../platform/page-life.ts';
import type { EncodedPhoto, PhotoEncoder } from '../platform/photo/photo-encoder.ts';
import type { PhotoRefusal } from '../platform/photo/refusal.ts';
import type { StoragePersistence } from '../platform/storage-persistence.ts';
import type { DaysState } from './days-model.ts';
import type { Storage } from './storage-model.ts';

/** What only Photos needs of the world outside. */
export interface PhotosPorts {
  readonly camera: Camera;
  readonly encoder: PhotoEncoder;
  readonly persistence: StoragePersistence;
  readonly store: PhotosStore;
}

type PhotosDeps = Omit<PhotosPorts, 'camera'> & {
  readonly storage: Storage;
  readonly days: DaysState;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly pageLife: PageLife;
};

/** A photo that is ready to be kept; what it shows is still to be said. */
export interface PhotoDraft {
  /** Of the photo it becomes, so that a second tap on Save keeps no second one. */
  readonly id: string;
  readonly encoded: EncodedPhoto;
  readonly source: 'camera' | 'file';
  readonly at: Instant;
  /** The day it came, which for a file is only a guess. */
  readonly day: Day;
  readonly view: View;
  readonly moment: Moment;
}

export type PhotoChoice = Pick<PhotoDraft, 'day' | 'view' | 'moment'>;

/** `full`: no room for it, which is no trouble of anything smaller. */
export type KeepOutcome = 'kept' | 'full' | 'failed';

/** `gone`: it is not there, or not any more; `unread`: it could not be read this time. */
export type Pixels = ArrayBuffer | 'gone' | 'unread';

/** A person's photos. Each action is true once it is on disk, and only then shows. */
export const PhotosModel = createModel((deps: PhotosDeps) => {
  const { store, encoder, persistence, storage, days, clock, ids, pageLife } = deps;
  /** The newest first. */
  const photos = signal<readonly Photo[]>([]);
  const loaded = signal(false);
  /** They could not be read the last time. */
  const unread = signal(false);
  /** How many are kept that this version cannot read. */
  const unreadable = signal(0);
  const draft = signal<PhotoDraft | null>(null);
  /** A picture is on its way to become a draft. */
  const preparing = signal(false);
  /** Why the last picture did not become one. */
  const refusal = signal<PhotoRefusal | null>(null);
  /** All thumbnails are shown clearly, until Ebb is out of view. */
  const shownClearly = signal(false);

  effect(() =>
    pageLife.subscribe((change) => {
      if (change === 'hidden') shownClearly.value = false;
    }),
  );

  const publish = (next: readonly Photo[]): void => {
    photos.value = next.toSorted((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1));
  };

  const without = (id: string): Photo[] => photos.value.filter((photo) => photo.id !== id);

  /** One at a time; a tap while another is on its way does nothing. */
  const prepare = async (
    encoding: () => ReturnType<PhotoEncoder['encode']>,
    source: PhotoDraft['source'],
    view: View,
  ): Promise<void> => {
    if (preparing.value || draft.value !== null) return;
    preparing.value = true;
    refusal.value = null;
    days.look();
    const [at, day] = [clock.now(), days.today.value];
    const moment = photos.value[0]?.moment ?? 'anytime';
    try {
      const encoded = await encoding();
      if (encoded.ok) draft.value = { id: ids.next(), encoded, source, at, day, view, moment };
      else refusal.value = encoded.reason;
    } finally {
      preparing.value = false;
    }
  };

  const photoOf = (of: PhotoDraft, choice: PhotoChoice): Photo => {
    const now = clock.now();
    const at = choice.day === of.day ? of.at : byHandInstantOf(choice.day, choice.moment);
    const { full, thumb: _thumb, ok: _ok, ...known } = of.encoded;
    return {
      ...known,
      ...choice,
      id: of.id,
      createdAt: now,
      updatedAt: now,
      at,
      zoneOffsetMinutes: clock.zoneOffsetMinutes(at),
      bytes: full.byteLength,
    };
  };

  const pixelsFrom = async (reading: Promise<Saved<ArrayBuffer | null>>): Promise<Pixels> => {
    const read = storage.watch(await reading);
    return read.ok ? (read.value ?? 'gone') : 'unread';
  };

  return {
    photos,
    loaded,
    unread,
    unreadable,
    draft,
    preparing,
    refusal,
    shownClearly,
    load: async (): Promise<void> => {
      const read = storage.watch(await store.list());
      unread.value = !read.ok;
      if (!read.ok) return;
      publish(read.value.photos);
      unreadable.value = read.value.unreadable;
      loaded.value = true;
    },
    thumb: (id: string): Promise<Pixels> => pixelsFrom(store.thumb(id)),
    full: (id: string): Promise<Pixels> => pixelsFrom(store.pixels(id)),
    /** Makes a draft of a file, or says why not in `refusal`. */
    choose: (file: Blob): Promise<void> =>
      prepare(() => encoder.encode(file), 'file', photos.value[0]?.view ?? 'front'),
    /** Makes a draft of what the camera shows now, or says why not in `refusal`. */
    shoot: (video: HTMLVideoElement, view: View): Promise<void> =>
      prepare(() => encoder.encodeFrame(video), 'camera', view),
    forgive: (): void => {
      refusal.value = null;
    },
    /** Lets go of the draft; it was never on disk. */
    discard: (): void => {
      draft.value = null;
    },
    /**
     * Keeps the draft. It stays a draft where it could not be kept. That there is no room for half
     * a megabyte says nothing of a rating, so the app's own notice of a full disk is not raised.
     */
    keep: async (choice: PhotoChoice): Promise<KeepOutcome> => {
      const { value } = draft;
      if (value === null) return 'failed';
      const saved = await store.add(photoOf(value, choice), value.encoded);
      if (!saved.ok && saved.reason === 'full') return 'full';
      if (!storage.watchWrite(saved).ok || !saved.ok) return 'failed';
      draft.value = null;
      publish([...without(saved.value.id), saved.value]);
      persistence.request();
      return 'kept';
    },
    remove: async (id: string): Promise<boolean> => {
      const removed = storage.watchWrite(await store.remove(id, clock.now()));
      if (removed.ok) photos.value = without(id);
      return removed.ok;
    },
    /** Removes all, those that cannot be read too; says how many, or null where none was. */
    removeAll: async (): Promise<number | null> => {
      const removed = storage.watchWrite(await store.removeAll(clock.now()));
      if (!removed.ok) return null;
      photos.value = [];
      unreadable.value = 0;
      return removed.value;
    },
  };
});

export type PhotosState = InstanceType<typeof PhotosModel>;
