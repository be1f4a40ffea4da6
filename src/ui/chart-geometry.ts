/** What a chart is drawn in: the width it has and the size of its text, both in px. */
export interface ChartSize {
  readonly width: number;
  readonly em: number;
}

export interface ChartFrame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** The distance of one day from the next. */
  readonly step: number;
  /** The greatest value there can be. */
  readonly most: number;
  readonly x: (index: number) => number;
  readonly y: (value: number) => number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How wide a character is, in em: bold system faces stay below it on average. */
const CHARACTER_EM = 0.68;

export function textWidth(text: string, em: number): number {
  return text.length * CHARACTER_EM * em;
}

/**
 * The plot within a chart: room for the scale at its left, the line labels at
 * its right and the marks of days below it.
 */
export function frameOf(
  { width, em }: ChartSize,
  dayCount: number,
  most: number,
  labels: readonly string[],
): ChartFrame {
  const left = Math.round(1.9 * em);
  const labelRoom = Math.max(0, ...labels.map((label) => textWidth(label, em))) + 0.7 * em;
  const right = Math.round(Math.max(left + 60, width - labelRoom));
  const top = Math.round(1.9 * em);
  const bottom = top + Math.round(Math.max(7 * em, Math.min(230, Math.max(150, width * 0.5))));
  const step = (right - left) / Math.max(1, dayCount - 1);
  return {
    width,
    height: Math.round(bottom + 4.5 * em),
    left,
    right,
    top,
    bottom,
    step,
    most,
    x: (index) => left + index * step,
    y: (value) => bottom - (value / most) * (bottom - top),
  };
}

/** Lines through points, one for each run; a single point becomes a dot by its round cap. */
export function linesPath(runs: readonly (readonly Point[])[]): string {
  return runs.map(linePath).join('');
}

function linePath(points: readonly Point[]): string {
  const [first, ...rest] = points.map(({ x, y }) => `${round(x)} ${round(y)}`);
  if (first === undefined) return '';
  return rest.length === 0 ? `M${first}h0` : `M${first}L${rest.join('L')}`;
}

/** Dots as lines of no length: one path, whatever their number; round caps make them round. */
export function dotsPath(points: readonly Point[]): string {
  return points.map(({ x, y }) => `M${round(x)} ${round(y)}h0`).join('');
}

/** Diamonds of a radius, in one path. */
export function diamondsPath(points: readonly Point[], r: number): string {
  return points
    .map(({ x, y }) => `M${round(x - r)} ${round(y)}l${r} ${-r}l${r} ${r}l${-r} ${r}Z`)
    .join('');
}

/** The closed area between an upper edge and a lower one. */
export function bandPath(upper: readonly Point[], lower: readonly Point[]): string {
  return upper.length < 2 ? '' : `${linePath([...upper, ...lower.toReversed()])}Z`;
}

export interface Tick {
  readonly index: number;
  readonly label: string;
}

/** Days between ticks that read as a rhythm: each, each other, weeks. */
const STEPS = [1, 2, 7, 14, 28, 56];

/** As many of the daily ticks as fit side by side, counted back from the last. */
export function fittingTicks(ticks: readonly Tick[], frame: ChartFrame, em: number): Tick[] {
  const widest = Math.max(0, ...ticks.map(({ label }) => textWidth(label, em))) + em;
  const every = STEPS.find((count) => count * frame.step >= widest) ?? ticks.length;
  return ticks.filter((_, index) => (ticks.length - 1 - index) % every === 0);
}

/** The ticks whose labels, starting at the tick, do not run into the next one. */
export function roomyTicks(ticks: readonly Tick[], frame: ChartFrame, em: number): Tick[] {
  const kept: Tick[] = [];
  let free = frame.width;
  for (const tick of ticks.toReversed()) {
    const end = frame.x(tick.index) + textWidth(tick.label, em);
    if (end > free) continue;
    kept.unshift(tick);
    free = frame.x(tick.index) - 0.5 * em;
  }
  return kept;
}

/**
 * Moves labels that would touch apart, as little as that takes, and keeps them
 * within the plot. @returns their heights, in the order they came.
 */
export function apart(heights: readonly number[], gap: number, frame: ChartFrame): number[] {
  const order = heights
    .map((height, index) => ({ height, index }))
    .sort((a, b) => a.height - b.height);
  const placed: number[] = [];
  for (const { height } of order) placed.push(Math.max(height, (placed.at(-1) ?? -Infinity) + gap));
  const over = Math.max(0, (placed.at(-1) ?? 0) - frame.bottom);
  const middle = order.length > 1 ? ((placed.at(-1) ?? 0) - (order.at(-1)?.height ?? 0)) / 2 : 0;
  const shift = Math.min((placed[0] ?? 0) - frame.top, Math.max(over, middle));
  const result = [...heights];
  order.forEach(({ index }, rank) => {
    result[index] = (placed[rank] ?? 0) - shift;
  });
  return result;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
