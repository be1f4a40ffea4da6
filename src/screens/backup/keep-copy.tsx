import { useEffect, useState } from 'preact/hooks';
import { useText } from '../../i18n/text.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { BackupState, ReadyBackup } from '../../state/backup-model.ts';
import { columnWords } from '../../ui/column-words.ts';
import { sizeWords } from '../../ui/size-words.ts';

/** Everything as one file; it is made as the page opens, so that one tap hands it over. */
export function KeepCopy({ model }: { readonly model: BackupState }) {
  const text = useText();
  const { t } = text;
  const [handed, setHanded] = useState<'failed' | 'downloaded' | 'shared' | null>(null);
  useEffect(() => void model.make(columnWords(text)), [model, text]);
  const backup = model.backup.value;
  const ready = typeof backup === 'string' ? null : backup;
  const isMaking = backup === 'making' || backup === 'none';

  const tap = async (): Promise<void> => {
    setHanded(null);
    if (ready === null) return model.make(columnWords(text));
    const outcome = await model.share(ready);
    if (outcome !== 'cancelled') setHanded(outcome);
  };
  const label = (): string => {
    if (isMaking) return t('backup.keep.making');
    if (ready === null) return t('backup.keep.again');
    return t(model.canShare() ? 'backup.keep.share' : 'backup.keep.save');
  };
  return (
    <section class="card" aria-labelledby="backup-keep">
      <h2 id="backup-keep">{t('backup.keep')}</h2>
      <p class="quiet">{t('backup.keep.text')}</p>
      <p class="backup-said figures" role="status">
        {ready !== null && readyWords(text, ready)}
      </p>
      {backup !== 'too-large' && (
        <button
          type="button"
          class="button button-primary"
          aria-disabled={isMaking}
          onClick={() => void tap()}
        >
          {label()}
        </button>
      )}
      <p class="backup-said" role="status">
        {(handed === 'downloaded' || handed === 'shared') && t(`backup.keep.${handed}`)}
      </p>
      <div class="backup-said" role="alert">
        {(backup === 'unread' || backup === 'too-large') && (
          <p class="notice notice-warning">{t(`backup.keep.${backup}`)}</p>
        )}
        {handed === 'failed' && <p class="notice notice-warning">{t('take.failed')}</p>}
      </div>
    </section>
  );
}

function readyWords(text: Translator, { file, records, photos, leftOut }: ReadyBackup): string {
  const size = sizeWords(text, file.size);
  const words =
    photos > 0
      ? text.t('backup.keep.ready', { records, photos, size })
      : text.t('backup.keep.ready.no-photos', { records, size });
  return leftOut > 0 ? `${words} ${text.t('backup.keep.left-out', { count: leftOut })}` : words;
}
