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
  readonly x: (index: number) => number;
  readonly y: (value: number) => number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How wide a character is, in em: bold system faces stay below it on average. */
const CHARACTER_EM = 0.64;
const MOST = 10;

export function textWidth(text: string, em: number): number {
  return text.length * CHARACTER_EM * em;
}

/** The plot within a chart: room for the scale at its left and the line labels at its right. */
export function frameOf(
  { width, em }: ChartSize,
  dayCount: number,
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
    height: Math.round(bottom + 3.3 * em),
    left,
    right,
    top,
    bottom,
    step,
    x: (index) => left + index * step,
    y: (value) => bottom - (value / MOST) * (bottom - top),
  };
}

/** A line through points; a single point becomes a dot by its round cap. */
export function linePath(points: readonly Point[]): string {
  const [first, ...rest] = points.map(({ x, y }) => `${round(x)} ${round(y)}`);
  if (first === undefined) return '';
  return rest.length === 0 ? `M${first}h0` : `M${first}L${rest.join('L')}`;
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

/** Moves two labels that would touch apart, and keeps both within the plot. */
export function apart(
  first: number,
  second: number,
  gap: number,
  frame: ChartFrame,
): [number, number] {
  const between = Math.abs(first - second);
  const push = between >= gap ? 0 : (gap - between) / 2;
  const sign = first <= second ? -1 : 1;
  const raw = [first + sign * push, second - sign * push] as const;
  const low = Math.min(...raw);
  const high = Math.max(...raw);
  const shift = Math.max(0, frame.top - low) - Math.max(0, high - frame.bottom);
  return [raw[0] + shift, raw[1] + shift];
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
