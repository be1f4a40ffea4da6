import { firstMsOf } from '../routine/rhythm.ts';
import type { RepKind } from '../routine/routine.ts';
import type { Bout, Segment, Timeline } from '../routine/timeline.ts';

/** What a moment of a bout, or one that leads up to it, is. */
export type BoutCueKind =
  | 'step'
  | 'side'
  | 'stretch'
  | 'release'
  | 'glide'
  | 'breathe-in'
  | 'breathe-out'
  | 'rest'
  | 'gate'
  | 'half-way'
  | 'two-more'
  | 'last'
  /** Shortly before a step ends; its bout is the one that comes next. */
  | 'next';

/** Something to be heard, felt or said; the domain only names it. */
export type Cue =
  | {
      readonly kind: BoutCueKind;
      readonly positionMs: number;
      readonly bout: Bout;
      /** The repetition it belongs to, counted from 1; 0 where it belongs to none. */
      readonly rep: number;
      /** How long the movement takes that it begins; 0 for a mere signal. */
      readonly durationMs: number;
    }
  | { readonly kind: 'finished'; readonly positionMs: number };

/** How long before its end a step tells what comes next. */
export const NEXT_LEAD_MS = 5_000;

/** A step that has not lasted this long by then lets its own beginning be heard out. */
const LEAST_BEFORE_NEXT_MS = 4_000;

/** Fewer repetitions than this have no half-way worth a signal. */
const LEAST_FOR_HALF = 6;
const LEAST_FOR_TWO_MORE = 4;

const MOVEMENTS: Readonly<Record<RepKind, readonly [BoutCueKind, BoutCueKind | null]>> = {
  stretch: ['stretch', 'release'],
  breath: ['breathe-in', 'breathe-out'],
  glide: ['glide', null],
};

/** The cues of a timeline after one position, up to and including another, in order. */
export function cuesBetween(timeline: Timeline, afterMs: number, toMs: number): Cue[] {
  const { segments } = timeline;
  return segments
    .flatMap((segment, index) =>
      segment.startMs <= toMs && segment.endMs > afterMs ? cuesOf(segments, index) : [],
    )
    .filter((cue) => cue.positionMs > afterMs && cue.positionMs <= toMs);
}

/** The position of the next cue after `afterMs`; the end where there is none. */
export function nextCueAfter({ segments, totalMs }: Timeline, afterMs: number): number {
  for (const [index, segment] of segments.entries()) {
    if (segment.startMs <= afterMs && segment.endMs <= afterMs) continue;
    const next = cuesOf(segments, index).find(({ positionMs }) => positionMs > afterMs);
    if (next !== undefined) return next.positionMs;
  }
  return totalMs;
}

function cuesOf(segments: readonly Segment[], index: number): Cue[] {
  const segment = segments[index] as Segment;
  const { kind, bout, startMs } = segment;
  const signal = { positionMs: startMs, bout, rep: 0, durationMs: 0 };
  if (kind === 'move') return [{ kind: 'step', ...signal }];
  if (kind === 'change-side') return [{ kind: 'side', ...signal }];
  const opening: Cue[] = index === 0 ? [{ kind: 'step', ...signal }] : [];
  const cues = [...opening, ...repsOf(segment), ...nextOf(segments, index)];
  return cues.sort((one, other) => one.positionMs - other.positionMs);
}

function repsOf({ bout, startMs }: Segment): Cue[] {
  if (bout.kind === 'rest' || bout.kind === 'gate') {
    return [{ kind: bout.kind, positionMs: startMs, bout, rep: 1, durationMs: bout.repMs }];
  }
  const [first, second] = MOVEMENTS[bout.kind];
  const firstMs = firstMsOf(bout.kind, bout.repMs);
  return Array.from({ length: bout.reps }, (_, done) => done + 1).flatMap((rep): Cue[] => {
    const positionMs = startMs + (rep - 1) * bout.repMs;
    const signals = signalsOf(bout, rep).map((kind) => ({
      kind,
      positionMs,
      bout,
      rep,
      durationMs: 0,
    }));
    const there: Cue = { kind: first, positionMs, bout, rep, durationMs: firstMs };
    if (second === null) return [...signals, there];
    const back = { positionMs: positionMs + firstMs, durationMs: bout.repMs - firstMs };
    return [...signals, there, { kind: second, bout, rep, ...back }];
  });
}

function signalsOf({ reps }: Bout, rep: number): BoutCueKind[] {
  const signals: BoutCueKind[] = [];
  if (reps >= LEAST_FOR_HALF && rep === Math.ceil(reps / 2) + 1) signals.push('half-way');
  if (reps >= LEAST_FOR_TWO_MORE && rep === reps - 1) signals.push('two-more');
  if (reps > 1 && rep === reps) signals.push('last');
  return signals;
}

function nextOf(segments: readonly Segment[], index: number): Cue[] {
  const { bout, startMs, endMs } = segments[index] as Segment;
  const after = segments[index + 1];
  if (after === undefined || after.bout.stepId === bout.stepId || bout.kind === 'gate') return [];
  const positionMs = Math.max(startMs, endMs - NEXT_LEAD_MS);
  if (positionMs - stepStart(segments, index) < LEAST_BEFORE_NEXT_MS) return [];
  return [{ kind: 'next', positionMs, bout: after.bout, rep: 0, durationMs: 0 }];
}

/** When the step that a segment belongs to began. */
function stepStart(segments: readonly Segment[], index: number): number {
  const { stepId } = (segments[index] as Segment).bout;
  let first = index;
  while (first > 0 && segments[first - 1]?.bout.stepId === stepId) first -= 1;
  return (segments[first] as Segment).startMs;
}
