import { useMemo, useState } from 'preact/hooks';
import { LEG_SCALES, scalesWith } from '../../domain/rating/rating.ts';
import type { DaySummary } from '../../domain/record/day-summary.ts';
import type { Tag } from '../../domain/record/record.ts';
import { useText } from '../../i18n/text.ts';
import type { ProgressKit } from '../../state/progress-kit.ts';
import { useServices } from '../../state/services.ts';
import { TrendChart } from '../../ui/trend-chart.tsx';
import { ShareChart } from './share-chart.tsx';
import { TrendControls, TrendExtras } from './trend-controls.tsx';
import { useTrendSentence } from './use-trend-sentence.ts';
import { useTrends } from './use-trends.ts';

/** A chart for each scale, or one for all. */
export function Trends({ kit }: { readonly kit: ProgressKit }) {
  const { t } = useText();
  const [together, setTogether] = useState(false);
  const [marked, setMarked] = useState<Tag | null>(null);
  const { extras } = useServices().settings.settings.value;
  const hasLegs = kit.trend.source.value.summaries.some(isOfLegs);
  const scales = useMemo(
    () => [...scalesWith(extras), ...(hasLegs ? LEG_SCALES : [])],
    [extras, hasLegs],
  );
  const drawn = useTrends(kit, scales, { together, marked });
  const sentenceOf = useTrendSentence(kit);
  const grain = drawn[0]?.trend.grain ?? 'day';
  const hasLine = drawn.some(({ trend }) =>
    trend.lines.some(({ segments }) => segments.length > 0),
  );
  return (
    <section class="stack" aria-label={t('progress.trends')}>
      <TrendControls trend={kit.trend} />
      {drawn.map(({ scales, trend, marks }) => {
        const sentence = scales.map((scale) => sentenceOf(scale)).join(' ');
        return (
          <TrendChart
            key={scales.join(' ')}
            scales={scales}
            trend={trend}
            marks={marks}
            sentence={sentence}
            onZoom={(scale, around) => void kit.trend.zoom(scale, around)}
            actions={
              <ShareChart
                scales={scales}
                shown={trend.shown}
                sentence={sentence}
                takeAlong={kit.takeAlong}
              />
            }
          />
        );
      })}
      <TrendExtras
        together={together}
        onTogether={setTogether}
        marked={marked}
        onMark={setMarked}
      />
      {hasLine && (
        <p class="quiet small">
          {t(`progress.reading.${grain}`)}
          {scales.includes('breakouts') && grain === 'day' && ` ${t('progress.reading.weekly')}`}
          {marked !== null && grain === 'day' && ` ${t('progress.reading.tagged')}`}
        </p>
      )}
    </section>
  );
}

/** Whether the legs were rated on a day; whoever never does that sees no chart for them. */
function isOfLegs({ before, after }: DaySummary): boolean {
  return LEG_SCALES.some((scale) => before[scale] !== undefined || after[scale] !== undefined);
}
