import type { Instant } from '../day.ts';
import { heard, openGateBetween } from './ahead.ts';
import { cuesBetween, nextCueAfter } from './cues.ts';
import type { Cue } from './cues.ts';
import { wholeReps } from '../routine/dose.ts';
import {
  againPlace,
  boutAt,
  canGoBack,
  canRepeat,
  nextPlace,
  placeAfterArea,
  previousPlace,
} from './jump.ts';
import type { Place } from './jump.ts';
import { credit, playedAt } from './ledger.ts';
import { AWAY_LIMIT_MS, WAKE_LIMIT_MS, isOver, positionAt } from './session.ts';
import type { PauseReason, Phase, Session, SessionEvent } from './session.ts';
import { withPace } from './pace.ts';

export interface SessionStep {
  readonly session: Session;
  readonly cues: readonly Cue[];
}

/**
 * Takes a session through one event. All that fell between the last event and
 * this one is handled first, whatever the timers did: the count-in ends, gates
 * stop it, a long absence pauses it, the end finishes it. Then the event acts,
 * and what it makes due at once follows.
 */
export function stepSession(session: Session, event: SessionEvent): SessionStep {
  const { at } = event;
  const before = catchUp(alignClock(session, at), at);
  const after = catchUp(act(before.session, event), at);
  return { session: { ...after.session, lastAt: at }, cues: [...before.cues, ...after.cues] };
}

/** When a session next needs a look at the clock; null while nothing moves. */
export function nextWakeAt(session: Session): Instant | null {
  const { phase, lastAt } = session;
  if (phase.kind === 'counting-in') {
    return Math.min(phase.sinceAt + session.countInMs, lastAt + WAKE_LIMIT_MS);
  }
  if (phase.kind !== 'running') return null;
  const cueMs = nextCueAfter(session.timeline, positionAt(session, lastAt));
  return Math.min(phase.anchorAt + cueMs - phase.anchorMs, lastAt + WAKE_LIMIT_MS);
}

/** A wall clock set back takes its anchors with it, so that no time is lost or gained. */
function alignClock(session: Session, at: Instant): Session {
  const shift = at - session.lastAt;
  if (shift >= 0) return session;
  return { ...session, lastAt: at, phase: shifted(session.phase, shift) };
}

function shifted(phase: Phase, shift: number): Phase {
  switch (phase.kind) {
    case 'counting-in':
      return { ...phase, sinceAt: phase.sinceAt + shift, seenAt: phase.seenAt + shift };
    case 'running':
      return { ...phase, anchorAt: phase.anchorAt + shift, seenAt: phase.seenAt + shift };
    default:
      return phase;
  }
}

function catchUp(session: Session, at: Instant): SessionStep {
  const { phase } = session;
  if (phase.kind !== 'counting-in' && phase.kind !== 'running') return { session, cues: [] };
  if (at - phase.seenAt > AWAY_LIMIT_MS) {
    return { session: pause(session, phase.seenAt, 'away'), cues: [] };
  }
  if (phase.kind === 'running') return play(session, at);
  if (at < phase.sinceAt + session.countInMs) return { session: seen(session, at), cues: [] };
  return play(begin(session), at);
}

/** Ends the count-in at the very moment it was due. */
function begin(session: Session): Session {
  const { phase } = session;
  if (phase.kind !== 'counting-in') return session;
  const { seenAt, hidden, positionMs } = phase;
  return {
    ...session,
    phase: {
      kind: 'running',
      anchorAt: phase.sinceAt + session.countInMs,
      anchorMs: positionMs,
      seenAt,
      hidden,
      cuedToMs: positionMs - 1,
    },
  };
}

function play(session: Session, at: Instant): SessionStep {
  const { phase, timeline } = session;
  if (phase.kind !== 'running') return { session, cues: [] };
  const positionMs = positionAt(session, at);
  const gate = openGateBetween(session, phase.anchorMs, positionMs);
  const reachedMs = gate?.startMs ?? positionMs;
  const cues = cuesBetween(heard(session, gate), phase.cuedToMs, reachedMs);
  const played = credit(session.played, timeline, phase.anchorMs, reachedMs);
  if (gate !== undefined) {
    return {
      session: { ...session, played, phase: { kind: 'waiting', positionMs: reachedMs } },
      cues,
    };
  }
  if (positionMs < timeline.totalMs) {
    return {
      session: seen({ ...session, phase: { ...phase, cuedToMs: positionMs } }, at),
      cues,
    };
  }
  const finishedAt = phase.anchorAt + timeline.totalMs - phase.anchorMs;
  return {
    session: { ...session, played, phase: { kind: 'finished', at: finishedAt } },
    cues: [...cues, { kind: 'finished', positionMs: timeline.totalMs }],
  };
}

function seen(session: Session, at: Instant): Session {
  const { phase } = session;
  if ((phase.kind !== 'counting-in' && phase.kind !== 'running') || phase.hidden) return session;
  return { ...session, phase: { ...phase, seenAt: at } };
}

function act(session: Session, event: SessionEvent): Session {
  const { type, at } = event;
  switch (type) {
    case 'ready':
      return session.phase.kind === 'get-ready' ? countIn(session, 0, at) : session;
    case 'pause':
      return pause(session, at, 'asked');
    case 'concern':
      return pause(session, at, 'concern');
    case 'resume':
      return resume(session, at);
    case 'next':
      return session.phase.kind === 'waiting' ? session : jump(session, nextPlace, at);
    case 'previous':
      return canGoBack(session, at) ? jump(session, previousPlace, at) : session;
    case 'again':
      return canRepeat(session, at) ? jump(session, againPlace, at) : session;
    case 'skip-area':
      return skipArea(session, at);
    case 'pace':
      return withPace(session, event.repSeconds, at);
    case 'confirm':
      return confirm(session, at);
    case 'hidden':
      return setHidden(session, true, at);
    case 'shown':
      return setHidden(session, false, at);
    case 'end':
      return end(session, 'left', at);
    case 'end-for-concern':
      return end(session, 'concern', at);
    case 'tick':
      return session;
  }
}

function countIn(session: Session, positionMs: number, at: Instant): Session {
  return {
    ...session,
    startedAt: session.startedAt ?? at,
    phase: { kind: 'counting-in', sinceAt: at, positionMs, seenAt: at, hidden: false },
  };
}

/** Pauses a moving session at where it was at `at`; leaves any other alone. */
function pause(session: Session, at: Instant, reason: PauseReason): Session {
  const { kind } = session.phase;
  if (kind !== 'counting-in' && kind !== 'running' && kind !== 'waiting') return session;
  return {
    ...session,
    played: playedAt(session, at),
    phase: { kind: 'paused', positionMs: positionAt(session, at), sinceAt: at, reason },
  };
}

function resume(session: Session, at: Instant): Session {
  const { phase } = session;
  if (phase.kind !== 'paused') return session;
  const pauses = [
    ...session.pauses,
    { fromAt: phase.sinceAt, toAt: Math.max(at, phase.sinceAt), reason: phase.reason },
  ];
  return countIn({ ...session, pauses }, phase.positionMs, at);
}

function jump(
  session: Session,
  placeOf: (session: Session, at: Instant) => Place,
  at: Instant,
): Session {
  const { phase } = session;
  if (phase.kind === 'get-ready' || phase.kind === 'finished' || phase.kind === 'ended-early') {
    return session;
  }
  const place = placeOf(session, at);
  const played = wholeReps(session.plan, playedAt(session, at));
  const { timeline, positionMs } = place;
  // Where nothing is left there may be no timeline to stand at the end of.
  if (positionMs >= timeline.totalMs)
    return { ...session, played, phase: { kind: 'finished', at } };
  const jumped = { ...session, timeline, played };
  if (phase.kind === 'waiting') return runFrom(jumped, positionMs, at);
  if (phase.kind !== 'running') return { ...jumped, phase: { ...phase, positionMs } };
  return {
    ...jumped,
    phase: { ...phase, anchorAt: at, anchorMs: positionMs, cuedToMs: positionMs - 1 },
  };
}

/** A gate is no area: it is confirmed, never left out. */
function skipArea(session: Session, at: Instant): Session {
  if (session.phase.kind === 'get-ready' || isOver(session)) return session;
  const { area, kind } = boutAt(session, at);
  if (kind === 'gate') return session;
  const leftOut = [...new Set([...session.leftOut, area])];
  return jump({ ...session, leftOut }, placeAfterArea, at);
}

/** Sets a session that was in view going at once, from a position. */
function runFrom(session: Session, positionMs: number, at: Instant): Session {
  return {
    ...session,
    phase: {
      kind: 'running',
      anchorAt: at,
      anchorMs: positionMs,
      seenAt: at,
      hidden: false,
      cuedToMs: positionMs - 1,
    },
  };
}

function confirm(session: Session, at: Instant): Session {
  const { phase } = session;
  if (phase.kind !== 'waiting') return session;
  const gate = boutAt(session, at);
  const played = { ...session.played, [gate.key]: { ms: 0, reps: 0 } };
  return runFrom({ ...session, played }, phase.positionMs, at);
}

function setHidden(session: Session, hidden: boolean, at: Instant): Session {
  const { phase } = session;
  if (phase.kind !== 'counting-in' && phase.kind !== 'running') return session;
  // A page can tell twice that it went out of view; only the first time was it seen.
  if (hidden && phase.hidden) return session;
  return { ...session, phase: { ...phase, hidden, seenAt: at } };
}

function end(session: Session, reason: 'left' | 'concern', at: Instant): Session {
  if (session.phase.kind === 'finished' || session.phase.kind === 'ended-early') return session;
  return {
    ...session,
    played: playedAt(session, at),
    phase: { kind: 'ended-early', at, positionMs: positionAt(session, at), reason },
  };
}
