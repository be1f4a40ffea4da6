import { useEffect, useState } from 'preact/hooks';
import { passphraseProblem } from '../../domain/backup/passphrase.ts';
import { useText } from '../../i18n/text.ts';
import { OwnPassphrase } from './own-passphrase.tsx';

interface LockCopyProps {
  /** Draws a passphrase; null where there are no words. */
  readonly offer: () => Promise<string | null>;
  /** The passphrase that was written down; null until one is, and again when it changes. */
  readonly onSettle: (passphrase: string | null) => void;
}

/** A passphrase: six words drawn by chance, or an own one. It counts once it is written down. */
export function LockCopy({ offer, onSettle }: LockCopyProps) {
  const { t } = useText();
  const [isOwn, setIsOwn] = useState(false);
  const [words, setWords] = useState<string | null>(null);
  const [turn, setTurn] = useState(0);
  const [typed, setTyped] = useState('');
  const [isWritten, setIsWritten] = useState(false);
  const [isTold, setIsTold] = useState(false);
  const passphrase = isOwn ? typed : words;
  const problem = isOwn ? passphraseProblem(typed) : null;

  const begin = (own: boolean): void => {
    setIsWritten(false);
    setIsTold(false);
    setIsOwn(own);
    onSettle(null);
  };
  // Between two draws there are no words: none can be taken for written that then change.
  useEffect(() => {
    let isStale = false;
    setWords(null);
    void offer().then((drawn) => {
      if (isStale) return;
      setWords(drawn);
      if (drawn === null) setIsOwn(true);
    });
    return () => {
      isStale = true;
    };
  }, [offer, turn]);
  const draw = (): void => {
    begin(false);
    setTurn(turn + 1);
  };

  const write = (box: HTMLInputElement): void => {
    const isTaken = box.checked && passphrase !== null && problem === null;
    if (box.checked) setIsTold(true);
    box.checked = isTaken;
    setIsWritten(isTaken);
    onSettle(isTaken ? passphrase : null);
  };
  return (
    <div class="backup-lock">
      {isOwn ? (
        <OwnPassphrase
          value={typed}
          problem={isTold ? problem : null}
          onInput={(text) => {
            begin(true);
            setTyped(text);
          }}
          onLeave={() => setIsTold(typed !== '')}
        />
      ) : (
        <div role="status">
          <p class="quiet small">{t('backup.lock.words')}</p>
          <p class="backup-words" lang="en">
            {words}
          </p>
        </div>
      )}
      <div class="backup-row">
        <button type="button" class="button" onClick={draw}>
          {t(isOwn ? 'backup.lock.offer' : 'backup.lock.another')}
        </button>
        {!isOwn && (
          <button type="button" class="button" onClick={() => begin(true)}>
            {t('backup.lock.type')}
          </button>
        )}
      </div>
      <p>{t('backup.lock.warning')}</p>
      <label class="check-line">
        <input
          type="checkbox"
          checked={isWritten}
          onChange={({ currentTarget }) => write(currentTarget)}
        />
        {t('backup.lock.written')}
      </label>
    </div>
  );
}
