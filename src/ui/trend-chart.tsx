import { useId, useMemo } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import type { Day } from '../domain/day.ts';
import type { ScaleId } from '../domain/rating/rating.ts';
import type { Trend } from '../domain/trend/trend.ts';
import { useText } from '../i18n/text.ts';
import type { ChartSize } from './chart-geometry.ts';
import { TrendDrawing, useTrendFrame } from './trend-drawing.tsx';
import type { DayMarks } from './trend-drawing.tsx';
import { TrendReader } from './trend-reader.tsx';
import { TrendTable } from './trend-table.tsx';
import { useChartSize } from './use-chart-size.ts';
import { useTrendWords } from './use-trend-words.ts';
import './trend-chart.css';

interface TrendChartProps {
  /** One, or two that are drawn together. */
  readonly scales: readonly ScaleId[];
  readonly trend: Trend;
  readonly marks: DayMarks;
  /** One plain sentence that says what the chart shows. */
  readonly sentence: ComponentChildren;
  readonly onZoom: (scale: number, around: Day) => void;
  /** What else can be done with the chart. */
  readonly actions?: ComponentChildren;
}

/**
 * A scale over time: its name and sentence, the drawing to read day by day, and
 * the same numbers as a table.
 */
export function TrendChart(props: TrendChartProps) {
  const { scales, trend, marks, sentence, onZoom, actions } = props;
  const { t } = useText();
  const name = useId();
  const [ref, size] = useChartSize();
  const isEmpty = trend.lines.every(({ dots, segments }) => dots.length + segments.length === 0);
  const title = scales.map((scale) => t(`rating.${scale}`)).join(t('chart.and'));
  return (
    <figure class="trend" data-scale={scales[0]} aria-labelledby={name}>
      <figcaption class="trend-caption">
        <h2 id={name}>{title}</h2>
        <p>{sentence}</p>
      </figcaption>
      {!isEmpty && (
        <>
          <div class="trend-room" ref={ref}>
            {size !== null && (
              <Reading
                title={title}
                scales={scales}
                trend={trend}
                marks={marks}
                size={size}
                onZoom={onZoom}
              />
            )}
          </div>
          <TrendTable title={title} trend={trend} actions={actions} />
        </>
      )}
    </figure>
  );
}

interface ReadingProps extends Pick<TrendChartProps, 'scales' | 'trend' | 'marks' | 'onZoom'> {
  readonly title: string;
  readonly size: ChartSize;
}

function Reading({ title, scales, trend, marks, size, onZoom }: ReadingProps) {
  const frame = useTrendFrame(size, scales, trend);
  const wordsOf = useTrendWords(trend, marks);
  // The same node is not drawn again while a day is read.
  const drawing = useMemo(
    () => <TrendDrawing scales={scales} trend={trend} marks={marks} frame={frame} em={size.em} />,
    [scales, trend, marks, frame, size],
  );
  return (
    <TrendReader name={title} trend={trend} frame={frame} wordsOf={wordsOf} onZoom={onZoom}>
      {drawing}
    </TrendReader>
  );
}
