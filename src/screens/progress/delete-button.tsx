import { useEffect, useRef, useState } from 'preact/hooks';
import { useText } from '../../i18n/text.ts';
import { OpenerButton } from './opener-button.tsx';

interface DeleteButtonProps {
  /** What it deletes, for a screen reader. */
  readonly name: string;
  readonly question: string;
  readonly onDelete: () => Promise<boolean>;
  readonly onDeleted: () => void;
}

/** Deletes after a second, deliberate tap. */
export function DeleteButton({ name, question, onDelete, onDeleted }: DeleteButtonProps) {
  const { t } = useText();
  const [mode, setMode] = useState<'offered' | 'asked' | 'failed' | 'kept'>('offered');
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (mode === 'asked') keep.current?.focus();
  }, [mode]);

  const confirm = async (): Promise<void> => {
    if (await onDelete()) onDeleted();
    else setMode('failed');
  };

  if (mode === 'offered' || mode === 'kept') {
    return (
      <OpenerButton
        label={t('entry.delete')}
        name={t('entry.delete.named', { name })}
        focused={mode === 'kept'}
        onClick={() => setMode('asked')}
      />
    );
  }
  return (
    <div class="entry-ask" role="group" aria-label={question}>
      <p role={mode === 'failed' ? 'alert' : undefined}>
        {mode === 'failed' ? t('entry.not-deleted') : question}
      </p>
      <div class="entry-actions">
        <button type="button" class="button day-small button-stop" onClick={() => void confirm()}>
          {t('entry.delete.yes')}
        </button>
        <button ref={keep} type="button" class="button day-small" onClick={() => setMode('kept')}>
          {t('entry.delete.no')}
        </button>
      </div>
    </div>
  );
}
