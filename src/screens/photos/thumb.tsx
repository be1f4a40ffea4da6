import { noonInstantOf } from '../../domain/day.ts';
import type { Photo } from '../../domain/photo/photo.ts';
import { formatDay } from '../../i18n/formats.ts';
import { useText } from '../../i18n/text.ts';
import type { PhotosState } from '../../state/photos-model.ts';
import { linkTo } from '../../ui/link.ts';
import { nameOf } from './names.ts';
import { usePicture } from './use-picture.ts';

interface ThumbProps {
  readonly photos: PhotosState;
  readonly photo: Photo;
  readonly isBlurred: boolean;
  readonly onOpen: () => void;
}

/** One photo of the timeline, from its thumbnail alone; a tap opens it. */
export function Thumb({ photos, photo, isBlurred, onOpen }: ThumbProps) {
  const translator = useText();
  const { t, locale } = translator;
  const shown = usePicture(photos.thumb, photo.id);
  const name = nameOf(translator, photo);
  return (
    <li>
      <a
        class="photo-thumb"
        href={`${linkTo('/photos')}?photo=${encodeURIComponent(photo.id)}`}
        data-photo={photo.id}
        onClick={onOpen}
      >
        <span class="photo-thumb-frame" data-blurred={isBlurred}>
          {shown.kind === 'there' ? (
            <img src={shown.url} alt={name} draggable={false} />
          ) : (
            <span class="photo-missing" role="img" aria-label={name}>
              {shown.kind !== 'loading' && '?'}
            </span>
          )}
        </span>
        <span class="photo-thumb-words" aria-hidden="true">
          <span class="figures">{formatDay(locale, noonInstantOf(photo.day), 'short')}</span>
          <span class="quiet">{t(`photos.view.${photo.view}`)}</span>
          {photo.moment !== 'anytime' && (
            <span class="quiet">{t(`photos.moment.${photo.moment}`)}</span>
          )}
        </span>
      </a>
    </li>
  );
}
