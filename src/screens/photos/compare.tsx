import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { widestPair } from '../../domain/photo/pairing.ts';
import { VIEWS } from '../../domain/photo/photo.ts';
import type { Photo, View } from '../../domain/photo/photo.ts';
import { useText } from '../../i18n/text.ts';
import type { PhotosState } from '../../state/photos-model.ts';
import { linkTo } from '../../ui/link.ts';
import { Page } from '../../ui/page.tsx';
import { whenOf } from './names.ts';
import { Pair } from './pair.tsx';
import { ViewChoice } from './view-choice.tsx';

interface CompareProps {
  readonly photos: PhotosState;
  /** The view of the address, and the photo of it that shall be one of the two. */
  readonly asked: string;
  readonly with: string | undefined;
}

/** Two photos of one view: the oldest and the newest, until others are chosen. */
export function Compare({ photos, asked, with: id }: CompareProps) {
  const { t } = useText();
  const all = photos.photos.value;
  const views = VIEWS.filter((view) => widestPair(all, view) !== null);
  const [chosen, setChosen] = useState<View | null>(null);
  const view = views.find((each) => each === (chosen ?? asked)) ?? views[0];
  if (!photos.loaded.value) return <Page title={t('photos.compare')}>{null}</Page>;
  return (
    <Page title={t('photos.compare')} class="photos">
      <a class="photos-back" href={linkTo('/photos')}>
        {t('photos.all')}
      </a>
      {view === undefined ? (
        <p>{t('photos.compare.few')}</p>
      ) : (
        <OfView key={view} photos={photos} view={view} with={id}>
          {views.length > 1 && <ViewChoice views={views} value={view} onChange={setChosen} />}
        </OfView>
      )}
    </Page>
  );
}

interface OfViewProps {
  readonly photos: PhotosState;
  readonly view: View;
  readonly with: string | undefined;
  /** The way to another view. */
  readonly children: ComponentChildren;
}

function OfView({ photos, view, with: id, children }: OfViewProps) {
  const { t } = useText();
  const ofView = photos.photos.value.filter((photo) => photo.view === view);
  const [first, second, choose] = usePair(ofView, view, id);
  if (first === undefined || second === undefined) return null;
  return (
    <>
      <Pair photos={photos} first={first} second={second} />
      <section class="photos-others" aria-labelledby="photos-others">
        <h2 id="photos-others">{t('photos.compare.others')}</h2>
        {children}
        <PhotoSelect
          label={t('photos.compare.first')}
          photos={ofView.filter((photo) => photo !== second)}
          value={first}
          onChange={(photo) => choose(photo, second)}
        />
        <PhotoSelect
          label={t('photos.compare.second')}
          photos={ofView.filter((photo) => photo !== first)}
          value={second}
          onChange={(photo) => choose(first, photo)}
        />
      </section>
    </>
  );
}

/** A photo that was deleted meanwhile gives way to the one that is proposed. */
function usePair(ofView: readonly Photo[], view: View, id: string | undefined) {
  const proposed = widestPair(ofView, view);
  const [ids, setIds] = useState<readonly [string | undefined, string | undefined]>(() =>
    id === proposed?.older.id ? [id, undefined] : [undefined, id],
  );
  const found = ids.map((each) => ofView.find((photo) => photo.id === each));
  const choose = (first: Photo, second: Photo): void => setIds([first.id, second.id]);
  return [found[0] ?? proposed?.older, found[1] ?? proposed?.newer, choose] as const;
}

interface PhotoSelectProps {
  readonly label: string;
  readonly photos: readonly Photo[];
  readonly value: Photo;
  readonly onChange: (photo: Photo) => void;
}

function PhotoSelect({ label, photos, value, onChange }: PhotoSelectProps) {
  const translator = useText();
  const id = useId();
  const choose = (chosen: string): void => {
    const photo = photos.find((each) => each.id === chosen);
    if (photo !== undefined) onChange(photo);
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} value={value.id} onChange={(event) => choose(event.currentTarget.value)}>
        {photos.map((photo) => (
          <option key={photo.id} value={photo.id}>
            {whenOf(translator, photo)}
          </option>
        ))}
      </select>
    </div>
  );
}
