import { useRef, useState } from 'preact/hooks';
import type { Day } from '../../domain/day.ts';
import { EARLIEST_DAY, parsePastDay } from '../../domain/history/past-day.ts';
import { useText } from '../../i18n/text.ts';
import { useServices } from '../../state/services.ts';
import { DateField } from '../../ui/date-field.tsx';

/** A field for today or a day before it: the field, and what was chosen in it. */
export function useDayField(initial: Day | '') {
  const { t } = useText();
  const today = useServices().days.today.value;
  const [text, setText] = useState<string>(initial);
  const [asked, setAsked] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const parsed = parsePastDay(text, today);
  // An empty field is no mistake until the form is sent.
  const isWrong = !parsed.ok && (asked || parsed.reason !== 'missing');
  const field = (
    <DateField
      label={t('entry.day')}
      value={text}
      min={EARLIEST_DAY}
      max={today}
      problem={isWrong ? t(`entry.day.${parsed.reason}`) : ''}
      input={input}
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
