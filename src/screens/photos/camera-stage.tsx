import type { Photo, View } from '../../domain/photo/photo.ts';
import { useText } from '../../i18n/text.ts';
import type { MirrorState } from '../../state/mirror-model.ts';
import type { PhotosState } from '../../state/photos-model.ts';
import { LivePicture } from '../../ui/mirror/live-picture.tsx';
import { Oval, OVAL } from '../../ui/mirror/oval.tsx';
import '../../ui/mirror/mirror.css';
import { usePicture } from './use-picture.ts';

interface CameraStageProps {
  readonly photos: PhotosState;
  readonly mirror: MirrorState;
  readonly view: View;
  /** The photo to line up with, if any. */
  readonly ghost: Photo | undefined;
}

/** The live picture as a mirror shows it, and over it what to line up with. */
export function CameraStage({ photos, mirror, view, ghost }: CameraStageProps) {
  const { t } = useText();
  const state = mirror.state.value;
  if (state.kind === 'live') {
    return (
      <>
        <LivePicture stream={state.stream} />
        {ghost !== undefined && <Ghost key={ghost.id} photos={photos} photo={ghost} />}
        <svg class="mirror-marks" viewBox="0 0 400 480" aria-hidden="true">
          {view === 'front' ? <Oval /> : <Outline />}
        </svg>
      </>
    );
  }
  return (
    <p class="photos-stage-words" role="status">
      {t(state.kind === 'failed' ? `photos.camera.${state.why}` : `photos.camera.${state.kind}`)}
    </p>
  );
}

/** Without the ticks of the eyes, which a turned head has elsewhere. */
function Outline() {
  return (
    <g>
      <ellipse class="mirror-oval-casing" {...OVAL} />
      <ellipse class="mirror-oval" {...OVAL} />
    </g>
  );
}

interface GhostProps {
  readonly photos: PhotosState;
  readonly photo: Photo;
}

/** What is kept is as others see it: here it is turned round, as the live picture is. */
function Ghost({ photos, photo }: GhostProps) {
  const shown = usePicture(photos.full, photo.id);
  if (shown.kind !== 'there') return null;
  const isTall = photo.height > photo.width;
  return <img class="mirror-video photos-ghost" data-tall={isTall} src={shown.url} alt="" />;
}
