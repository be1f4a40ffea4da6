import { noonInstantOf } from '../domain/day.ts';
import type { Day } from '../domain/day.ts';
import type { ScaleId } from '../domain/rating/rating.ts';
import type { Trend, TrendLine } from '../domain/trend/trend.ts';
import { formatDay, formatNumber } from '../i18n/formats.ts';
import { useText } from '../i18n/text.ts';
import { apart, fittingTicks, frameOf, roomyTicks } from './chart-geometry.ts';
import type { ChartFrame, ChartSize, Point } from './chart-geometry.ts';
import { TrendMarks } from './trend-marks.tsx';

interface TrendDrawingProps {
  readonly scale: ScaleId;
  readonly trend: Trend;
  readonly size: ChartSize;
}

/** Up to this many days each day can have its own tick; beyond it, months have. */
const MOST_DAYS_WITH_TICKS = 45;
const GRID_VALUES = [0, 5, 10];

/** The drawing of a trend, at the very size it has on the screen, so that text keeps its own. */
export function TrendDrawing({ scale, trend, size }: TrendDrawingProps) {
  const { t } = useText();
  const { days } = trend;
  const frame = frameOf(size, days.length, [t('chart.before'), t('chart.after')]);
  const indexes = new Map(days.map((day, index) => [day, index]));
  const place = (day: Day, value: number): Point => ({
    x: frame.x(indexes.get(day) ?? 0),
    y: frame.y(value),
  });
  const lines = trend.lines.filter(({ dots, segments }) => dots.length + segments.length > 0);
  return (
    <svg class="trend-drawing" width={frame.width} height={frame.height}>
      <Scale scale={scale} frame={frame} em={size.em} />
      <Days days={days} frame={frame} em={size.em} />
      {lines.map((line) => (
        <TrendMarks key={line.side} line={line} step={frame.step} place={place} />
      ))}
      <LineLabels lines={lines} place={place} frame={frame} em={size.em} />
    </svg>
  );
}

interface PartProps {
  readonly frame: ChartFrame;
  readonly em: number;
}

function Scale({ scale, frame, em }: PartProps & { readonly scale: ScaleId }) {
  const { t, locale } = useText();
  return (
    <g>
      {GRID_VALUES.map((value) => (
        <g key={value}>
          <path class="trend-grid" d={`M${frame.left} ${frame.y(value)}H${frame.right}`} />
          <text x={frame.left - 0.55 * em} y={frame.y(value) + 0.35 * em} text-anchor="end">
            {formatNumber(locale, value)}
          </text>
        </g>
      ))}
      <text x={frame.left} y={frame.top - 0.65 * em}>
        {t(`chart.most.${scale}`)}
      </text>
      <text x={frame.left} y={frame.bottom + 1.3 * em}>
        {t(`chart.least.${scale}`)}
      </text>
    </g>
  );
}

function Days({ days, frame, em }: PartProps & { readonly days: readonly Day[] }) {
  const { locale } = useText();
  const label = (day: Day, style: 'short' | 'month'): string =>
    formatDay(locale, noonInstantOf(day), style);
  const isShort = days.length <= MOST_DAYS_WITH_TICKS;
  const ticks = days.flatMap((day, index) =>
    isShort || day.endsWith('-01') ? { index, label: label(day, isShort ? 'short' : 'month') } : [],
  );
  const shown = isShort ? fittingTicks(ticks, frame, em) : roomyTicks(ticks, frame, em);
  return (
    <g>
      {shown.map((tick) => (
        <g key={tick.index}>
          <path
            class="trend-grid"
            d={`M${frame.x(tick.index)} ${frame.bottom}v${Math.round(0.4 * em)}`}
          />
          <text
            x={frame.x(tick.index)}
            y={frame.bottom + 2.75 * em}
            text-anchor={isShort ? 'middle' : 'start'}
          >
            {tick.label}
          </text>
        </g>
      ))}
    </g>
  );
}

interface LineLabelsProps extends PartProps {
  readonly lines: readonly TrendLine[];
  readonly place: (day: Day, value: number) => Point;
}

/** Each line's name where the line ends, or its last dot where it has no line. */
function LineLabels({ lines, place, frame, em }: LineLabelsProps) {
  const { t } = useText();
  const ends = lines.flatMap((line) => {
    const end = line.segments.at(-1)?.at(-1) ?? line.dots.at(-1);
    return end === undefined ? [] : [{ side: line.side, ...place(end.day, end.value) }];
  });
  const [first, second] = ends;
  // Labels that would start side by side start at one edge, so that none covers a mark.
  const isNear = first && second && Math.abs(first.x - second.x) < 4 * em;
  const edge = isNear ? Math.max(first.x, second.x) : null;
  const heights =
    first && second ? apart(first.y, second.y, 1.25 * em, frame) : ends.map(({ y }) => y);
  return (
    <g>
      {ends.map(({ side, x }, index) => (
        <text
          key={side}
          class="trend-label"
          x={(edge ?? x) + 0.6 * em}
          y={(heights[index] ?? 0) + 0.35 * em}
        >
          {t(`chart.${side}`)}
        </text>
      ))}
    </g>
  );
}
