import type { Instant } from '../day.ts';
import type { Ledger, Played } from '../routine/dose.ts';
import type { Bout, Timeline } from '../routine/timeline.ts';
import { positionAt } from './session.ts';
import type { Session } from './session.ts';

/** A ledger with what a run from one position to another plays added to it. */
export function credit(ledger: Ledger, timeline: Timeline, fromMs: number, toMs: number): Ledger {
  const credited: Record<string, Played> = { ...ledger };
  for (const { kind, bout, startMs, endMs } of timeline.segments) {
    const playedMs = Math.min(endMs, toMs) - Math.max(startMs, fromMs);
    if (kind === 'bout' && playedMs > 0)
      credited[bout.key] = more(credited[bout.key], bout, playedMs);
  }
  return credited;
}

/** All that has been played up to an instant, the open run included. */
export function playedAt(session: Session, at: Instant): Ledger {
  const { phase } = session;
  if (phase.kind !== 'running') return session.played;
  return credit(session.played, session.timeline, phase.anchorMs, positionAt(session, at));
}

/** What has been played of a bout, once it was played for longer. */
export function more(before: Played | undefined, { repMs }: Bout, ms: number): Played {
  return { ms: (before?.ms ?? 0) + ms, reps: (before?.reps ?? 0) + ms / repMs };
}
