import type { Instant } from '../day.ts';
import { repAt, segmentIndexAt } from '../routine/timeline.ts';
import type { Bout, Segment } from '../routine/timeline.ts';
import { boutAt } from './jump.ts';
import { positionAt } from './session.ts';
import type { Session } from './session.ts';

/** Where a session stands, as a screen shows it. */
export interface Standing {
  /** The bout under way, or the one the hands are moving to. */
  readonly bout: Bout;
  readonly segment: Segment['kind'];
  /** Counted from 1; while hands move, the first of the bout ahead. */
  readonly rep: number;
  /** Milliseconds into the present repetition; 0 while hands move. */
  readonly intoRepMs: number;
  /** Milliseconds left of the present step, its sides and bands together. */
  readonly stepLeftMs: number;
  /** Milliseconds left of the whole session. */
  readonly leftMs: number;
  /** Counted from 1. */
  readonly step: number;
  readonly steps: number;
  /** The first bout of the next step; null in the last. */
  readonly next: Bout | null;
}

export function standingAt(session: Session, at: Instant): Standing {
  const { timeline } = session;
  const positionMs = positionAt(session, at);
  const bout = boutAt(session, at);
  const index = segmentIndexAt(timeline, positionMs);
  const segment = timeline.segments[index];
  const there = segment?.bout.key === bout.key;
  const playing = there && segment.kind === 'bout';
  const visits = stepVisits(timeline.segments);
  const step = visits.findLastIndex(
    (visit) => visit.startMs <= positionMs && visit.bout.stepId === bout.stepId,
  );
  return {
    bout,
    segment: there ? segment.kind : 'bout',
    rep: playing ? repAt(segment, positionMs) : 1,
    intoRepMs: playing ? (positionMs - segment.startMs) % Math.max(1, bout.repMs) : 0,
    stepLeftMs: (visits[step + 1]?.startMs ?? timeline.totalMs) - positionMs,
    leftMs: timeline.totalMs - positionMs,
    step: Math.max(0, step) + 1,
    steps: visits.length,
    next: visits[step + 1]?.bout ?? null,
  };
}

/** The segments at which another step begins. */
function stepVisits(segments: readonly Segment[]): Segment[] {
  return segments.filter(({ bout }, index) => bout.stepId !== segments[index - 1]?.bout.stepId);
}
