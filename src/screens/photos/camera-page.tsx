import { useEffect, useRef, useState } from 'preact/hooks';
import type { View } from '../../domain/photo/photo.ts';
import { useText } from '../../i18n/text.ts';
import type { MirrorState } from '../../state/mirror-model.ts';
import type { PhotosState } from '../../state/photos-model.ts';
import { linkTo } from '../../ui/link.ts';
import { Page } from '../../ui/page.tsx';
import { CameraStage } from './camera-stage.tsx';
import { ViewChoice } from './view-choice.tsx';

interface CameraPageProps {
  readonly photos: PhotosState;
  readonly mirror: MirrorState;
  /** What was just kept. */
  readonly notice: string;
}

/** The camera, with an oval and the last photo of the same view to line up with. */
export function CameraPage({ photos, mirror, notice }: CameraPageProps) {
  const { t } = useText();
  const [view, setView] = useState<View>(photos.photos.value[0]?.view ?? 'front');
  const [wantsGhost, setGhost] = useState(true);
  const stage = useRef<HTMLDivElement>(null);
  const last = photos.photos.value.find((photo) => photo.view === view);
  const isLive = mirror.state.value.kind === 'live';
  const shoot = (): void => {
    const video = stage.current?.querySelector('video');
    if (video) void photos.shoot(video, view);
  };
  return (
    <Page title={t('photos.take')} titleHidden class="photos photos-camera">
      <div class="photos-bar">
        <a class="photos-back" href={linkTo('/photos')}>
          {t('photos.all')}
        </a>
        {last !== undefined && (
          <button
            type="button"
            class="button photos-small"
            aria-pressed={wantsGhost}
            onClick={() => setGhost(!wantsGhost)}
          >
            {t('photos.camera.show-ghost')}
          </button>
        )}
      </div>
      <ViewChoice legendHidden value={view} onChange={setView} />
      <div ref={stage} class="photos-stage">
        <CameraStage
          photos={photos}
          mirror={mirror}
          view={view}
          ghost={wantsGhost ? last : undefined}
        />
      </div>
      <Hints view={view} isLive={isLive} hasGhost={wantsGhost && !!last} />
      <Said photos={photos} notice={notice} />
      <div class="foot">
        {isLive ? (
          <button
            type="button"
            class="button button-primary button-wide"
            aria-disabled={photos.preparing.value}
            onClick={shoot}
          >
            {t('photos.camera.shoot')}
          </button>
        ) : (
          <button
            type="button"
            class="button button-primary button-wide"
            aria-disabled={mirror.state.value.kind === 'asking'}
            onClick={mirror.start}
          >
            {t('photos.camera.on')}
          </button>
        )}
      </div>
    </Page>
  );
}

interface HintsProps {
  readonly view: View;
  readonly isLive: boolean;
  readonly hasGhost: boolean;
}

/** How to stand, for as long as there is a picture to stand in. */
function Hints({ view, isLive, hasGhost }: HintsProps) {
  const { t } = useText();
  if (!isLive) return null;
  return (
    <p class="quiet small">
      {t(`photos.camera.${view}`)} {hasGhost && t('photos.camera.ghost')}
    </p>
  );
}

/** The region is there before it has something to say, so that it is said. */
function Said({ photos, notice }: Pick<CameraPageProps, 'photos' | 'notice'>) {
  const { t } = useText();
  const [said, setSaid] = useState('');
  useEffect(() => setSaid(notice), [notice]);
  const refusal = photos.refusal.value;
  return (
    <>
      <p class="photos-status" role="status">
        {photos.preparing.value ? t('photos.preparing') : said}
      </p>
      <div class="photos-status" role="alert">
        {refusal !== null && (
          <p class="notice notice-warning">
            {t(refusal === 'unreadable' ? 'photos.camera.dark' : `photos.refused.${refusal}`)}
          </p>
        )}
      </div>
    </>
  );
}
