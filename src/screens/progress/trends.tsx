import { useMemo } from 'preact/hooks';
import { SCALE_IDS } from '../../domain/rating/rating.ts';
import type { ScaleId } from '../../domain/rating/rating.ts';
import { trendOf } from '../../domain/trend/trend.ts';
import type { Trend } from '../../domain/trend/trend.ts';
import { formatNumber } from '../../i18n/formats.ts';
import type { Locale } from '../../i18n/catalogues.ts';
import { useText } from '../../i18n/text.ts';
import type { Translate } from '../../i18n/translator.ts';
import { useServices } from '../../state/services.ts';
import { linkTo } from '../../ui/link.ts';
import { TrendChart } from '../../ui/trend-chart.tsx';

/** A chart for each scale, once anything was rated. */
export function Trends() {
  const { t, locale } = useText();
  const { days } = useServices();
  const summaries = days.summaries.value;
  const today = days.today.value;
  const trends = useMemo(() => {
    const all = [...summaries.values()];
    return SCALE_IDS.map((scale) => ({ scale, trend: trendOf(all, scale, today) }));
  }, [summaries, today]);
  const isRated = [...summaries.values()].some(({ before, after }) =>
    SCALE_IDS.some((scale) => before[scale] !== undefined || after[scale] !== undefined),
  );
  if (!isRated) return <NothingYet />;
  const hasLine = trends.some(({ trend }) =>
    trend.lines.some(({ segments }) => segments.length > 0),
  );
  return (
    <>
      {trends.map(({ scale, trend }) => (
        <TrendChart
          key={scale}
          scale={scale}
          trend={trend}
          sentence={sentenceOf(t, locale, scale, trend)}
        />
      ))}
      {hasLine && <p class="quiet small">{t('progress.reading')}</p>}
    </>
  );
}

function NothingYet() {
  const { t } = useText();
  return (
    <section class="card">
      <h2>{t('progress.empty.title')}</h2>
      <p>{t('progress.empty.text')}</p>
      <a class="button button-primary" href={linkTo('/check-in')}>
        {t('progress.empty.rate')}
      </a>
      <a class="button button-plain" href={linkTo('/')}>
        {t('progress.empty.today')}
      </a>
    </section>
  );
}

/** What the chart shows, in no more words than the numbers carry. */
function sentenceOf(t: Translate, locale: Locale, scale: ScaleId, trend: Trend): string {
  const { week, toGo } = trend;
  if (week.mean !== null) {
    const mean = formatNumber(locale, week.mean, 1);
    if (week.earlierMean === null)
      return t(`progress.week.${scale}`, { mean, count: week.ratedDays });
    return t(`progress.change.${scale}`, {
      mean,
      before: formatNumber(locale, week.earlierMean, 1),
    });
  }
  if (trend.lines.some(({ segments }) => segments.length > 0)) return t(`progress.pause.${scale}`);
  const rated = new Set(trend.lines.flatMap(({ dots }) => dots.map(({ day }) => day))).size;
  if (rated === 0) return t(`progress.none.${scale}`, { days: trend.days.length });
  return `${t(`progress.few.${scale}`, { count: rated })} ${t('progress.to-go', { count: toGo })}`;
}
