import type { Day } from '../domain/day.ts';
import type { MeanPoint } from '../domain/trend/rolling-mean.ts';
import type { TrendLine } from '../domain/trend/trend.ts';
import { bandPath, diamondsPath, dotsPath, linesPath } from './chart-geometry.ts';
import type { ChartFrame, Point } from './chart-geometry.ts';

interface TrendMarksProps {
  readonly line: TrendLine;
  readonly frame: ChartFrame;
  readonly place: (day: Day, value: number) => Point;
}

/** Standard errors from the line to the edge of its band. */
const BAND_ERRORS = 2;

/**
 * The marks of one line. Before: round dots, a full line and its band. After:
 * hollow diamonds and a dashed line. A path for each, however many days there are.
 */
export function TrendMarks({ line, frame, place }: TrendMarksProps) {
  const { dots, segments, side, scale } = line;
  const isBefore = side === 'before';
  const radius = Math.min(4.5, Math.max(1.6, frame.step * 0.4));
  const points = dots.map(({ day, value }) => place(day, value));
  const runs = segments.map((segment) => segment.map(({ day, value }) => place(day, value)));
  return (
    <g class={`trend-${side}`} data-scale={scale}>
      {isBefore && <path class="trend-band" d={bandsOf(segments, frame, place)} />}
      {isBefore ? (
        <path class="trend-dot" d={dotsPath(points)} stroke-width={2 * radius} />
      ) : (
        <path class="trend-diamond" d={diamondsPath(points, radius + 0.75)} />
      )}
      <path class="trend-line" d={linesPath(runs)} />
    </g>
  );
}

function bandsOf(
  segments: readonly (readonly MeanPoint[])[],
  { most }: ChartFrame,
  place: (day: Day, value: number) => Point,
): string {
  const edge = (segment: readonly MeanPoint[], errors: number): Point[] =>
    segment.map(({ day, value, error }) =>
      place(day, Math.min(most, Math.max(0, value + errors * error))),
    );
  return segments
    .map((segment) => bandPath(edge(segment, BAND_ERRORS), edge(segment, -BAND_ERRORS)))
    .join('');
}
