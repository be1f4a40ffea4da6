import { daysEndingWith, noonInstantOf } from '../../domain/day.ts';
import type { DaySummary } from '../../domain/record/day-summary.ts';
import { formatDay } from '../../i18n/formats.ts';
import { useText } from '../../i18n/text.ts';
import { useServices } from '../../state/services.ts';

const STRIP_DAYS = 14;

type Mark = 'completed' | 'partial' | 'rated' | 'none';

/** The last two weeks, one mark a day; shapes tell them apart, not colour. */
export function DayStrip() {
  const { t, locale } = useText();
  const { days } = useServices();
  const shown = daysEndingWith(days.today.value, STRIP_DAYS);
  const summaries = days.summaries.value;
  const sessions = shown.filter((day) => isSession(markOf(summaries.get(day)))).length;
  return (
    <section class="stack">
      <h2>{t('today.strip')}</h2>
      <p class="quiet small">
        {!days.loaded.value && '\u00a0'}
        {days.loaded.value &&
          (summaries.size > 0 ? t('today.strip.summary', { sessions }) : t('today.strip.none'))}
      </p>
      <ul class="strip">
        {shown.map((day) => {
          const mark = markOf(summaries.get(day));
          const noon = noonInstantOf(day);
          return (
            <li key={day}>
              <span class={`mark mark-${mark}`} aria-hidden="true" />
              <span aria-hidden="true">
                {days.loaded.value ? formatDay(locale, noon, 'weekday') : ' '}
              </span>
              {days.loaded.value && (
                <span class="visually-hidden">
                  {t(`today.day.${mark}`, { day: formatDay(locale, noon, 'long') })}
                </span>
              )}
            </li>
          );
        })}
      </ul>
      <ul class="strip-key" aria-hidden="true">
        {(['completed', 'partial', 'rated'] as const).map((mark) => (
          <li key={mark}>
            <span class={`mark mark-${mark}`} />
            {t(`today.key.${mark}`)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function isSession(mark: Mark): boolean {
  return mark === 'completed' || mark === 'partial';
}

function markOf(summary: DaySummary | undefined): Mark {
  if (summary === undefined) return 'none';
  if (summary.sessions.completed > 0) return 'completed';
  if (summary.sessions.partial > 0) return 'partial';
  return Object.keys({ ...summary.before, ...summary.after }).length > 0 ? 'rated' : 'none';
}
