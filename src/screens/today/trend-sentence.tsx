import { addDays, daysEndingWith } from '../../domain/day.ts';
import type { Day } from '../../domain/day.ts';
import type { DaySummary } from '../../domain/record/day-summary.ts';
import { formatNumber } from '../../i18n/formats.ts';
import { useText } from '../../i18n/text.ts';
import { useServices } from '../../state/services.ts';

const WEEK = 7;
const LEAST_RATED_DAYS = 3;

/** One sentence about the last week, and none that the numbers cannot carry. */
export function TrendSentence() {
  const { t, locale } = useText();
  const { days } = useServices();
  const today = days.today.value;
  const week = ratedIn(days.summaries.value, today);
  const before = ratedIn(days.summaries.value, addDays(today, -WEEK));
  const mean = formatNumber(locale, meanOf(week), 1);
  if (week.length < LEAST_RATED_DAYS) return <p class="today-trend">{t('today.trend.none')}</p>;
  return (
    <p class="today-trend">
      {before.length < LEAST_RATED_DAYS
        ? t('today.trend', { mean, count: week.length })
        : t('today.trend.change', { mean, before: formatNumber(locale, meanOf(before), 1) })}
    </p>
  );
}

function ratedIn(summaries: ReadonlyMap<Day, DaySummary>, last: Day): number[] {
  return daysEndingWith(last, WEEK).flatMap((day) => summaries.get(day)?.before.puffiness ?? []);
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
