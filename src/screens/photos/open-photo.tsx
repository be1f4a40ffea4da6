import { useText } from '../../i18n/text.ts';
import type { Photo } from '../../domain/photo/photo.ts';
import type { PhotosState } from '../../state/photos-model.ts';
import { linkTo } from '../../ui/link.ts';
import { Page } from '../../ui/page.tsx';
import { Ask } from './ask.tsx';
import { nameOf } from './names.ts';
import { usePicture } from './use-picture.ts';

interface OpenPhotoProps {
  readonly photos: PhotosState;
  readonly id: string;
  readonly onDeleted: (notice: string) => void;
}

/** One photo, whole. */
export function OpenPhoto({ photos, id, onDeleted }: OpenPhotoProps) {
  const translator = useText();
  const { t } = translator;
  const photo = photos.photos.value.find((each) => each.id === id);
  if (photo === undefined && !photos.loaded.value)
    return <Page title={t('photos.title')}>{null}</Page>;
  const remove = async (): Promise<boolean> => {
    if (!(await photos.remove(id))) return false;
    onDeleted(t('photos.deleted'));
    return true;
  };
  return (
    <Page
      title={photo === undefined ? t('photos.gone') : nameOf(translator, photo)}
      class="photos photos-open"
    >
      <a class="photos-back" href={linkTo('/photos')}>
        {t('photos.all')}
      </a>
      {photo !== undefined && (
        <>
          <Whole photos={photos} photo={photo} />
          <CompareThis photos={photos} photo={photo} />
          <Ask
            label={t('photos.delete')}
            question={t('photos.delete.ask')}
            yes={t('photos.delete.yes')}
            no={t('photos.delete.no')}
            onYes={remove}
          />
        </>
      )}
    </Page>
  );
}

interface OfPhotoProps {
  readonly photos: PhotosState;
  readonly photo: Photo;
}

function Whole({ photos, photo }: OfPhotoProps) {
  const translator = useText();
  const { t } = translator;
  const shown = usePicture(photos.full, photo.id);
  const { width, height } = photo;
  if (shown.kind === 'there') {
    const alt = nameOf(translator, photo);
    return <img class="photo-whole" src={shown.url} alt={alt} width={width} height={height} />;
  }
  const words = {
    loading: 'photos.loading',
    gone: 'photos.gone',
    unread: 'photos.not-shown',
  } as const;
  return <p role="status">{t(words[shown.kind])}</p>;
}

function CompareThis({ photos, photo }: OfPhotoProps) {
  const { t } = useText();
  const ofView = photos.photos.value.filter(({ view }) => view === photo.view);
  if (ofView.length < 2) return null;
  const href = `${linkTo('/photos')}?compare=${photo.view}&with=${encodeURIComponent(photo.id)}`;
  return (
    <a class="button" href={href}>
      {t('photos.compare.this')}
    </a>
  );
}
