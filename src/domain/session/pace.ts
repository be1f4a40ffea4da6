import type { Instant } from '../day.ts';
import { leftOfLongestSession, withinLongestSession } from '../routine/dose.ts';
import type { Ledger } from '../routine/dose.ts';
import { firstMsOf } from '../routine/rhythm.ts';
import { MAX_SESSION_SECONDS, REP_SECONDS } from '../routine/routine.ts';
import type { RepSeconds } from '../routine/routine.ts';
import { durationOf, layOut, segmentIndexAt } from '../routine/timeline.ts';
import type { Bout, Segment, Timeline } from '../routine/timeline.ts';
import { more, playedAt } from './ledger.ts';
import { isOver, positionAt } from './session.ts';
import type { Phase, Session } from './session.ts';

/** The paces at which all of a session's plan still fits into the longest session. */
export function pacesOf({ plan, timeline, repSeconds }: Session): RepSeconds[] {
  return REP_SECONDS.filter((seconds) => {
    const paced = plan.map(atPace(seconds / repSeconds));
    return durationOf(timeline.pace, paced) <= MAX_SESSION_SECONDS * 1000;
  });
}

/**
 * A session at another pace: the stretch under way and all that come take that
 * long, from the very point of it that was reached. Unchanged where the plan
 * would get too long, or the stretch under way not fit into the longest session.
 */
export function withPace(session: Session, repSeconds: number, at: Instant): Session {
  if (isOver(session) || repSeconds === session.repSeconds) return session;
  if (!pacesOf(session).some((seconds) => seconds === repSeconds)) return session;
  const ratio = repSeconds / session.repSeconds;
  const fromMs = positionAt(session, at);
  const index = segmentIndexAt(session.timeline, fromMs);
  const from = session.timeline.segments[index] as Segment;
  const played = playedAt(session, at);
  const timeline = pacedTimeline(session.timeline, from, fromMs - from.startMs, ratio, played);
  if (timeline === null) return session;
  const to = timeline.segments[index] as Segment;
  const positionMs = to.startMs + movedInto(from, to.bout, fromMs - from.startMs);
  return {
    ...session,
    repSeconds,
    plan: session.plan.map(atPace(ratio)),
    timeline,
    played: sharedOut(played, from, fromMs, to, positionMs),
    phase: movedPhase(session.phase, positionMs, at),
  };
}

/**
 * What lies ahead is cut where, with all that was played again, it would last
 * too long; null where not even the repetition under way fits.
 */
function pacedTimeline(
  { pace, segments }: Timeline,
  from: Segment,
  intoMs: number,
  ratio: number,
  played: Ledger,
): Timeline | null {
  const bouts = segments.filter(({ kind }) => kind === 'bout').map(({ bout }) => bout);
  const current = bouts.indexOf(from.bout);
  const paced = bouts.map(atPace(ratio));
  const bout = paced[current] as Bout;
  const done = from.kind === 'bout' ? intoMs / Math.max(1, from.bout.repMs) : 0;
  const fitting = done + leftOfLongestSession(played) / Math.max(1, bout.repMs);
  const reps = bout.kind === 'stretch' ? Math.min(bout.reps, Math.floor(fitting)) : bout.reps;
  if (reps < Math.floor(done) + 1) return null;
  const taken = { ...played, [bout.key]: more(played[bout.key], bout, (reps - done) * bout.repMs) };
  const ahead = withinLongestSession(paced.slice(current + 1), taken);
  return layOut(pace, [...paced.slice(0, current), { ...bout, reps }, ...ahead]);
}

/** The same place in a segment at another pace; each movement keeps what began before it. */
function movedInto({ kind, bout }: Segment, to: Bout, intoMs: number): number {
  if (kind !== 'bout' || bout.kind !== 'stretch') return intoMs;
  const fromFirst = firstMsOf(bout.kind, bout.repMs);
  const toFirst = firstMsOf(bout.kind, to.repMs);
  const restMs = intoMs % bout.repMs;
  const inRep =
    restMs < fromFirst
      ? (restMs * toFirst) / fromFirst
      : toFirst + ((restMs - fromFirst) * (to.repMs - toFirst)) / (bout.repMs - fromFirst);
  return Math.floor(intoMs / bout.repMs) * to.repMs + Math.floor(inRep);
}

/** The ledger with the repetition under way counted as the part of it that the new place is. */
function sharedOut(
  played: Ledger,
  from: Segment,
  fromMs: number,
  to: Segment,
  toMs: number,
): Ledger {
  const { key, kind, repMs } = from.bout;
  const before = played[key];
  if (from.kind !== 'bout' || kind !== 'stretch' || before === undefined) return played;
  const extra = (toMs - to.startMs) / to.bout.repMs - (fromMs - from.startMs) / repMs;
  return { ...played, [key]: { ...before, reps: Math.max(0, before.reps + extra) } };
}

function movedPhase(phase: Phase, positionMs: number, at: Instant): Phase {
  if (phase.kind === 'running') {
    return { ...phase, anchorAt: at, anchorMs: positionMs, cuedToMs: positionMs };
  }
  return 'positionMs' in phase ? { ...phase, positionMs } : phase;
}

const atPace =
  (ratio: number) =>
  (bout: Bout): Bout =>
    bout.kind === 'stretch' ? { ...bout, repMs: Math.round(bout.repMs * ratio) } : bout;
