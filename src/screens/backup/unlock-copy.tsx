import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useText } from '../../i18n/text.ts';
import { PassphraseInput } from './passphrase-input.tsx';

interface UnlockCopyProps {
  readonly attempt: 'none' | 'trying' | 'wrong';
  readonly onUnlock: (passphrase: string) => void;
  readonly onLeave: () => void;
}

/** Asks for the passphrase of a locked copy, as often as need be. */
export function UnlockCopy({ attempt, onUnlock, onLeave }: UnlockCopyProps) {
  const { t } = useText();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [passphrase, setPassphrase] = useState('');
  const isTrying = attempt === 'trying';
  const isEmpty = passphrase.trim() === '';
  useEffect(() => {
    if (attempt !== 'trying') field.current?.focus();
  }, [attempt]);
  return (
    <form
      class="backup-lock"
      onSubmit={(event) => {
        event.preventDefault();
        if (isEmpty) field.current?.focus();
        else if (!isTrying) onUnlock(passphrase);
      }}
    >
      <p id={`${id}-text`}>{t('backup.unlock.text')}</p>
      <div class="field">
        <label for={id}>{t('backup.unlock.passphrase')}</label>
        <PassphraseInput
          id={id}
          field={field}
          value={passphrase}
          isInvalid={attempt === 'wrong'}
          describedBy={`${id}-text ${id}-why`}
          onInput={setPassphrase}
        />
        <p id={`${id}-why`} class="problem" role="alert">
          {attempt === 'wrong' && t('backup.unlock.wrong')}
        </p>
      </div>
      <button type="submit" class="button backup-ready" aria-disabled={isTrying || isEmpty}>
        {t(isTrying ? 'backup.unlock.trying' : 'backup.unlock')}
      </button>
      <button type="button" class="button button-plain" onClick={onLeave}>
        {t('backup.leave')}
      </button>
    </form>
  );
}
