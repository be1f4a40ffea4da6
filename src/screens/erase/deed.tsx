import { useId, useRef, useState } from 'preact/hooks';
import type { EraseScope } from '../../domain/erase/scope.ts';
import { isTyped } from '../../domain/erase/typed-word.ts';
import { useText } from '../../i18n/text.ts';
import { Ask } from '../../ui/ask.tsx';
import { daysWords } from './words.ts';

interface DeedProps {
  readonly scope: EraseScope;
  readonly withCopies: boolean;
  readonly onErase: () => void;
}

/** The erase itself: days after a second tap, everything after a typed word. */
export function Deed({ scope, withCopies, onErase }: DeedProps) {
  const text = useText();
  const { t } = text;
  if (scope.kind === 'everything') return <TypedWord onErase={onErase} />;
  const days = daysWords(text, scope);
  return (
    <Ask
      label={t('erase.range')}
      question={t(withCopies ? 'erase.range.ask.copies' : 'erase.range.ask', { days })}
      yes={t('erase.range.yes')}
      no={t('erase.range.no')}
      isBusy={false}
      isStop
      onYes={onErase}
    />
  );
}

function TypedWord({ onErase }: Pick<DeedProps, 'onErase'>) {
  const { t } = useText();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState(false);
  const word = t('erase.word');
  const isReady = isTyped(word, typed);
  const isMissing = asked && !isReady;
  const erase = (): void => {
    setAsked(true);
    if (isReady) onErase();
    else input.current?.focus();
  };
  return (
    <form
      class="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        erase();
      }}
    >
      <div class="field">
        <label for={id}>{t('erase.word.label', { word })}</label>
        <input
          ref={input}
          id={id}
          type="text"
          value={typed}
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          aria-invalid={isMissing}
          aria-describedby={`${id}-problem`}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <p id={`${id}-problem`} class="problem" role="alert">
          {isMissing && t('erase.word.missing', { word })}
        </p>
      </div>
      <button type="submit" class="button button-stop" aria-disabled={!isReady}>
        {t('erase.everything')}
      </button>
    </form>
  );
}
