import { noonInstantOf } from '../../domain/day.ts';
import type { Day } from '../../domain/day.ts';
import { freedBy } from '../../domain/consistency/pauses.ts';
import type { DayRange, Pause } from '../../domain/consistency/pauses.ts';
import type { Locale } from '../../i18n/catalogues.ts';
import { formatDays } from '../../i18n/formats.ts';
import { useText } from '../../i18n/text.ts';

interface PauseRowProps {
  readonly pause: Pause;
  readonly today: Day;
  readonly onChange: () => void;
  readonly onEnd: () => void;
}

/** A pause in words: why, and from when to when. */
export function PauseRow({ pause, today, onChange, onEnd }: PauseRowProps) {
  const { t, locale } = useText();
  const days = daysInWords(locale, pause, today);
  // A pause that runs is ended; one that has not begun, or is over, is removed.
  const ending = freedBy(pause, today).from === pause.from ? 'remove' : 'end';
  return (
    <li class="pause">
      <p class="pause-words">
        <span class="pause-reason">{t(`pause.reason.${pause.reason}`)}</span>
        {pause.to >= today && (
          <span class="pause-when">{t(pause.from > today ? 'pause.ahead' : 'pause.running')}</span>
        )}
        <span class="quiet figures">{days}</span>
      </p>
      <div class="entry-actions">
        <button
          type="button"
          class="button day-small"
          aria-label={t('pause.change.named', { days })}
          onClick={onChange}
        >
          {t('pause.change')}
        </button>
        <button
          type="button"
          class="button day-small"
          aria-label={t(`pause.${ending}.named`, { days })}
          onClick={onEnd}
        >
          {t(`pause.${ending}`)}
        </button>
      </div>
    </li>
  );
}

/** With the year where that is not this one. */
export function daysInWords(locale: Locale, { from, to }: DayRange, today: Day): string {
  const isThisYear = [from, to].every((day) => day.slice(0, 4) === today.slice(0, 4));
  const style = isThisYear ? 'short' : 'full';
  return formatDays(locale, noonInstantOf(from), noonInstantOf(to), style);
}
