import { useText } from '../../i18n/text.ts';
import type { PhotosState } from '../../state/photos-model.ts';
import { Ask } from './ask.tsx';

interface DeleteAllProps {
  readonly photos: PhotosState;
  readonly onDeleted: (notice: string) => void;
}

/** Those that cannot be read count too: they lie on the phone as well. */
export function DeleteAll({ photos, onDeleted }: DeleteAllProps) {
  const { t } = useText();
  const count = photos.photos.value.length + photos.unreadable.value;
  if (count === 0) return null;
  const removeAll = async (): Promise<boolean> => {
    const removed = await photos.removeAll();
    if (removed === null) return false;
    onDeleted(t('photos.all-deleted', { count: removed }));
    return true;
  };
  return (
    <Ask
      label={t('photos.delete-all')}
      question={t('photos.delete-all.ask', { count })}
      yes={t('photos.delete-all.yes', { count })}
      no={t('photos.delete-all.no')}
      onYes={removeAll}
    />
  );
}
