import { useId, useRef, useState } from 'preact/hooks';
import type { Day } from '../../domain/day.ts';
import { EARLIEST_DAY, parsePastDay } from '../../domain/history/past-day.ts';
import { useText } from '../../i18n/text.ts';
import { useServices } from '../../state/services.ts';

/** A field for the day of a picture: the field, and what was chosen in it. */
export function usePhotoDay(initial: Day) {
  const { t } = useText();
  const today = useServices().days.today.value;
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState<string>(initial);
  const parsed = parsePastDay(text, today);
  const field = (
    <div class="field">
      <label for={id}>{t('photos.day')}</label>
      <input
        id={id}
        ref={input}
        type="date"
        min={EARLIEST_DAY}
        max={today}
        value={text}
        aria-invalid={!parsed.ok}
        aria-describedby={`${id}-why ${id}-problem`}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <p id={`${id}-why`} class="quiet small">
        {t('photos.day.why')}
      </p>
      <p id={`${id}-problem`} class="photos-problem photos-status" role="alert">
        {!parsed.ok && t(`photos.day.${parsed.reason}`)}
      </p>
    </div>
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
