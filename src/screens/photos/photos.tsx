import { useLocation } from 'preact-iso';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useText } from '../../i18n/text.ts';
import { useServices } from '../../state/services.ts';
import type { PhotosKit } from '../../state/use-photos.ts';
import { usePhotos } from '../../state/use-photos.ts';
import { linkTo } from '../../ui/link.ts';
import { Page } from '../../ui/page.tsx';
import { CameraPage } from './camera-page.tsx';
import { Compare } from './compare.tsx';
import type { TimelinePlace } from './months.tsx';
import { nameOf } from './names.ts';
import { OpenPhoto } from './open-photo.tsx';
import './photos.css';
import { PhotosOff } from './photos-off.tsx';
import { Review } from './review.tsx';
import { Timeline } from './timeline.tsx';

/**
 * Photos: a timeline, and from there the camera, one photo, or two side by side. Each of these has
 * an address of its own, so that the phone's way back leads to the timeline.
 */
export default function Photos() {
  const { t } = useText();
  const { settings } = useServices();
  const kit = usePhotos();
  if (kit === null || !settings.loaded.value) return <Page title={t('photos.title')}>{null}</Page>;
  if (!settings.settings.value.photos) return <PhotosOff photos={kit.photos} />;
  return <PhotosOn kit={kit} />;
}

function PhotosOn({ kit }: { readonly kit: PhotosKit }) {
  const { photos, mirror } = kit;
  const translator = useText();
  const { query, route } = useLocation();
  const [notice, setNotice] = useState('');
  const isAtCamera = 'camera' in query;
  // Left by whatever way, the camera is let go; a photo under review is no leaving.
  useEffect(() => (isAtCamera ? mirror.stop : undefined), [isAtCamera, mirror]);
  const place = useRef<TimelinePlace>({ shown: null, opened: null });

  const toTimeline = (said: string): void => {
    setNotice(said);
    route(linkTo('/photos'), true);
  };
  const draft = photos.draft.value;
  if (draft !== null) {
    const fromCamera = draft.source === 'camera' && isAtCamera;
    return (
      <Review
        key={draft.id}
        photos={photos}
        draft={draft}
        onKept={(photo) => {
          const said = translator.t('photos.kept', { name: nameOf(translator, photo) });
          if (fromCamera) setNotice(said);
          else toTimeline(said);
        }}
        onDiscarded={() => setNotice('')}
      />
    );
  }
  if (isAtCamera) return <CameraPage photos={photos} mirror={mirror} notice={notice} />;
  const { photo: id, compare } = query;
  if (compare !== undefined)
    return <Compare photos={photos} asked={compare} with={query['with']} />;
  if (id !== undefined) {
    return <OpenPhoto key={id} photos={photos} id={id} onDeleted={toTimeline} />;
  }
  return <Timeline kit={kit} place={place.current} notice={notice} onNotice={setNotice} />;
}
