import { useEffect, useState } from 'preact/hooks';
import { useText } from '../../i18n/text.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { BackupState, ReadyBackup } from '../../state/backup-model.ts';
import { columnWords } from '../../ui/column-words.ts';
import { sizeWords } from '../../ui/size-words.ts';
import { LockCopy } from './lock-copy.tsx';
import { useCopy } from './use-copy.ts';

/** Everything as one file; it is made as the page opens, so that one tap hands it over. */
export function KeepCopy({ model }: { readonly model: BackupState }) {
  const text = useText();
  const { t } = text;
  const [handed, setHanded] = useState<'failed' | 'downloaded' | 'shared' | null>(null);
  const [isLocked, setIsLocked] = useState(false);
  const [passphrase, setPassphrase] = useState<string | null>(null);
  useEffect(() => void model.make(columnWords(text)), [model, text]);
  const { stage, ready, lockAgain } = useCopy(model, isLocked, passphrase);

  const settle = (settled: string | null): void => {
    setHanded(null);
    setPassphrase(settled);
  };
  const tap = async (): Promise<void> => {
    setHanded(null);
    if (stage === 'failed') return lockAgain();
    if (ready === null) return model.make(columnWords(text));
    const outcome = await model.share(ready);
    if (outcome !== 'cancelled') setHanded(outcome);
  };
  const isWaiting = stage === 'making' || stage === 'locking' || stage === 'unsettled';
  return (
    <section class="card" aria-labelledby="backup-keep">
      <h2 id="backup-keep">{t('backup.keep')}</h2>
      <p class="quiet">
        {t('backup.keep.text')} {t(isLocked ? 'backup.keep.locked' : 'backup.keep.unlocked')}
      </p>
      <label class="check-line">
        <input
          type="checkbox"
          checked={isLocked}
          onChange={({ currentTarget }) => {
            settle(null);
            setIsLocked(currentTarget.checked);
          }}
        />
        {t('backup.lock')}
      </label>
      {isLocked && <LockCopy offer={model.lock.offer} onSettle={settle} />}
      <p class="said figures" role="status">
        {ready !== null && readyWords(text, ready)}
        {stage === 'unsettled' && t('backup.lock.first')}
      </p>
      {stage !== 'too-large' && (
        <button
          type="button"
          class="button button-primary"
          aria-disabled={isWaiting}
          onClick={() => {
            if (!isWaiting) void tap();
          }}
        >
          {buttonWords(text, stage, model.canShare(), isLocked)}
        </button>
      )}
      <p class="said" role="status">
        {(handed === 'downloaded' || handed === 'shared') && t(`backup.keep.${handed}`)}
      </p>
      <div class="said" role="alert">
        {(stage === 'unread' || stage === 'too-large') && (
          <p class="notice notice-warning">{t(`backup.keep.${stage}`)}</p>
        )}
        {stage === 'failed' && <p class="notice notice-warning">{t('backup.lock.failed')}</p>}
        {handed === 'failed' && <p class="notice notice-warning">{t('take.failed')}</p>}
      </div>
    </section>
  );
}

function buttonWords(
  { t }: Translator,
  stage: ReturnType<typeof useCopy>['stage'],
  canShare: boolean,
  isLocked: boolean,
): string {
  if (stage === 'making' || stage === 'locking') return t(`backup.keep.${stage}`);
  if (stage === 'unread' || stage === 'failed') return t('backup.keep.again');
  const way = canShare ? 'share' : 'save';
  return t(isLocked ? `backup.keep.${way}-locked` : `backup.keep.${way}`);
}

function readyWords(text: Translator, ready: ReadyBackup): string {
  const { file, records, photos, leftOut, isLocked } = ready;
  const size = sizeWords(text, file.size);
  const sentences = [
    photos > 0
      ? text.t('backup.keep.ready', { records, photos, size })
      : text.t('backup.keep.ready.no-photos', { records, size }),
    isLocked && text.t('backup.keep.is-locked'),
    leftOut > 0 && text.t('backup.keep.left-out', { count: leftOut }),
  ];
  return sentences.filter((sentence) => sentence !== false).join(' ');
}
