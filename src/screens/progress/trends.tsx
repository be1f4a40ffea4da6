import { useState } from 'preact/hooks';
import { SCALE_IDS } from '../../domain/rating/rating.ts';
import type { Tag } from '../../domain/record/record.ts';
import { useText } from '../../i18n/text.ts';
import type { ProgressKit } from '../../state/progress-kit.ts';
import { TrendChart } from '../../ui/trend-chart.tsx';
import { TrendControls, TrendExtras } from './trend-controls.tsx';
import { useTrendSentence } from './use-trend-sentence.ts';
import { useTrends } from './use-trends.ts';

/** A chart for each scale, or one for all. */
export function Trends({ kit }: { readonly kit: ProgressKit }) {
  const { t } = useText();
  const [together, setTogether] = useState(false);
  const [marked, setMarked] = useState<Tag | null>(null);
  const drawn = useTrends(kit, SCALE_IDS, { together, marked });
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
          {marked !== null && grain === 'day' && ` ${t('progress.reading.tagged')}`}
        </p>
      )}
    </section>
  );
}
