import { useMemo } from 'preact/hooks';
import type { Stretch } from '../../domain/export/stretch.ts';
import type { ScaleId } from '../../domain/rating/rating.ts';
import type { SideOfFacial } from '../../domain/trend/series.ts';
import { lineOf } from '../../domain/trend/trend.ts';
import type { Trend } from '../../domain/trend/trend.ts';
import { formatNumber } from '../../i18n/formats.ts';
import { useText } from '../../i18n/text.ts';
import { useServices } from '../../state/services.ts';
import type { ChartSize } from '../../ui/chart-geometry.ts';
import { TrendDrawing, useTrendFrame } from '../../ui/trend-drawing.tsx';
import type { DayMarks } from '../../ui/trend-drawing.tsx';
import { useChartSize } from '../../ui/use-chart-size.ts';
import '../../ui/trend-chart.css';

interface ReportChartProps {
  readonly scale: ScaleId;
  readonly whole: Stretch;
  readonly sides: readonly SideOfFacial[];
}

/** Two side by side within the margins of A4 and of Letter: paper cannot be measured ahead. */
const ON_PAPER: ChartSize = { width: 316, em: 11 };

/** One scale over the days of the report: drawn for the screen, and once more for paper. */
export function ReportChart({ scale, whole, sides }: ReportChartProps) {
  const { t, locale } = useText();
  const [ref, onScreen] = useChartSize();
  const drawn = useDrawn(scale, whole, sides);
  const said = sides.flatMap((side) => {
    const figures = whole.scales[scale][side];
    if (figures === null) return [];
    const mean = formatNumber(locale, figures.mean, 1);
    return t(`report.mean.${side}`, { mean, count: figures.days });
  });
  return (
    <figure class="trend report-chart" data-scale={scale}>
      <figcaption class="trend-caption">
        <h3>{t(`rating.${scale}`)}</h3>
        {said.length === 0 && <p>{t('report.mean.none')}</p>}
        {said.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </figcaption>
      {said.length > 0 && (
        <>
          <div class="trend-room" ref={ref}>
            {onScreen !== null && <Drawing scale={scale} {...drawn} size={onScreen} />}
          </div>
          <div class="report-on-paper">
            <Drawing scale={scale} {...drawn} size={ON_PAPER} />
          </div>
        </>
      )}
    </figure>
  );
}

interface Drawn {
  readonly trend: Trend;
  readonly marks: DayMarks;
}

function useDrawn(scale: ScaleId, whole: Stretch, sides: readonly SideOfFacial[]): Drawn {
  const { days } = useServices();
  const summaries = days.summaries.value;
  return useMemo(() => {
    const shown = { first: whole.firstDay, last: whole.lastDay };
    const source = { summaries: [...summaries.values()], months: [] };
    const lines = sides.map((side) => lineOf(source, scale, side, shown));
    const withFacial = source.summaries.filter(
      ({ day, sessions }) =>
        day >= shown.first && day <= shown.last && sessions.completed + sessions.partial > 0,
    );
    const marks = { facials: withFacial.map(({ day }) => day), tagged: [] };
    return { trend: { shown, grain: 'day', lines }, marks };
  }, [summaries, scale, whole, sides]);
}

interface DrawingProps extends Drawn {
  readonly scale: ScaleId;
  readonly size: ChartSize;
}

function Drawing({ scale, trend, marks, size }: DrawingProps) {
  const scales = useMemo(() => [scale], [scale]);
  const frame = useTrendFrame(size, scales, trend);
  return <TrendDrawing scales={scales} trend={trend} marks={marks} frame={frame} em={size.em} />;
}
