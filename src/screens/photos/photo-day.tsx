import { useRef, useState } from 'preact/hooks';
import type { Day } from '../../domain/day.ts';
import { EARLIEST_DAY, parsePastDay } from '../../domain/history/past-day.ts';
import { useText } from '../../i18n/text.ts';
import { useServices } from '../../state/services.ts';
import { DateField } from '../../ui/date-field.tsx';

/** A field for the day of a picture: the field, and what was chosen in it. */
export function usePhotoDay(initial: Day) {
  const { t } = useText();
  const today = useServices().days.today.value;
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState<string>(initial);
  const parsed = parsePastDay(text, today);
  const field = (
    <DateField
      label={t('photos.day')}
      hint={t('photos.day.why')}
      value={text}
      min={EARLIEST_DAY}
      max={today}
      problem={parsed.ok ? '' : t(`photos.day.${parsed.reason}`)}
      input={input}
      onInput={setText}
    />
  );
  return {
    field,
    /** The day; null, with the focus on the field that says why, where there is none. */
    read: (): Day | null => {
      if (parsed.ok) return parsed.day;
      input.current?.focus();
      return null;
    },
  };
}
