import type { RepKind } from './routine.ts';

/** The share of a stretch in which the skin is drawn; in the rest it floats back. */
export const STRETCH_SHARE = 2 / 3;

/** The share of a breath that goes in. */
export const INHALE_SHARE = 0.4;

/** How much of a repetition its first movement takes; the second takes what is left. */
function firstShareOf(kind: RepKind): number {
  if (kind === 'stretch') return STRETCH_SHARE;
  return kind === 'breath' ? INHALE_SHARE : 1;
}

/** How long the first movement of a repetition takes, in whole milliseconds. */
export function firstMsOf(kind: RepKind, repMs: number): number {
  return Math.round(repMs * firstShareOf(kind));
}
