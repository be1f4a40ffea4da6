import type { Day } from '../domain/day.ts';
import type { MeanPoint } from '../domain/trend/rolling-mean.ts';
import type { TrendLine } from '../domain/trend/trend.ts';
import { bandPath, linePath } from './chart-geometry.ts';
import type { Point } from './chart-geometry.ts';

interface TrendMarksProps {
  readonly line: TrendLine;
  /** The distance of one day from the next, in px. */
  readonly step: number;
  readonly place: (day: Day, value: number) => Point;
}

/** Standard errors from the line to the edge of its band. */
const BAND_ERRORS = 2;
const MOST = 10;

/**
 * The marks of one line. Before: round dots, a full line and its band. After:
 * hollow diamonds and a dashed line.
 */
export function TrendMarks({ line, step, place }: TrendMarksProps) {
  const isBefore = line.side === 'before';
  const radius = Math.min(4.5, Math.max(2.25, step * 0.4));
  return (
    <g class={`trend-${line.side}`}>
      {isBefore &&
        line.segments.map((segment) => (
          <path key={segment[0]?.day} class="trend-band" d={bandOf(segment, place)} />
        ))}
      {line.dots.map(({ day, value }) => {
        const { x, y } = place(day, value);
        return isBefore ? (
          <circle key={day} class="trend-dot" cx={x} cy={y} r={radius} />
        ) : (
          <path key={day} class="trend-diamond" d={diamondAt(x, y, radius + 0.75)} />
        );
      })}
      {line.segments.map((segment) => (
        <path
          key={segment[0]?.day}
          class="trend-line"
          d={linePath(segment.map(({ day, value }) => place(day, value)))}
        />
      ))}
    </g>
  );
}

function bandOf(segment: readonly MeanPoint[], place: (day: Day, value: number) => Point): string {
  const edge = (errors: number): Point[] =>
    segment.map(({ day, value, error }) =>
      place(day, Math.min(MOST, Math.max(0, value + errors * error))),
    );
  return bandPath(edge(BAND_ERRORS), edge(-BAND_ERRORS));
}

function diamondAt(x: number, y: number, r: number): string {
  return `M${x - r} ${y}l${r} ${-r}l${r} ${r}l${-r} ${r}Z`;
}
