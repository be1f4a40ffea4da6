import { useId } from 'preact/hooks';
import type { ScaleId } from '../domain/rating/rating.ts';
import type { Trend } from '../domain/trend/trend.ts';
import { useText } from '../i18n/text.ts';
import { TrendDrawing } from './trend-drawing.tsx';
import { TrendTable } from './trend-table.tsx';
import { useChartSize } from './use-chart-size.ts';
import './trend-chart.css';

interface TrendChartProps {
  readonly scale: ScaleId;
  readonly trend: Trend;
  /** One plain sentence that says what the chart shows. */
  readonly sentence: string;
}

/**
 * A scale over time: its name and sentence, the drawing, and the same numbers
 * as a table, which is also what a screen reader meets.
 */
export function TrendChart({ scale, trend, sentence }: TrendChartProps) {
  const { t } = useText();
  const name = useId();
  const [ref, size] = useChartSize();
  const isEmpty = trend.lines.every(({ dots, segments }) => dots.length + segments.length === 0);
  return (
    <figure class="trend" data-scale={scale} aria-labelledby={name}>
      <figcaption class="trend-caption">
        <h2 id={name}>{t(`rating.${scale}`)}</h2>
        <p>{sentence}</p>
      </figcaption>
      {!isEmpty && (
        <>
          <div class="trend-room" ref={ref} aria-hidden="true">
            {size !== null && <TrendDrawing scale={scale} trend={trend} size={size} />}
          </div>
          <TrendTable scale={scale} trend={trend} />
        </>
      )}
    </figure>
  );
}
