import { useId } from 'preact/hooks';
import type { RestorePoint } from '../../domain/backup/restore-point.ts';
import { useText } from '../../i18n/text.ts';
import { Ask } from '../../ui/ask.tsx';
import { sizeWords } from '../../ui/size-words.ts';
import { useServices } from '../../state/services.ts';
import { isJustNow } from './just-now.ts';
import { momentOf } from './moment.ts';

interface PointRowProps {
  readonly point: RestorePoint;
  readonly isBusy: boolean;
  readonly onUndo: () => void;
  readonly onErase: () => void;
}

/** One change of everything at once, and what is kept from before it. */
export function PointRow({ point, isBusy, onUndo, onErase }: PointRowProps) {
  const text = useText();
  const { t } = text;
  const { clock } = useServices();
  const id = useId();
  const { at, cause, records, photos } = point;
  const size = sizeWords(text, point.bytes);
  return (
    <li>
      <div>
        <h3 id={id}>
          {isJustNow(at, clock.now())
            ? t(`backup.point.${cause}.now`)
            : t(`backup.point.${cause}`, momentOf(text, at))}
        </h3>
        <p class="quiet small figures">
          {photos > 0
            ? t('backup.point.holds.photos', { records, photos, size })
            : t('backup.point.holds', { records, size })}
        </p>
      </div>
      <div class="backup-row">
        <Ask
          label={t('backup.undo')}
          about={id}
          question={t('backup.undo.ask')}
          yes={t('backup.undo.yes')}
          no={t('backup.undo.no')}
          isBusy={isBusy}
          onYes={onUndo}
        />
        <Ask
          label={t('backup.erase')}
          about={id}
          question={t('backup.erase.ask')}
          yes={t('backup.erase.yes')}
          no={t('backup.erase.no')}
          isBusy={isBusy}
          isStop
          onYes={onErase}
        />
      </div>
    </li>
  );
}
