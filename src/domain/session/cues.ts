import type { Segment, Timeline } from '../routine/timeline.ts';
import type { Cue } from './session.ts';

/** The cues of a timeline after one position, up to and including another. */
export function cuesBetween(timeline: Timeline, afterMs: number, toMs: number): Cue[] {
  return timeline.segments
    .filter((segment) => segment.startMs <= toMs && segment.endMs > afterMs)
    .flatMap((segment) => cuesOf(timeline, segment))
    .filter((cue) => cue.positionMs > afterMs && cue.positionMs <= toMs);
}

/** The position of the next cue after `afterMs`; the end where there is none. */
export function nextCueAfter(timeline: Timeline, afterMs: number): number {
  for (const segment of timeline.segments) {
    if (segment.startMs > afterMs) return segment.startMs;
    if (segment.kind === 'bout' && segment.endMs > afterMs) {
      const reps = Math.floor((afterMs - segment.startMs) / segment.bout.repMs) + 1;
      return Math.min(segment.endMs, segment.startMs + reps * segment.bout.repMs);
    }
  }
  return timeline.totalMs;
}

function cuesOf(timeline: Timeline, segment: Segment): Cue[] {
  const { kind, bout, startMs } = segment;
  if (kind === 'move') return [{ kind: 'step', positionMs: startMs, bout }];
  if (kind === 'change-side') return [{ kind: 'side', positionMs: startMs, bout }];
  const opening: Cue[] =
    segment === timeline.segments[0] ? [{ kind: 'step', positionMs: startMs, bout }] : [];
  const reps = Array.from({ length: bout.reps }, (_, rep): Cue => ({
    kind: 'rep',
    positionMs: startMs + rep * bout.repMs,
    bout,
  }));
  return [...opening, ...reps];
}
