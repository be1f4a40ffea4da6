import { useText } from '../../i18n/text.ts';
import type { PhotosState } from '../../state/photos-model.ts';

/** The browser's own way to a picture; what is chosen never leaves the phone. */
export function PickFile({ photos }: { readonly photos: PhotosState }) {
  const { t } = useText();
  const pick = (input: HTMLInputElement): void => {
    const [file] = input.files ?? [];
    if (file === undefined) return;
    void photos.choose(file);
    // The same file can then be chosen again.
    input.value = '';
  };
  return (
    <label class="button photos-pick" aria-disabled={photos.preparing.value}>
      <input
        type="file"
        accept="image/*"
        disabled={photos.preparing.value}
        onChange={(event) => pick(event.currentTarget)}
      />
      {t('photos.choose')}
    </label>
  );
}
