import { lastWeekOf } from '../../domain/trend/last-week.ts';
import { seriesOf } from '../../domain/trend/series.ts';
import { formatNumber } from '../../i18n/formats.ts';
import { useText } from '../../i18n/text.ts';
import { useServices } from '../../state/services.ts';

/** One sentence about the last week, and none that the numbers cannot carry. */
export function TrendSentence() {
  const { t, locale } = useText();
  const { days, settings } = useServices();
  const points = seriesOf([...days.summaries.value.values()], 'puffiness', 'before');
  const { mean, earlierMean, ratedDays } = lastWeekOf(points, days.today.value);
  if (!days.loaded.value || settings.settings.value.hideScores) return null;
  if (mean === null) return <p>{t('today.trend.none')}</p>;
  const shown = formatNumber(locale, mean, 1);
  return (
    <p>
      {earlierMean === null
        ? t('today.trend', { mean: shown, count: ratedDays })
        : t('today.trend.change', { mean: shown, before: formatNumber(locale, earlierMean, 1) })}
    </p>
  );
}
