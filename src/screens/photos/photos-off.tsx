import { useText } from '../../i18n/text.ts';
import type { PhotosState } from '../../state/photos-model.ts';
import { useServices } from '../../state/services.ts';
import { linkTo } from '../../ui/link.ts';
import { Page } from '../../ui/page.tsx';

/** What photos are for, and the offer to have them. */
export function PhotosOff({ photos }: { readonly photos: PhotosState }) {
  const { t } = useText();
  const { settings } = useServices();
  const count = photos.photos.value.length + photos.unreadable.value;
  return (
    <Page title={t('photos.title')}>
      <p>{t('photos.off.text')}</p>
      <p>{t('photos.off.private')}</p>
      <p class="quiet">{t('photos.honest')}</p>
      {count > 0 && <p>{t('photos.off.kept', { count })}</p>}
      <div class="stack">
        <button
          type="button"
          class="button button-primary button-wide"
          onClick={() => void settings.change({ photos: true })}
        >
          {t('photos.on')}
        </button>
        <a class="button button-plain" href={linkTo('/progress')}>
          {t('photos.back')}
        </a>
      </div>
    </Page>
  );
}
