import { useId, useRef, useState } from 'preact/hooks';
import type { Day } from '../../domain/day.ts';
import { EARLIEST_DAY, parsePastDay } from '../../domain/history/past-day.ts';
import { useText } from '../../i18n/text.ts';
import { useServices } from '../../state/services.ts';

/** A field for today or a day before it: the field, and what was chosen in it. */
export function useDayField(initial: Day | '') {
  const today = useServices().days.today.value;
  const [text, setText] = useState<string>(initial);
  const [asked, setAsked] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const parsed = parsePastDay(text, today);
  // An empty field is no mistake until the form is sent.
  const isWrong = !parsed.ok && (asked || parsed.reason !== 'missing');
  const field = (
    <DayField
      text={text}
      today={today}
      input={input}
      problem={isWrong ? parsed.reason : null}
      onInput={setText}
    />
  );
  return {
    field,
    /** The day; null, with the reason shown and the focus on it, where there is none. */
    read: (): Day | null => {
      if (parsed.ok) return parsed.day;
      setAsked(true);
      input.current?.focus();
      return null;
    },
  };
}

interface DayFieldProps {
  readonly text: string;
  readonly today: Day;
  readonly input: { current: HTMLInputElement | null };
  readonly problem: 'missing' | 'future' | 'too-early' | null;
  readonly onInput: (text: string) => void;
}

function DayField({ text, today, input, problem, onInput }: DayFieldProps) {
  const { t } = useText();
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{t('entry.day')}</label>
      <input
        id={id}
        ref={input}
        type="date"
        min={EARLIEST_DAY}
        max={today}
        value={text}
        aria-invalid={problem !== null}
        aria-describedby={`${id}-problem`}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <p id={`${id}-problem`} class="entry-problem" role="alert">
        {problem !== null && t(`entry.day.${problem}`)}
      </p>
    </div>
  );
}
