import { useId } from 'preact/hooks';
import { day, noonInstantOf } from '../../domain/day.ts';
import { DAY_END_HOURS } from '../../domain/settings/settings.ts';
import type { Settings } from '../../domain/settings/settings.ts';
import { formatTime } from '../../i18n/formats.ts';
import { useText } from '../../i18n/text.ts';
import { useServices } from '../../state/services.ts';

/** No zone changes its clocks on this day, so each hour of it has its own name. */
const PLAIN_NOON = noonInstantOf(day('2026-01-15'));
const MS_PER_HOUR = 3_600_000;
const NOON_HOUR = 12;

type DayEndHour = Settings['dayEndHour'];

/** The hour at which a day ends. */
export function DayEnd() {
  const { t, locale } = useText();
  const { settings } = useServices();
  const id = useId();
  const nameOf = (hour: number): string =>
    formatTime(locale, PLAIN_NOON + (hour - NOON_HOUR) * MS_PER_HOUR);
  return (
    <div class="field">
      <label for={id}>{t('settings.day-end')}</label>
      <select
        id={id}
        aria-describedby={`${id}-why`}
        value={settings.settings.value.dayEndHour}
        onChange={(event) =>
          void settings.change({ dayEndHour: Number(event.currentTarget.value) as DayEndHour })
        }
      >
        {DAY_END_HOURS.map((hour) => (
          <option key={hour} value={hour}>
            {nameOf(hour)}
          </option>
        ))}
      </select>
      <p id={`${id}-why`} class="quiet small">
        {t('settings.day-end.text')}
      </p>
    </div>
  );
}
