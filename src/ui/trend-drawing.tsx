import { useMemo } from 'preact/hooks';
import type { Day } from '../domain/day.ts';
import { SCALES } from '../domain/rating/rating.ts';
import type { ScaleId } from '../domain/rating/rating.ts';
import { daysIn } from '../domain/trend/chart-window.ts';
import { dayNumber } from '../domain/trend/day-number.ts';
import type { Trend, TrendLine } from '../domain/trend/trend.ts';
import { formatNumber } from '../i18n/formats.ts';
import { useText } from '../i18n/text.ts';
import type { Translate } from '../i18n/translator.ts';
import { apart, diamondsPath, frameOf } from './chart-geometry.ts';
import type { ChartFrame, ChartSize, Point } from './chart-geometry.ts';
import { TrendDays } from './trend-days.tsx';
import { TrendMarks } from './trend-marks.tsx';

/** Days that are marked on a chart beside its ratings. */
export interface DayMarks {
  /** With a facial, whole or in part. */
  readonly facials: readonly Day[];
  /** With the tag a person has chosen to see. */
  readonly tagged: readonly Day[];
}

interface TrendDrawingProps {
  /** The first gives the chart its scale. */
  readonly scales: readonly ScaleId[];
  readonly trend: Trend;
  readonly marks: DayMarks;
  readonly frame: ChartFrame;
  readonly em: number;
}

/** The plot of a trend, with room for the names of its lines; the same until one of these changes. */
export function useTrendFrame(
  size: ChartSize,
  scales: readonly ScaleId[],
  trend: Trend,
): ChartFrame {
  const { t } = useText();
  return useMemo(() => {
    const labels = trend.lines.map((line) => lineName(t, scales, line));
    const most = Math.max(...scales.map((scale) => SCALES[scale].most));
    return frameOf(size, daysIn(trend.shown), most, labels);
  }, [size, scales, trend, t]);
}

/** How a line is called at its end: by its side, or by its scale where there are two. */
function lineName(t: Translate, scales: readonly ScaleId[], { scale, side }: TrendLine): string {
  return scales.length > 1 ? t(`rating.${scale}`) : t(`chart.${side}`);
}

/** The drawing of a trend, at the very size it has on the screen, so that text keeps its own. */
export function TrendDrawing({ scales, trend, marks, frame, em }: TrendDrawingProps) {
  const first = dayNumber(trend.shown.first);
  const place = (day: Day, value: number): Point => ({
    x: frame.x(dayNumber(day) - first),
    y: frame.y(value),
  });
  const lines = trend.lines.filter(({ dots, segments }) => dots.length + segments.length > 0);
  return (
    <svg
      class={scales.length > 1 ? 'trend-drawing trend-mixed' : 'trend-drawing'}
      width={frame.width}
      height={frame.height}
      aria-hidden="true"
    >
      <Scale scales={scales} frame={frame} em={em} />
      <TrendDays shown={trend.shown} frame={frame} em={em} />
      {lines.map((line) => (
        <TrendMarks key={`${line.scale} ${line.side}`} line={line} frame={frame} place={place} />
      ))}
      <Marks marks={marks} frame={frame} em={em} place={place} />
      <LineLabels lines={lines} scales={scales} place={place} frame={frame} em={em} />
    </svg>
  );
}

interface PartProps {
  readonly frame: ChartFrame;
  readonly em: number;
}

function Scale({ scales, frame, em }: PartProps & { readonly scales: readonly ScaleId[] }) {
  const { t, locale } = useText();
  const { most } = frame;
  const [scale] = scales;
  return (
    <g>
      {[0, most / 2, most].map((value) => (
        <g key={value}>
          <path class="trend-grid" d={`M${frame.left} ${frame.y(value)}H${frame.right}`} />
          <text x={frame.left - 0.55 * em} y={frame.y(value) + 0.35 * em} text-anchor="end">
            {formatNumber(locale, value)}
          </text>
        </g>
      ))}
      {scales.length === 1 && scale !== undefined && (
        <>
          <text x={frame.left} y={frame.top - 0.65 * em}>
            {t(`chart.most.${scale}`)}
          </text>
          <text x={frame.left} y={frame.bottom + 1.3 * em}>
            {t(`chart.least.${scale}`)}
          </text>
        </>
      )}
    </g>
  );
}

interface MarksProps extends PartProps {
  readonly marks: DayMarks;
  readonly place: (day: Day, value: number) => Point;
}

/** Facials as ticks under the plot, the chosen tag as diamonds under those. */
function Marks({ marks, frame, em, place }: MarksProps) {
  const top = frame.bottom + 1.65 * em;
  const ticks = marks.facials.map((day) => `M${place(day, 0).x.toFixed(1)} ${top}v${0.5 * em}`);
  const tags = marks.tagged.map((day) => ({ x: place(day, 0).x, y: top + 0.95 * em }));
  return (
    <g>
      <path
        class="trend-facials"
        stroke-width={Math.min(2, Math.max(0.6, frame.step * 0.6))}
        d={ticks.join('')}
      />
      <path class="trend-tagged" d={diamondsPath(tags, Math.round(0.24 * em))} />
    </g>
  );
}

interface LineLabelsProps extends PartProps {
  readonly lines: readonly TrendLine[];
  readonly scales: readonly ScaleId[];
  readonly place: (day: Day, value: number) => Point;
}

/** Each line's name where the line ends, or its last dot where it has no line. */
function LineLabels({ lines, scales, place, frame, em }: LineLabelsProps) {
  const { t } = useText();
  const ends = lines.flatMap((line) => {
    const end = line.segments.at(-1)?.at(-1) ?? line.dots.at(-1);
    return end === undefined ? [] : [{ line, ...place(end.day, end.value) }];
  });
  // Labels that would start side by side start at one edge, so that none covers a mark.
  const edge = Math.max(0, ...ends.map(({ x }) => x));
  const heights = apart(
    ends.map(({ y }) => y),
    1.25 * em,
    frame,
  );
  return (
    <g>
      {ends.map(({ line, x }, index) => (
        <text
          key={`${line.scale} ${line.side}`}
          class="trend-label"
          data-scale={line.scale}
          x={(edge - x < 4 * em ? edge : x) + 0.6 * em}
          y={(heights[index] ?? 0) + 0.35 * em}
        >
          {lineName(t, scales, line)}
        </text>
      ))}
    </g>
  );
}
