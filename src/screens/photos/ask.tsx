import { useEffect, useRef, useState } from 'preact/hooks';
import { useText } from '../../i18n/text.ts';

interface AskProps {
  /** What the button that opens the question says. */
  readonly label: string;
  readonly question: string;
  readonly yes: string;
  readonly no: string;
  /** False where it could not be done. */
  readonly onYes: () => Promise<boolean>;
}

/** Deletes after a second, deliberate tap on another button. */
export function Ask({ label, question, yes, no, onYes }: AskProps) {
  const { t } = useText();
  const [mode, setMode] = useState<'offered' | 'asked' | 'failed' | 'kept'>('offered');
  const opener = useRef<HTMLButtonElement>(null);
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (mode === 'asked') keep.current?.focus();
    if (mode === 'kept') opener.current?.focus();
  }, [mode]);
  const confirm = async (): Promise<void> => {
    if (!(await onYes())) setMode('failed');
  };
  if (mode === 'offered' || mode === 'kept') {
    return (
      <button
        ref={opener}
        type="button"
        class="button button-plain photos-ask-opener"
        onClick={() => setMode('asked')}
      >
        {label}
      </button>
    );
  }
  return (
    <div class="stack" role="group" aria-label={question}>
      <p role={mode === 'failed' ? 'alert' : undefined}>
        {mode === 'failed' ? t('photos.delete.failed') : question}
      </p>
      <div class="photos-row">
        <button type="button" class="button button-stop" onClick={() => void confirm()}>
          {yes}
        </button>
        <button ref={keep} type="button" class="button" onClick={() => setMode('kept')}>
          {no}
        </button>
      </div>
    </div>
  );
}
