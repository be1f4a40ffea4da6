import { useState } from 'preact/hooks';
import { lightDifferences } from '../../domain/photo/light.ts';
import type { Photo } from '../../domain/photo/photo.ts';
import { useText } from '../../i18n/text.ts';
import type { PhotosState } from '../../state/photos-model.ts';
import { Choice } from '../../ui/choice.tsx';
import { Flip } from './flip.tsx';
import { Slide } from './slide.tsx';
import { usePicture } from './use-picture.ts';
import type { Shown } from './use-picture.ts';

interface PairProps {
  readonly photos: PhotosState;
  readonly first: Photo;
  readonly second: Photo;
}

/** Two photos in one frame, and what of their difference is not the face. */
export function Pair({ photos, first, second }: PairProps) {
  const { t } = useText();
  const [way, setWay] = useState<'slide' | 'flip'>('slide');
  const [one, other] = [usePicture(photos.full, first.id), usePicture(photos.full, second.id)];
  const trouble = [one, other].find(({ kind }) => kind !== 'there');
  if (one.kind !== 'there' || other.kind !== 'there') {
    return <p role="status">{t(WORDS[(trouble ?? one).kind])}</p>;
  }
  const Way = way === 'slide' ? Slide : Flip;
  return (
    <>
      <Way
        first={{ photo: first, url: one.url }}
        second={{ photo: second, url: other.url }}
        aspect={aspectOf(second)}
      />
      <Honest first={first} second={second} />
      <Choice
        legend={t('photos.compare.way')}
        legendHidden
        value={way}
        options={(['slide', 'flip'] as const).map((value) => ({
          value,
          label: t(`photos.compare.${value}`),
        }))}
        onChange={setWay}
      />
    </>
  );
}

const WORDS = {
  loading: 'photos.loading',
  there: 'photos.loading',
  gone: 'photos.gone',
  unread: 'photos.not-shown',
} as const satisfies Record<Shown['kind'], string>;

/** Width by height of the frame: that of the photo, as far as a phone has room for it. */
function aspectOf({ width, height }: Photo): number {
  return Math.min(4 / 3, Math.max(3 / 4, width / height));
}

function Honest({ first, second }: Omit<PairProps, 'photos'>) {
  const { t } = useText();
  const differences = lightDifferences(first.light, second.light);
  if (differences.length === 0 && first.moment === second.moment) return null;
  return (
    <div class="notice">
      {differences.length > 0 && <p>{t('photos.light')}</p>}
      {differences.includes('slant') && <p>{t('photos.light.slant')}</p>}
      {first.moment !== second.moment && <p>{t('photos.moments')}</p>}
    </div>
  );
}
