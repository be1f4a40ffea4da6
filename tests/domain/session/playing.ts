import { facialRoutine } from '../../../src/content/facial-routine.ts';
import type { Ledger } from '../../../src/domain/routine/dose.ts';
import { USUAL_REP_SECONDS } from '../../../src/domain/routine/routine.ts';
import type { Length, Routine, StepTag } from '../../../src/domain/routine/routine.ts';
import { boutsOf, layOut, paceOf } from '../../../src/domain/routine/timeline.ts';
import type { Bout, Pace } from '../../../src/domain/routine/timeline.ts';
import { checkpointOf, restoreSession } from '../../../src/domain/session/checkpoint.ts';
import type { Checkpoint } from '../../../src/domain/session/checkpoint.ts';
import type { Cue } from '../../../src/domain/session/cues.ts';
import { startSession } from '../../../src/domain/session/session.ts';
import type { Session, SessionAct, SessionEvent } from '../../../src/domain/session/session.ts';
import { stepSession } from '../../../src/domain/session/step-session.ts';

export const START = Date.UTC(2025, 5, 10, 7);
export const COUNT_IN_MS = 3000;

export interface Setup {
  readonly plan: readonly Bout[];
  readonly pace: Pace;
  readonly repSeconds: number;
  /** The same at another pace, in seconds of one stretch. */
  readonly at: (repSeconds: number) => Setup;
}

export function setupOf(
  length: Length,
  routine: Routine = facialRoutine,
  off: readonly StepTag[] = [],
): Setup {
  const at = (repSeconds: number): Setup => ({
    plan: boutsOf(routine, length, { off, leadSide: 'left', repSeconds }),
    pace: paceOf(routine, length),
    repSeconds,
    at,
  });
  return at(USUAL_REP_SECONDS);
}

export function begun({ plan, pace, repSeconds }: Setup): Session {
  return startSession(plan, layOut(pace, plan), COUNT_IN_MS, START, repSeconds);
}

/** One event after another: what it is, and how many milliseconds after the last. */
export type Script = readonly (
  | readonly [type: SessionAct, afterMs: number]
  | readonly [type: 'pace', afterMs: number, repSeconds: number]
)[];

export interface Played {
  readonly session: Session;
  readonly at: number;
  readonly cues: readonly Cue[];
}

/** Takes a session through a script; `cues` are those of all its events. */
export function play(session: Session, script: Script): Played {
  let played: Played = { session, at: session.lastAt, cues: [] };
  for (const [type, afterMs, repSeconds] of script) {
    const at = played.at + afterMs;
    const event: SessionEvent =
      type === 'pace' ? { type, at, repSeconds: repSeconds ?? 0 } : { type, at };
    const step = stepSession(played.session, event);
    played = { session: step.session, at, cues: [...played.cues, ...step.cues] };
  }
  return played;
}

/** Looks at the clock for so long, as often as keeps a session from counting as left alone. */
export function looks(ms: number, everyMs = 5000): Script {
  const whole = Array.from({ length: Math.floor(ms / everyMs) }, () => ['tick', everyMs] as const);
  return [...whole, ['tick', ms % everyMs]];
}

/** A session that has run for so many milliseconds after its count-in. */
export function running(setup: Setup, ms: number): Session {
  return play(begun(setup), [['ready', 0], ['tick', COUNT_IN_MS], ...looks(ms)]).session;
}

/** What is read back of a checkpoint that was written down. */
export function keptOf(session: Session, at: number): Checkpoint | null {
  return JSON.parse(JSON.stringify(checkpointOf(session, at))) as Checkpoint | null;
}

/** Taken up again on the plan at the pace that was kept. */
export function restored(kept: Checkpoint, setup: Setup, at: number): Session | null {
  const { plan, pace } = kept.repSeconds === setup.repSeconds ? setup : setup.at(kept.repSeconds);
  return restoreSession(kept, plan, pace, COUNT_IN_MS, at);
}

/** A ledger of bouts that were played at the pace of a plan, from milliseconds. */
export function ledgerOf(plan: readonly Bout[], played: Readonly<Record<string, number>>): Ledger {
  return Object.fromEntries(
    Object.entries(played).map(([key, ms]) => {
      const repMs = plan.find((bout) => bout.key === key)?.repMs ?? 3000;
      return [key, { ms, reps: repMs === 0 ? 0 : ms / repMs }];
    }),
  );
}

/** The milliseconds of a ledger alone. */
export function msOf(ledger: Ledger): Record<string, number> {
  return Object.fromEntries(Object.entries(ledger).map(([key, { ms }]) => [key, ms]));
}

/** Where the bout with a key starts to be played. */
export function startOf(session: Session, key: string): number {
  const segment = session.timeline.segments.find(
    ({ kind, bout }) => kind === 'bout' && bout.key === key,
  );
  if (segment === undefined) throw new Error(`${key} is not played`);
  return segment.startMs;
}
