import { useEffect, useId, useRef } from 'preact/hooks';
import { FEWEST_CHARACTERS, MOST_CHARACTERS } from '../../domain/backup/passphrase.ts';
import type { PassphraseProblem } from '../../domain/backup/passphrase.ts';
import { useText } from '../../i18n/text.ts';
import { PassphraseInput } from './passphrase-input.tsx';

interface OwnPassphraseProps {
  readonly value: string;
  readonly problem: PassphraseProblem | null;
  readonly onInput: (text: string) => void;
  readonly onLeave: () => void;
}

export function OwnPassphrase({ value, problem, onInput, onLeave }: OwnPassphraseProps) {
  const { t } = useText();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const count = problem === 'too-long' ? MOST_CHARACTERS : FEWEST_CHARACTERS;
  return (
    <div class="field">
      <label for={id}>{t('backup.lock.own')}</label>
      <PassphraseInput
        id={id}
        field={field}
        value={value}
        isInvalid={problem !== null}
        describedBy={`${id}-hint ${id}-why`}
        onInput={onInput}
        onLeave={onLeave}
      />
      <p id={`${id}-hint`} class="quiet small">
        {t('backup.lock.own.hint', { count: FEWEST_CHARACTERS })}
      </p>
      <p id={`${id}-why`} class="problem" role="alert">
        {problem !== null && t(`backup.lock.${problem}`, { count })}
      </p>
    </div>
  );
}
