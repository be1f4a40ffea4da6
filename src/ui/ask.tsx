import { useEffect, useId, useRef, useState } from 'preact/hooks';
import './ask.css';

interface AskProps {
  /** What the button that opens the question says. */
  readonly label: string;
  /** The id of what tells this button from others of the same label. */
  readonly about?: string;
  readonly question: string;
  readonly yes: string;
  readonly no: string;
  readonly isBusy: boolean;
  /** The yes takes something away. */
  readonly isStop?: boolean;
  readonly class?: string;
  readonly onYes: () => void;
}

/** Does a thing after a second, deliberate tap on another button. */
export function Ask(props: AskProps) {
  const { label, about, isBusy, class: name = '' } = props;
  const [mode, setMode] = useState<'offered' | 'asked' | 'kept'>('offered');
  const opener = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (mode === 'kept') opener.current?.focus();
  }, [mode]);
  if (mode === 'asked') return <Question {...props} onNo={() => setMode('kept')} />;
  return (
    <button
      ref={opener}
      type="button"
      class={`button ${name}`}
      aria-describedby={about}
      aria-disabled={isBusy}
      onClick={() => {
        if (!isBusy) setMode('asked');
      }}
    >
      {label}
    </button>
  );
}

function Question(props: AskProps & { readonly onNo: () => void }) {
  const { question, yes, no, isBusy, isStop = false, onYes, onNo } = props;
  const id = useId();
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => keep.current?.focus(), []);
  return (
    <div class="ask" role="group" aria-labelledby={id}>
      <p id={id}>{question}</p>
      <div class="ask-row">
        <button
          type="button"
          class={isStop ? 'button button-stop' : 'button ask-yes'}
          aria-disabled={isBusy}
          onClick={() => {
            if (!isBusy) onYes();
          }}
        >
          {yes}
        </button>
        <button ref={keep} type="button" class="button" onClick={onNo}>
          {no}
        </button>
      </div>
    </div>
  );
}
