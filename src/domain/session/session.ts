import type { Instant } from '../day.ts';
import type { Ledger } from '../routine/dose.ts';
import { USUAL_REP_SECONDS } from '../routine/routine.ts';
import type { Bout, Timeline } from '../routine/timeline.ts';

/** Away for longer than this, a session pauses at the last step seen. */
export const AWAY_LIMIT_MS = 30_000;

/** The longest a running session sleeps between two looks at the clock. */
export const WAKE_LIMIT_MS = 5_000;

export type PauseReason = 'asked' | 'away' | 'concern' | 'restored';

/**
 * Where a session is. Positions are milliseconds along its timeline; a moving
 * phase holds an anchor, so that the position is computed from the clock and
 * never counted up. `seenAt` is when the person last had the session in view.
 */
export type Phase =
  | { readonly kind: 'get-ready' }
  | {
      readonly kind: 'counting-in';
      readonly sinceAt: Instant;
      readonly positionMs: number;
      readonly seenAt: Instant;
      readonly hidden: boolean;
    }
  | {
      readonly kind: 'running';
      readonly anchorAt: Instant;
      readonly anchorMs: number;
      readonly seenAt: Instant;
      readonly hidden: boolean;
      /** Cues before and at this position have been given. */
      readonly cuedToMs: number;
    }
  /** At a gate: untimed, until the person confirms. */
  | { readonly kind: 'waiting'; readonly positionMs: number }
  | {
      readonly kind: 'paused';
      readonly positionMs: number;
      readonly sinceAt: Instant;
      readonly reason: PauseReason;
    }
  | { readonly kind: 'finished'; readonly at: Instant }
  | {
      readonly kind: 'ended-early';
      readonly at: Instant;
      readonly positionMs: number;
      readonly reason: 'left' | 'concern';
    };

export interface Pause {
  readonly fromAt: Instant;
  readonly toAt: Instant;
  readonly reason: PauseReason;
}

export interface Session {
  /** Every bout the routine holds for this person today; never trimmed. */
  readonly plan: readonly Bout[];
  /** What is played, laid out in time; trimmed where a jump would break a dose cap. */
  readonly timeline: Timeline;
  readonly phase: Phase;
  /**
   * What closed runs have played; `playedAt` adds the open run. A gate has an
   * entry, of 0 ms, once it has been confirmed.
   */
  readonly played: Ledger;
  readonly pauses: readonly Pause[];
  /** When the first count-in began; null before. */
  readonly startedAt: Instant | null;
  readonly countInMs: number;
  /** Areas left out from here on, for this session. */
  readonly leftOut: readonly string[];
  /** Seconds of one stretch. */
  readonly repSeconds: number;
  /** The latest time an event brought. */
  readonly lastAt: Instant;
}

/** What happened, and when by the wall clock. */
export type SessionEvent =
  | { readonly at: Instant; readonly type: SessionAct }
  /** Another pace, in seconds of one stretch; one at which the plan gets too long is refused. */
  | { readonly at: Instant; readonly type: 'pace'; readonly repSeconds: number };

export type SessionAct =
  | 'ready'
  | 'tick'
  | 'pause'
  | 'resume'
  | 'next'
  | 'previous'
  /** From the start of the step under way, within its dose cap. */
  | 'again'
  /** Leaves the area under way, and whatever else of it lies ahead. */
  | 'skip-area'
  | 'confirm'
  | 'hidden'
  | 'shown'
  | 'concern'
  | 'end'
  | 'end-for-concern';

export function startSession(
  plan: readonly Bout[],
  timeline: Timeline,
  countInMs: number,
  at: Instant,
  repSeconds: number = USUAL_REP_SECONDS,
): Session {
  return {
    plan,
    timeline,
    phase: { kind: 'get-ready' },
    played: {},
    pauses: [],
    startedAt: null,
    countInMs,
    leftOut: [],
    repSeconds,
    lastAt: at,
  };
}

/** The position along the timeline at an instant, in ms. */
export function positionAt(session: Session, at: Instant): number {
  const { phase, timeline } = session;
  switch (phase.kind) {
    case 'get-ready':
      return 0;
    case 'running':
      return Math.min(timeline.totalMs, phase.anchorMs + Math.max(0, at - phase.anchorAt));
    case 'finished':
      return timeline.totalMs;
    default:
      return phase.positionMs;
  }
}

/** Milliseconds of count-in left at an instant; 0 outside a count-in. */
export function countInLeftAt(session: Session, at: Instant): number {
  const { phase } = session;
  if (phase.kind !== 'counting-in') return 0;
  return Math.max(0, session.countInMs - Math.max(0, at - phase.sinceAt));
}

export function isOver(session: Session): boolean {
  return session.phase.kind === 'finished' || session.phase.kind === 'ended-early';
}
