import { useRef } from 'preact/hooks';
import { useText } from '../../i18n/text.ts';
import type { PhotosState } from '../../state/photos-model.ts';
import { FilePick } from '../../ui/file-pick.tsx';

/** The browser's own way to a picture; what is chosen never leaves the phone. */
export function PickFile({ photos }: { readonly photos: PhotosState }) {
  const { t } = useText();
  const input = useRef<HTMLInputElement>(null);
  return (
    <FilePick
      label={t('photos.choose')}
      accept="image/*"
      isBusy={photos.preparing.value}
      input={input}
      onFile={(file) => void photos.choose(file)}
    />
  );
}
