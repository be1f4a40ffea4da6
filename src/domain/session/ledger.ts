import type { Instant } from '../day.ts';
import type { Ledger } from '../routine/dose.ts';
import type { Timeline } from '../routine/timeline.ts';
import { positionAt } from './session.ts';
import type { Session } from './session.ts';

/** A ledger with what a run from one position to another plays added to it. */
export function credit(ledger: Ledger, timeline: Timeline, fromMs: number, toMs: number): Ledger {
  const credited: Record<string, number> = { ...ledger };
  for (const { kind, bout, startMs, endMs } of timeline.segments) {
    const playedMs = Math.min(endMs, toMs) - Math.max(startMs, fromMs);
    if (kind === 'bout' && playedMs > 0) {
      credited[bout.key] = (credited[bout.key] ?? 0) + playedMs;
    }
  }
  return credited;
}

/** All that has been played up to an instant, the open run included. */
export function playedAt(session: Session, at: Instant): Ledger {
  const { phase } = session;
  if (phase.kind !== 'running') return session.played;
  return credit(session.played, session.timeline, phase.anchorMs, positionAt(session, at));
}
