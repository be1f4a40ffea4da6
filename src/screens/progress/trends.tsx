import { useMemo, useState } from 'preact/hooks';
import { scalesWith } from '../../domain/rating/rating.ts';
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
  const scales = useMemo(() => scalesWith(extras), [extras]);
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
