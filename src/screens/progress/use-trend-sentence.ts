import type { ScaleId } from '../../domain/rating/rating.ts';
import type { WeeksTrend } from '../../domain/insight/weeks.ts';
import { lastWeekOf, ratedDaysToGo } from '../../domain/trend/last-week.ts';
import { MEAN_DAYS, meanDaysOf } from '../../domain/trend/mean.ts';
import { seriesOf } from '../../domain/trend/series.ts';
import { formatNumber } from '../../i18n/formats.ts';
import type { Locale } from '../../i18n/catalogues.ts';
import { useText } from '../../i18n/text.ts';
import type { Translate } from '../../i18n/translator.ts';
import type { ProgressKit } from '../../state/progress-kit.ts';
import { useServices } from '../../state/services.ts';
import { signedEnds, sizes } from './signed.ts';

/**
 * What a chart opens with: the trend over weeks where there are enough of them,
 * else the last week, else how much is still to come.
 */
export function useTrendSentence({ insight }: ProgressKit): (scale: ScaleId) => string {
  const { t, locale } = useText();
  const { days } = useServices();
  const weeks = insight.weeks.value;
  const summaries = [...days.summaries.value.values()];
  const today = days.today.value;
  return (scale) => {
    const trend = weeks?.get(scale) ?? null;
    if (trend !== null) return weeksSentence(t, locale, scale, trend);
    const ratings = seriesOf(summaries, scale, 'before').filter(({ day }) => day <= today);
    const meanDays = meanDaysOf(scale);
    const week = lastWeekOf(ratings, today, meanDays);
    if (week.mean !== null) {
      const mean = formatNumber(locale, week.mean, 1);
      return t(`progress.week.${scale}`, { mean, count: week.ratedDays });
    }
    if (ratings.length === 0) return t(`progress.none.${scale}`);
    if (ratings.length >= MANY) return t(`progress.pause.${scale}`);
    const few = t(`progress.few.${scale}`, { count: ratings.length });
    if (meanDays > MEAN_DAYS) return few;
    return `${few} ${t('progress.to-go', { count: ratedDaysToGo(ratings, today) })}`;
  };
}

/** From so many ratings on, a missing line is a pause and no beginning. */
const MANY = 5;

function weeksSentence(
  t: Translate,
  locale: Locale,
  scale: ScaleId,
  { verdict, change, interval }: WeeksTrend,
): string {
  if (verdict === 'steady') return t(`progress.weeks.${scale}.steady`);
  if (verdict === 'cannot-tell') {
    return t(`progress.weeks.${scale}.cannot-tell`, signedEnds(locale, interval));
  }
  return t(`progress.weeks.${scale}.${verdict}`, {
    change: formatNumber(locale, Math.abs(change), 1),
    ...sizes(locale, interval),
  });
}
