import { useEffect, useRef, useState } from 'preact/hooks';
import type { RestorePoint } from '../../domain/backup/restore-point.ts';
import { useText } from '../../i18n/text.ts';
import type { BackupState } from '../../state/backup-model.ts';
import { attempt } from './attempt.ts';
import { PointRow } from './point-row.tsx';

type Said = 'undoing' | 'erased' | null;
type Trouble = 'uncertain' | 'undo.gone' | 'undo.failed' | 'erase.failed' | null;

/** What can be taken back; nothing is shown where there is nothing. */
export function RestorePoints({ model }: { readonly model: BackupState }) {
  const { t } = useText();
  const points = model.points.value;
  const [said, setSaid] = useState<Said>(null);
  const [trouble, setTrouble] = useState<Trouble>(null);
  const status = useRef<HTMLParagraphElement>(null);
  const { state } = model.chosen.value;
  const isBusy = state === 'restoring' || state === 'reading';
  useEffect(() => {
    if (said !== null) status.current?.focus();
  }, [said]);

  const undo = async (point: RestorePoint): Promise<void> => {
    begin('undoing');
    const outcome = await attempt(model, () => model.undo(point));
    if (outcome === 'done') return;
    setSaid(null);
    setTrouble(outcome === 'uncertain' ? outcome : whyNot());
    // The way to a file must not tell of it: this is no trouble of a file.
    model.leave();
  };
  const erase = async (point: RestorePoint): Promise<void> => {
    begin(null);
    await model.forget(point);
    if (model.points.value.some(({ id }) => id === point.id)) setTrouble('erase.failed');
    else setSaid('erased');
  };
  return (
    <>
      {points.length > 0 && (
        <section class="card" aria-labelledby="backup-points">
          <h2 id="backup-points">{t('backup.points')}</h2>
          <p class="quiet">{t('backup.points.text')}</p>
          <ul class="backup-points">
            {points.map((point) => (
              <PointRow
                key={point.id}
                point={point}
                isBusy={isBusy}
                onUndo={() => void undo(point)}
                onErase={() => void erase(point)}
              />
            ))}
          </ul>
        </section>
      )}
      <p ref={status} class="said" role="status" tabIndex={-1}>
        {said === 'undoing' && t('backup.undoing')}
        {said === 'erased' && t('backup.erased')}
      </p>
      <div class="said" role="alert">
        {trouble !== null && <p class="notice notice-warning">{t(`backup.${trouble}`)}</p>}
      </div>
    </>
  );

  function begin(what: Said): void {
    setTrouble(null);
    setSaid(what);
  }

  function whyNot(): Trouble {
    const chosen = model.chosen.value;
    const isGone = chosen.state === 'refused' && chosen.problem === 'damaged';
    return isGone ? 'undo.gone' : 'undo.failed';
  }
}
