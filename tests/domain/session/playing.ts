import { facialRoutine } from '../../../src/content/facial-routine.ts';
import type { Length, Routine, StepTag } from '../../../src/domain/routine/routine.ts';
import { boutsOf, layOut, paceOf } from '../../../src/domain/routine/timeline.ts';
import type { Bout, Pace } from '../../../src/domain/routine/timeline.ts';
import { checkpointOf, restoreSession } from '../../../src/domain/session/checkpoint.ts';
import type { Checkpoint } from '../../../src/domain/session/checkpoint.ts';
import { startSession } from '../../../src/domain/session/session.ts';
import type { Cue, Session, SessionEvent } from '../../../src/domain/session/session.ts';
import { stepSession } from '../../../src/domain/session/step-session.ts';

export const START = Date.UTC(2025, 5, 10, 7);
export const COUNT_IN_MS = 3000;

export interface Setup {
  readonly plan: readonly Bout[];
  readonly pace: Pace;
}

export function setupOf(
  length: Length,
  routine: Routine = facialRoutine,
  off: readonly StepTag[] = [],
): Setup {
  const plan = boutsOf(routine, length, { off, leadSide: 'left' });
  return { plan, pace: paceOf(routine, length) };
}

export function begun({ plan, pace }: Setup): Session {
  return startSession(plan, layOut(pace, plan), COUNT_IN_MS, START);
}

/** One event after another: what it is, and how many milliseconds after the last. */
export type Script = readonly (readonly [type: SessionEvent['type'], afterMs: number])[];

export interface Played {
  readonly session: Session;
  readonly at: number;
  readonly cues: readonly Cue[];
}

/** Takes a session through a script; `cues` are those of all its events. */
export function play(session: Session, script: Script): Played {
  let played: Played = { session, at: session.lastAt, cues: [] };
  for (const [type, afterMs] of script) {
    const at = played.at + afterMs;
    const step = stepSession(played.session, { type, at });
    played = { session: step.session, at, cues: [...played.cues, ...step.cues] };
  }
  return played;
}

/** A session that has run for so many milliseconds after its count-in. */
export function running(setup: Setup, ms: number): Session {
  const looks = Array.from({ length: Math.floor(ms / 5000) }, () => ['tick', 5000] as const);
  return play(begun(setup), [['ready', 0], ['tick', COUNT_IN_MS], ...looks, ['tick', ms % 5000]])
    .session;
}

/** What is read back of a checkpoint that was written down. */
export function keptOf(session: Session, at: number): Checkpoint | null {
  return JSON.parse(JSON.stringify(checkpointOf(session, at))) as Checkpoint | null;
}

export function restored(kept: Checkpoint, { plan, pace }: Setup, at: number): Session | null {
  return restoreSession(kept, plan, pace, COUNT_IN_MS, at);
}

/** Where the bout with a key starts to be played. */
export function startOf(session: Session, key: string): number {
  const segment = session.timeline.segments.find(
    ({ kind, bout }) => kind === 'bout' && bout.key === key,
  );
  if (segment === undefined) throw new Error(`${key} is not played`);
  return segment.startMs;
}
