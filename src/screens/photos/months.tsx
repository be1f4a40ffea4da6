import { useState } from 'preact/hooks';
import { noonInstantOf } from '../../domain/day.ts';
import type { Photo } from '../../domain/photo/photo.ts';
import { formatDay } from '../../i18n/formats.ts';
import { useText } from '../../i18n/text.ts';
import type { PhotosState } from '../../state/photos-model.ts';
import { useServices } from '../../state/services.ts';
import { Thumb } from './thumb.tsx';

/** A season of daily photos at once, so that a timeline of years stays light. */
const PAGE = 60;

/** Where somebody was in the timeline; it outlives the timeline itself. */
export interface TimelinePlace {
  shown: number | null;
  /** The photo opened last, which takes the focus on the way back. */
  opened: string | null;
}

interface MonthsProps {
  readonly photos: PhotosState;
  readonly place: TimelinePlace;
}

/** The thumbnails, month by month. */
export function Months({ photos, place }: MonthsProps) {
  const { t, locale } = useText();
  const { settings } = useServices();
  const [shown, setShown] = useState(place.shown ?? PAGE);
  const all = photos.photos.value;
  const canBlur = settings.settings.value.photosBlurred;
  const isBlurred = canBlur && !photos.shownClearly.value;
  const showMore = (): void => {
    place.shown = shown + PAGE;
    setShown(place.shown);
  };
  return (
    <div class="photos-months">
      {canBlur && (
        <div class="photos-blur">
          <p class="quiet small">{isBlurred && t('photos.blurred')}</p>
          <button
            type="button"
            class="button photos-small"
            onClick={() => (photos.shownClearly.value = isBlurred)}
          >
            {t(isBlurred ? 'photos.show' : 'photos.blur')}
          </button>
        </div>
      )}
      {monthsOf(all.slice(0, shown)).map(([first, ofMonth]) => (
        <section key={first.day.slice(0, 7)} class="photos-month">
          <h2>{formatDay(locale, noonInstantOf(first.day), 'month-year')}</h2>
          <ul class="photos-grid">
            {ofMonth.map((photo) => (
              <Thumb
                key={photo.id}
                photos={photos}
                photo={photo}
                isBlurred={isBlurred}
                onOpen={() => (place.opened = photo.id)}
              />
            ))}
          </ul>
        </section>
      ))}
      {all.length > shown && (
        <button type="button" class="button" onClick={showMore}>
          {t('photos.more')}
        </button>
      )}
    </div>
  );
}

/** The photos of each month, which is told by the first of them. */
function monthsOf(photos: readonly Photo[]): [first: Photo, photos: Photo[]][] {
  const months = new Map<string, [Photo, Photo[]]>();
  for (const photo of photos) {
    const month = photo.day.slice(0, 7);
    const known = months.get(month);
    if (known === undefined) months.set(month, [photo, [photo]]);
    else known[1].push(photo);
  }
  return [...months.values()];
}
