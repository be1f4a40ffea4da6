import { computed, createModel, effect, signal } from '@preact/signals';
import { routineOf } from '../content/routines.ts';
import type { Routine } from '../domain/routine/routine.ts';
import { boutsOf, layOut, paceOf } from '../domain/routine/timeline.ts';
import { checkpointOf, restoreSession } from '../domain/session/checkpoint.ts';
import { playedAt } from '../domain/session/ledger.ts';
import { isOver, startSession } from '../domain/session/session.ts';
import type { Cue, Session, SessionEvent } from '../domain/session/session.ts';
import { nextWakeAt, stepSession } from '../domain/session/step-session.ts';
import type { Clock } from '../platform/clock.ts';
import type { PageLife } from '../platform/page-life.ts';
import type { StoragePersistence } from '../platform/storage-persistence.ts';
import type { Tones } from '../platform/tones.ts';
import type { WakeLock, WakeLockState } from '../platform/wake-lock.ts';
import type { SafetyState } from './safety-model.ts';
import { recordOf } from './session-record.ts';
import type { SettingsState } from './settings-model.ts';
import type { VisitState } from './visit-model.ts';

interface PlayerDeps {
  readonly clock: Clock;
  readonly pageLife: PageLife;
  readonly tones: Tones;
  readonly wakeLock: WakeLock;
  readonly persistence: StoragePersistence;
  readonly settings: SettingsState;
  readonly safety: SafetyState;
  readonly visit: VisitState;
}

/** The shown time left changes each second. */
const SECOND_MS = 1000;

/** A running session is kept at least this often, and at each cue. */
const CHECKPOINT_EVERY_MS = 5_000;

/** Plays a session: wakes the reducer, sounds its cues, keeps its checkpoints. */
export const PlayerModel = createModel((deps: PlayerDeps) => {
  const { clock, pageLife, tones, wakeLock, settings, safety, visit } = deps;
  const session = signal<Session | null>(null);
  /** The clock as of the last look; screens show the session as of then. */
  const now = signal(clock.now());
  const wakeLockState = signal<WakeLockState>('idle');
  /** The session is over but what was done is not on disk. */
  const unsaved = signal(false);
  let keptAt = 0;

  const moving = computed(() => {
    const kind = session.value?.phase.kind;
    return kind === 'running' || kind === 'counting-in';
  });

  const sound = (cues: readonly Cue[]): void => {
    // After a sleep several cues are due at once: only the latest still says
    // where the hands belong.
    const cue = cues.findLast(({ kind }) => kind !== 'rep');
    if (cue === undefined || cue.kind === 'rep' || !settings.settings.value.sound) return;
    tones.play(cue.kind);
  };

  const keep = (at: number): void => {
    const checkpoint = session.value && checkpointOf(session.value, at);
    if (checkpoint === null) return;
    keptAt = at;
    void visit.advance({ checkpoint });
  };

  const save = async (): Promise<void> => {
    const ended = session.value;
    if (ended === null) return;
    const { phase, plan, pauses, startedAt } = ended;
    if (phase.kind !== 'finished' && phase.kind !== 'ended-early') return;
    // Ended before it began: there is nothing to keep, and nothing to go on with.
    if (startedAt === null) return void visit.leave();
    const open = visit.visit.value;
    if (open === null) return;
    const end = { plan, played: playedAt(ended, phase.at), pauses, startedAt, endedAt: phase.at };
    const now = clock.now();
    const record = recordOf(open, end, { now, zoneOffsetMinutes: clock.zoneOffsetMinutes(now) });
    const forConcern = phase.kind === 'ended-early' && phase.reason === 'concern';
    const saved = await visit.finish(record, forConcern).catch(() => false);
    unsaved.value = !saved;
    if (saved) deps.persistence.request();
  };

  const send = (type: SessionEvent['type']): void => {
    const before = session.value;
    if (before === null || isOver(before)) return;
    const at = clock.now();
    const { session: after, cues } = stepSession(before, { type, at });
    session.value = after;
    now.value = at;
    sound(cues);
    if (isOver(after)) void save();
    else if (type !== 'tick' || cues.length > 0 || at - keptAt >= CHECKPOINT_EVERY_MS) keep(at);
  };

  effect(() => wakeLock.subscribe((state) => (wakeLockState.value = state)));
  effect(() => pageLife.subscribe(send));
  effect(() => {
    if (moving.value) wakeLock.hold();
    else wakeLock.release();
  });
  effect(() => {
    // Each look at the clock arms the next: at the next cue or the next second.
    const wakeAt = session.value === null ? null : nextWakeAt(session.value);
    if (wakeAt === null) return undefined;
    const inMs = Math.min(wakeAt - now.value, SECOND_MS - (now.value % SECOND_MS));
    return clock.after(Math.max(0, inMs), () => send('tick'));
  });

  const plan = (routine: Routine) => {
    const permit = safety.permit.value;
    const open = visit.visit.value;
    if (permit?.kind !== 'allowed' || open === null) return null;
    const plannedWith = { off: permit.off, leadSide: settings.settings.value.leadSide };
    const bouts = boutsOf(routine, open.length, plannedWith);
    const pace = paceOf(routine, open.length);
    return { bouts, pace, plannedWith, checkpoint: open.checkpoint };
  };

  return {
    session,
    now,
    moving,
    wakeLockState,
    unsaved,
    /**
     * Sets the open visit's session up: where its checkpoint left it, else from
     * the start, on what is permitted now.
     */
    prepare: (): void => {
      const open = visit.visit.value;
      const routine = open && routineOf(open.routineId);
      const planned = routine && plan(routine);
      if (!planned || planned.bouts.length === 0) return;
      const { bouts, pace, plannedWith, checkpoint } = planned;
      const countInMs = settings.settings.value.countInSeconds * 1000;
      const at = clock.now();
      const restored = checkpoint && restoreSession(checkpoint, bouts, pace, countInMs, at);
      now.value = at;
      unsaved.value = false;
      visit.isPlayed.value = true;
      session.value = restored ?? startSession(bouts, layOut(pace, bouts), countInMs, at);
      void visit.advance({ plannedWith });
    },
    /** Starts from "get ready"; to be called inside the tap, which lets sound play. */
    ready: (): void => {
      tones.prime();
      send('ready');
    },
    resume: (): void => {
      tones.prime();
      send('resume');
    },
    pause: (): void => send('pause'),
    next: (): void => send('next'),
    previous: (): void => send('previous'),
    confirm: (): void => send('confirm'),
    concern: (): void => send('concern'),
    end: (): void => send('end'),
    endForConcern: (): void => send('end-for-concern'),
    /** Tries again to save a session that is over. */
    save,
    /** The screen is left: what still moves is paused and kept, and waits on Today. */
    leave: (): void => {
      send('pause');
      session.value = null;
      visit.isPlayed.value = false;
    },
  };
});

export type PlayerState = InstanceType<typeof PlayerModel>;
