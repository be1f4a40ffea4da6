import { useLocation } from 'preact-iso';
import { useEffect, useRef, useState } from 'preact/hooks';
import { VIEWS } from '../../domain/photo/photo.ts';
import type { Photo } from '../../domain/photo/photo.ts';
import { widestPair } from '../../domain/photo/pairing.ts';
import { useText } from '../../i18n/text.ts';
import type { PhotosKit } from '../../state/use-photos.ts';
import { linkTo } from '../../ui/link.ts';
import { Page } from '../../ui/page.tsx';
import { DeleteAll } from './delete-all.tsx';
import { Months } from './months.tsx';
import type { TimelinePlace } from './months.tsx';
import { PickFile } from './pick-file.tsx';

interface TimelineProps {
  readonly kit: PhotosKit;
  readonly place: TimelinePlace;
  /** What was just done. */
  readonly notice: string;
  readonly onNotice: (notice: string) => void;
}

/** All photos by month, the newest first, and what can be done with them. */
export function Timeline({ kit, place, notice, onNotice }: TimelineProps) {
  const { t } = useText();
  const { photos } = kit;
  const all = photos.photos.value;
  const isEmpty = photos.loaded.value && all.length === 0;
  const status = useRef<HTMLParagraphElement>(null);
  // What was done is said once, not again on the way back.
  useEffect(() => () => onNotice(''), [onNotice]);
  useFocusOnOpened(place);
  const allDeleted = (said: string): void => {
    onNotice(said);
    status.current?.focus();
  };
  return (
    <Page title={t('photos.title')} class="photos">
      <a class="photos-back" href={linkTo('/progress')}>
        {t('photos.back')}
      </a>
      <Notices kit={kit} notice={notice} status={status} />
      {isEmpty && (
        <section class="card">
          <h2>{t('photos.none')}</h2>
          <p>{t('photos.none.text')}</p>
        </section>
      )}
      <div class="photos-row">
        <PickFile photos={photos} />
        <CompareLink photos={all} />
      </div>
      {all.length > 0 && <Months photos={photos} place={place} />}
      <p class="quiet small">{t('photos.honest')}</p>
      <DeleteAll photos={photos} onDeleted={allDeleted} />
      <TakeFoot kit={kit} />
    </Page>
  );
}

interface NoticesProps extends Pick<TimelineProps, 'kit' | 'notice'> {
  readonly status: { current: HTMLParagraphElement | null };
}

/** The region is there before it has something to say, so that it is said. */
function Notices({ kit, notice, status }: NoticesProps) {
  const { t } = useText();
  const { photos } = kit;
  const [said, setSaid] = useState('');
  useEffect(() => setSaid(notice), [notice]);
  const refusal = photos.refusal.value;
  const unreadable = photos.unreadable.value;
  return (
    <>
      <p ref={status} class="photos-status" role="status" tabIndex={-1}>
        {photos.preparing.value ? t('photos.preparing') : said}
      </p>
      <div class="photos-status" role="alert">
        {refusal !== null && <p class="notice notice-warning">{t(`photos.refused.${refusal}`)}</p>}
        {photos.unread.value && <p class="notice notice-warning">{t('photos.unread')}</p>}
      </div>
      {unreadable > 0 && <p class="notice">{t('photos.unreadable', { count: unreadable })}</p>}
    </>
  );
}

function CompareLink({ photos }: { readonly photos: readonly Photo[] }) {
  const { t } = useText();
  const view = VIEWS.find((each) => widestPair(photos, each) !== null);
  if (view === undefined) return null;
  return (
    <a class="button" href={`${linkTo('/photos')}?compare=${view}`}>
      {t('photos.compare')}
    </a>
  );
}

/** To be used outside of the page, whose own effect gives the focus to its heading before this. */
function useFocusOnOpened(place: TimelinePlace) {
  useEffect(() => {
    const { opened } = place;
    place.opened = null;
    if (opened === null) return;
    const link = document.querySelector<HTMLElement>(`[data-photo="${CSS.escape(opened)}"]`);
    link?.focus({ preventScroll: true });
    link?.scrollIntoView({ block: 'center' });
  }, [place]);
}

/** The camera is asked for inside the tap that leads to it, as iOS wants it. */
function TakeFoot({ kit }: Pick<TimelineProps, 'kit'>) {
  const { t } = useText();
  const { route } = useLocation();
  const { photos, mirror } = kit;
  const take = (): void => {
    photos.forgive();
    mirror.start();
    route(`${linkTo('/photos')}?camera`);
  };
  return (
    <div class="foot">
      <button type="button" class="button button-primary button-wide" onClick={take}>
        {t('photos.take')}
      </button>
    </div>
  );
}
