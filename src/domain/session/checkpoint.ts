import type { Instant } from '../day.ts';
import type { Ledger } from '../routine/dose.ts';
import { withinDose, withinLongestSession } from '../routine/dose.ts';
import { layOut, segmentIndexAt } from '../routine/timeline.ts';
import type { Bout, Pace, Segment, Timeline } from '../routine/timeline.ts';
import { boutAt } from './jump.ts';
import { more, playedAt } from './ledger.ts';
import { positionAt } from './session.ts';
import type { Pause, Session } from './session.ts';

/**
 * What is kept of a session while it runs, so that it can be taken up again
 * after the program was killed. It names its place by bout rather than by
 * position, because by then fewer steps may be permitted.
 */
export interface Checkpoint {
  readonly at: Instant;
  readonly boutKey: string;
  readonly segment: Segment['kind'];
  /** Milliseconds of that segment still to come. */
  readonly leftMs: number;
  readonly played: Ledger;
  readonly pauses: readonly Pause[];
  readonly startedAt: Instant;
  /** Areas left out from here on. */
  readonly leftOut: readonly string[];
  /** Seconds of one stretch. */
  readonly repSeconds: number;
}

/** The checkpoint of a session that has begun and is not over; null otherwise. */
export function checkpointOf(session: Session, at: Instant): Checkpoint | null {
  const { phase, startedAt, pauses, timeline, leftOut, repSeconds } = session;
  if (startedAt === null || phase.kind === 'finished' || phase.kind === 'ended-early') return null;
  const positionMs = positionAt(session, at);
  const segment =
    phase.kind === 'waiting'
      ? timeline.segments.find(({ bout, kind }) => kind === 'bout' && bout === boutAt(session, at))
      : timeline.segments[segmentIndexAt(timeline, positionMs)];
  if (segment === undefined) return null;
  return {
    at,
    boutKey: segment.bout.key,
    segment: segment.kind,
    leftMs: segment.endMs - positionMs,
    played: playedAt(session, at),
    pauses,
    startedAt,
    leftOut,
    repSeconds,
  };
}

/**
 * The session a checkpoint was taken of, paused where it was, on what is
 * permitted now, which `plan` holds at the checkpoint's own pace. Null where
 * nothing of it is left to play.
 */
export function restoreSession(
  checkpoint: Checkpoint,
  plan: readonly Bout[],
  pace: Pace,
  countInMs: number,
  at: Instant,
): Session | null {
  const index = placeIn(plan, checkpoint);
  if (index === -1) return null;
  // A bout that is under way keeps its length; one still to begin keeps to its dose.
  const begun = checkpoint.segment === 'bout' && plan[index]?.key === checkpoint.boutKey;
  const first = begun ? index + 1 : index;
  const taken = begun ? withRestOf(checkpoint, plan[index] as Bout) : checkpoint.played;
  const wanted = plan.slice(first).filter(({ area }) => !checkpoint.leftOut.includes(area));
  const ahead = withinLongestSession(withinDose(plan, wanted, taken), taken);
  const head = begun ? plan[index] : ahead[0];
  if (head === undefined) return null;
  const timeline = layOut(pace, [...plan.slice(0, first), ...ahead]);
  return {
    plan,
    timeline,
    phase: {
      kind: 'paused',
      positionMs: positionOf(timeline, head, checkpoint),
      sinceAt: checkpoint.at,
      reason: 'restored',
    },
    played: checkpoint.played,
    pauses: checkpoint.pauses,
    startedAt: checkpoint.startedAt,
    countInMs,
    leftOut: checkpoint.leftOut,
    repSeconds: checkpoint.repSeconds,
    lastAt: at,
  };
}

/** What will have been played once the bout under way is over. */
function withRestOf({ played, boutKey, leftMs }: Checkpoint, bout: Bout): Ledger {
  return { ...played, [boutKey]: more(played[boutKey], bout, leftMs) };
}

/** The bout to go on with: the same one, else the first after the last one played. */
function placeIn(plan: readonly Bout[], { boutKey, played }: Checkpoint): number {
  const same = plan.findIndex((bout) => bout.key === boutKey);
  if (same !== -1) return same;
  const last = plan.findLastIndex((bout) => bout.key in played);
  return last + 1 < plan.length ? last + 1 : -1;
}

function positionOf(timeline: Timeline, bout: Bout, checkpoint: Checkpoint): number {
  const led = timeline.segments.filter((segment) => segment.bout.key === bout.key);
  const there = led.find((segment) => segment.kind === checkpoint.segment);
  if (bout.key === checkpoint.boutKey && there !== undefined) {
    return Math.max(there.startMs, there.endMs - checkpoint.leftMs);
  }
  return led[0]?.startMs ?? 0;
}
