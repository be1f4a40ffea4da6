import { INHALE_SHARE, STRETCH_SHARE } from '../../domain/routine/rhythm.ts';
import type { GlidePoint, Point, StrokeMotion, Swing } from '../../domain/routine/drawing.ts';

const BREATH_EASE = 'cubic-bezier(0.37, 0, 0.5, 1)';
const RELEASE_EASE = 'cubic-bezier(0.22, 0.6, 0.36, 1)';
/** The hand is gone by this share of the glide, and back at the start by its end: a loop begins visible. */
const GLIDE_GONE = 0.95;
const GLIDE_FADE = 0.05;
const GLOW_AT_REST = 0.4;
const SIGN_AT_REST = 0.75;
const SAMPLES_PER_SPAN = 5;

const shift = ({ x, y }: Point): string => `translate(${x}px, ${y}px)`;
const HOME = 'translate(0px, 0px)';

/** Keyframes of one repetition; nothing for a still drawing. */
export function motionKeyframes(motion: StrokeMotion): Keyframe[] | undefined {
  switch (motion.kind) {
    case 'stretch':
      return thereAndBack([HOME, shift(motion.by)], STRETCH_SHARE, RELEASE_EASE);
    case 'breath':
      return thereAndBack(
        [swung(motion.swing, 0), swung(motion.swing, 1)],
        INHALE_SHARE,
        BREATH_EASE,
      );
    case 'swing':
      return thereAndBack([swung(motion.swing, 0), swung(motion.swing, 1)], 1 / 2, BREATH_EASE);
    case 'glide':
      return glide(motion.through);
    case 'still':
      return undefined;
  }
}

/** Where the hands are at the end of the stroke, as an SVG transform; nothing for a still drawing. */
export function endPose(motion: StrokeMotion): string | undefined {
  if (motion.kind === 'still') return undefined;
  if (motion.kind === 'stretch') return `translate(${motion.by.x} ${motion.by.y})`;
  if (motion.kind === 'breath' || motion.kind === 'swing')
    return motion.swing && turned(motion.swing);
  const first = motion.through[0];
  const last = motion.through.at(-1);
  if (!first || !last) return undefined;
  return `translate(${last.x} ${last.y}) rotate(${last.angle ?? 0}) translate(${-first.x} ${-first.y})`;
}

/** For reduced motion: the start still fades out while the end still fades in, and back. */
export function fadeKeyframes(motion: StrokeMotion, still: 'start' | 'end'): Keyframe[] {
  const share = motion.kind === 'breath' ? INHALE_SHARE : STRETCH_SHARE;
  const [rest, reached] = still === 'start' ? [1, 0] : [0, 1];
  return [
    { opacity: rest, offset: 0 },
    { opacity: rest, offset: share * 0.4 },
    { opacity: reached, offset: share * 0.8 },
    { opacity: reached, offset: share },
    { opacity: rest, offset: 1 },
  ];
}

/** The glow deepens with the breath in, and widens unless motion is reduced; other strokes leave it. */
export function glowKeyframes(motion: StrokeMotion, reduced: boolean): Keyframe[] | undefined {
  return motion.kind === 'breath' ? widening(GLOW_AT_REST, 0.8, reduced) : undefined;
}

/** The sign of breathing keeps clear enough to be read at rest; it widens as the glow does. */
export function signKeyframes(motion: StrokeMotion, reduced: boolean): Keyframe[] | undefined {
  return motion.kind === 'breath' ? widening(SIGN_AT_REST, 0.86, reduced) : undefined;
}

function widening(opacity: number, scale: number, reduced: boolean): Keyframe[] {
  const out = { opacity, ...(reduced ? {} : { transform: `scale(${scale})` }) };
  const filled = { opacity: 1, ...(reduced ? {} : { transform: 'scale(1)' }) };
  return [
    { ...out, offset: 0, easing: BREATH_EASE },
    { ...filled, offset: INHALE_SHARE, easing: BREATH_EASE },
    { ...out, offset: 1 },
  ];
}

type ThereAndBack = readonly [home: string, reached: string];

function thereAndBack([home, reached]: ThereAndBack, share: number, backEase: string): Keyframe[] {
  return [
    { transform: home, offset: 0, easing: BREATH_EASE },
    { transform: reached, offset: share, easing: backEase },
    { transform: home, offset: 1 },
  ];
}

const turned = ({ about: { x, y }, degrees }: Swing): string => `rotate(${degrees} ${x} ${y})`;

function swung(swing: Swing | undefined, share: number): string {
  if (!swing) return HOME;
  const { about, degrees } = swing;
  return `${shift(about)} rotate(${degrees * share}deg) ${shift({ x: -about.x, y: -about.y })}`;
}

function glide(through: readonly GlidePoint[]): Keyframe[] {
  const first = through[0];
  if (!first) return [];
  const curve = smoothed(through);
  const travelled = distances(curve);
  const total = travelled.at(-1) || 1;
  const way = curve.map((point, index) => {
    const offset = ((travelled[index] ?? 0) / total) * GLIDE_GONE;
    const opacity = Math.min(1, (GLIDE_GONE - offset) / GLIDE_FADE);
    return { transform: pose(point, first), opacity, offset };
  });
  const back = pose(first, first);
  return [
    ...way,
    { transform: back, opacity: 0, offset: GLIDE_GONE },
    { transform: back, opacity: 1, offset: 1 },
  ];
}

const pose = (at: GlidePoint, first: Point): string =>
  `${shift(at)} rotate(${at.angle ?? 0}deg) ${shift({ x: -first.x, y: -first.y })}`;

/** Points along a Catmull-Rom curve through the given ones, so that the hand never turns a corner. */
function smoothed(through: readonly GlidePoint[]): GlidePoint[] {
  return through.flatMap((from, index) => {
    const to = through[index + 1];
    if (!to) return [from];
    const before = through[index - 1] ?? from;
    const after = through[index + 2] ?? to;
    return Array.from({ length: SAMPLES_PER_SPAN }, (_, step) =>
      between([before, from, to, after], step / SAMPLES_PER_SPAN),
    );
  });
}

type Span = readonly [GlidePoint, GlidePoint, GlidePoint, GlidePoint];

function between(span: Span, t: number): GlidePoint {
  const [a, b, c, d] = span;
  const mix = (p: number, q: number, r: number, s: number): number =>
    0.5 *
    (2 * q + (r - p) * t + (2 * p - 5 * q + 4 * r - s) * t * t + (3 * q - p - 3 * r + s) * t ** 3);
  const round = (value: number): number => Math.round(value * 10) / 10;
  return {
    x: round(mix(a.x, b.x, c.x, d.x)),
    y: round(mix(a.y, b.y, c.y, d.y)),
    angle: round(mix(a.angle ?? 0, b.angle ?? 0, c.angle ?? 0, d.angle ?? 0)),
  };
}

function distances(points: readonly Point[]): number[] {
  let sum = 0;
  return points.map((point, index) => {
    const previous = points[index - 1] ?? point;
    sum += Math.hypot(point.x - previous.x, point.y - previous.y);
    return sum;
  });
}
