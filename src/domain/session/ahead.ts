import type { Instant } from '../day.ts';
import type { Segment, Timeline } from '../routine/timeline.ts';
import { cuesBetween } from './cues.ts';
import type { Cue } from './cues.ts';
import { isOpenGate } from './jump.ts';
import { countInLeftAt, positionAt } from './session.ts';
import type { Session } from './session.ts';

/**
 * A gate takes no time, so what lies before and behind it is at one position:
 * what is behind is not heard before the gate is confirmed, nor the gate after.
 */
export function heard({ timeline, played }: Session, gate: Segment | undefined): Timeline {
  const end = gate === undefined ? timeline.segments.length : timeline.segments.indexOf(gate) + 1;
  const segments = timeline.segments
    .slice(0, end)
    .filter(({ bout }) => bout.kind !== 'gate' || isOpenGate(bout, played));
  return { ...timeline, segments };
}

/** The first gate from one position on, up to another, that has yet to be confirmed. */
export function openGateBetween(
  { timeline, played }: Session,
  fromMs: number,
  toMs: number,
): Segment | undefined {
  return timeline.segments.find(
    ({ kind, bout, startMs }) =>
      kind === 'bout' && startMs >= fromMs && startMs <= toMs && isOpenGate(bout, played),
  );
}

/** The cues a session will give after one position, up to another, if nothing comes between. */
export function cuesAhead(session: Session, afterMs: number, toMs: number): Cue[] {
  const { totalMs } = session.timeline;
  const gate = openGateBetween(session, Math.max(0, afterMs), toMs);
  const cues = cuesBetween(heard(session, gate), afterMs, Math.min(toMs, gate?.startMs ?? totalMs));
  if (gate !== undefined || toMs < totalMs || afterMs >= totalMs) return cues;
  return [...cues, { kind: 'finished', positionMs: totalMs }];
}

/**
 * Where a moving session stands on its timeline, its count-in included: before
 * the count-in is over, so much before the place it goes on at. Null while
 * nothing moves.
 */
export function leadInPositionAt(session: Session, at: Instant): number | null {
  const { kind } = session.phase;
  if (kind !== 'running' && kind !== 'counting-in') return null;
  return positionAt(session, at) - countInLeftAt(session, at);
}
