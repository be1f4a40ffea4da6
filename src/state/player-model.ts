import { computed, createModel, effect, signal, untracked } from '@preact/signals';
import type { Instant } from '../domain/day.ts';
import type { SessionRecord } from '../domain/record/record.ts';
import type { RepSeconds, StepTag } from '../domain/routine/routine.ts';
import { layOut } from '../domain/routine/timeline.ts';
import type { Permit } from '../domain/safety/permitted-steps.ts';
import { checkpointOf, restoreSession } from '../domain/session/checkpoint.ts';
import type { Checkpoint } from '../domain/session/checkpoint.ts';
import type { Cue } from '../domain/session/cues.ts';
import { playedAt } from '../domain/session/ledger.ts';
import { isOver, startSession } from '../domain/session/session.ts';
import type { Session, SessionAct, SessionEvent } from '../domain/session/session.ts';
import { standingAt } from '../domain/session/standing.ts';
import { nextWakeAt, stepSession } from '../domain/session/step-session.ts';
import { isOpen } from '../domain/visit/visit.ts';
import type { Visit } from '../domain/visit/visit.ts';
import type { Clock } from '../platform/clock.ts';
import type { PageLife } from '../platform/page-life.ts';
import type { StoragePersistence } from '../platform/storage-persistence.ts';
import type { WakeLock, WakeLockState } from '../platform/wake-lock.ts';
import type { DaysState } from './days-model.ts';
import type { GuidanceState } from './guidance-model.ts';
import type { GuideState } from './guide-model.ts';
import type { LiveSessionState } from './live-session-model.ts';
import type { MirrorState } from './mirror-model.ts';
import type { SafetyState } from './safety-model.ts';
import { leftOutOf, planOf, recordedPlan, withToday } from './session-plan.ts';
import type { SessionPlan } from './session-plan.ts';
import { recordOf } from './session-record.ts';
import type { VisitState } from './visit-model.ts';

interface PlayerDeps {
  readonly clock: Clock;
  readonly pageLife: PageLife;
  readonly guide: GuideState;
  readonly mirror: MirrorState;
  readonly live: LiveSessionState;
  readonly wakeLock: WakeLock;
  readonly persistence: StoragePersistence;
  readonly guidance: GuidanceState;
  readonly safety: SafetyState;
  readonly days: Pick<DaysState, 'today'>;
  readonly visit: VisitState;
}

/** The shown time left changes each second. */
const SECOND_MS = 1000;

/** A running session is kept at least this often, and at each step. */
const CHECKPOINT_EVERY_MS = 5_000;

const KEPT_AT: ReadonlySet<Cue['kind']> = new Set(['step', 'side']);

/** Plays a session: wakes the reducer, tells its guide, keeps its checkpoints. */
export const PlayerModel = createModel((deps: PlayerDeps) => {
  const { clock, pageLife, guide, mirror, live, wakeLock, guidance, safety, days, visit } = deps;
  const session = signal<Session | null>(null);
  /** The clock as of the last look; screens show the session as of then. */
  const now = signal(clock.now());
  const wakeLockState = signal<WakeLockState>('idle');
  /** The session is over but what was done is not on disk. */
  const unsaved = signal(false);
  let keptAt = 0;
  /** What was off when the session under way was planned. */
  let plannedOff: readonly StepTag[] = [];
  /** The checkpoint that was written last. */
  let kept: Promise<unknown> = Promise.resolve();

  const moving = computed(() => {
    const kind = session.value?.phase.kind;
    return kind === 'running' || kind === 'counting-in';
  });

  const keep = (at: number): void => {
    const checkpoint = session.value && checkpointOf(session.value, at);
    if (checkpoint === null) return;
    keptAt = at;
    kept = visit.advance({ checkpoint });
  };

  const save = async (): Promise<void> => {
    const ended = session.value;
    if (ended === null) return;
    const { phase, startedAt } = ended;
    if (phase.kind !== 'finished' && phase.kind !== 'ended-early') return;
    // Ended before it began: there is nothing to keep, and nothing to go on with.
    if (startedAt === null) return void visit.leave();
    const open = visit.visit.value;
    if (open === null) return;
    const record = recordAtEnd(open, ended, { startedAt, endedAt: phase.at }, clock);
    const forConcern = phase.kind === 'ended-early' && phase.reason === 'concern';
    const saved = await visit.finish(record, forConcern).catch(() => false);
    unsaved.value = !saved;
    if (!saved) return;
    live.release();
    deps.persistence.request();
  };

  const happen = (event: SessionEvent): void => {
    const before = session.value;
    if (before === null || isOver(before)) return;
    const { session: after, cues } = stepSession(before, event);
    session.value = after;
    now.value = event.at;
    guide.follow(before, after, cues);
    const isDue = event.at - keptAt >= CHECKPOINT_EVERY_MS;
    if (isOver(after)) {
      mirror.stop();
      void save();
    } else if (event.type !== 'tick' || isDue || cues.some(({ kind }) => KEPT_AT.has(kind))) {
      keep(event.at);
    }
  };
  const send = (type: SessionAct): void => happen({ type, at: clock.now() });

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

  const setDown = (): void => {
    guide.stop();
    mirror.stop();
    session.value = null;
    visit.isPlayed.value = false;
  };
  const drop = (): void => {
    // What is over is not gone on with anywhere: it stays until it is kept.
    if (session.value !== null && !isOver(session.value)) setDown();
  };
  live.follow({
    keep: () => {
      send('pause');
      return kept;
    },
    drop,
  });

  const resume = (): void => {
    const open = visit.visit.value;
    // A new day asks for a new glance, and so does a long time away: what was done is kept.
    if (open !== null && !isOpen(open, days.today.value, clock.now())) return setDown();
    guide.prime();
    send('resume');
  };

  /**
   * Sets the open visit's session up: where its checkpoint left it, else from
   * the start, on what is permitted now.
   */
  const prepare = (): void => {
    const planned = planNow(deps);
    const checkpoint = visit.visit.value?.checkpoint ?? null;
    const { countInSeconds } = guidance.guidance.value;
    const begun = planned && setUp(planned, checkpoint, countInSeconds, clock.now());
    // What was done of a session that nothing is left of is kept, never begun again.
    if (begun === null && checkpoint !== null) void visit.endOnHold();
    if (planned === null || begun === null) return;
    now.value = begun.lastAt;
    unsaved.value = false;
    visit.isPlayed.value = true;
    plannedOff = planned.plannedWith.off;
    session.value = begun;
    // A tab that does not know yet that it has lost the session must not write over this one's.
    kept = visit.advance(claimOf(planned, checkpoint, begun), { claims: true });
  };

  /** What was told meanwhile, here or in another tab, must not be worked past. */
  const planAnew = (permit: Permit): void => {
    const playing = session.value;
    if (playing === null || isOver(playing)) return;
    if (permit.kind === 'allowed' && permit.off.join() === plannedOff.join()) return;
    send('pause');
    setDown();
    if (permit.kind === 'allowed') prepare();
  };
  effect(() => {
    const permit = safety.permit.value;
    if (permit !== null) untracked(() => planAnew(permit));
  });

  return {
    session,
    now,
    moving,
    wakeLockState,
    unsaved,
    prepare,
    /** Starts from "get ready"; to be called inside the tap, which lets sound play. */
    ready: (): void => {
      guide.prime();
      send('ready');
    },
    resume,
    again: (): void => send('again'),
    /** Leaves the area under way for the day, or for good. */
    skipArea: (always: boolean): void => {
      const before = session.value?.leftOut ?? [];
      send('skip-area');
      const left = session.value?.leftOut.filter((area) => !before.includes(area)) ?? [];
      keepLeftOut(deps, left, always);
    },
    /** Another pace, for this session and those to come. */
    changePace: (repSeconds: RepSeconds): void => {
      happen({ type: 'pace', repSeconds, at: clock.now() });
      if (session.value?.repSeconds === repSeconds) void guidance.change({ repSeconds });
    },
    pause: (): void => send('pause'),
    /** Pauses what moves and sets going what is paused; a gate wants its own button. */
    toggle: (): void => {
      const kind = session.value?.phase.kind;
      if (kind === 'paused') resume();
      else if (kind === 'running' || kind === 'counting-in') send('pause');
    },
    /** On to the next step; past the last one lies the end, which has a question of its own. */
    next: (): void => {
      const at = clock.now();
      if (session.value !== null && standingAt(session.value, at).next !== null) send('next');
    },
    previous: (): void => send('previous'),
    confirm: (): void => send('confirm'),
    concern: (): void => {
      mirror.stop();
      send('concern');
    },
    end: (): void => send('end'),
    endForConcern: (): void => send('end-for-concern'),
    /** Tries again to save a session that is over. */
    save,
    /** The screen is left: what still moves is paused and kept, and waits on Today. */
    leave: (): void => {
      send('pause');
      setDown();
      live.leave(kept);
    },
  };
});

function setUp(
  { bouts, pace, plannedWith: { repSeconds } }: SessionPlan,
  checkpoint: Checkpoint | null,
  countInSeconds: number,
  at: Instant,
): Session | null {
  const countInMs = countInSeconds * SECOND_MS;
  if (checkpoint === null)
    return startSession(bouts, layOut(pace, bouts), countInMs, at, repSeconds);
  return restoreSession({ ...checkpoint, repSeconds }, bouts, pace, countInMs, at);
}

/** What the visit says of a session that was just set up; other than before, so that it is told apart. */
function claimOf(
  { plannedWith }: SessionPlan,
  checkpoint: Checkpoint | null,
  begun: Session,
): Pick<Visit, 'plannedWith'> | Pick<Visit, 'checkpoint'> {
  if (checkpoint === null) return { plannedWith };
  return { checkpoint: checkpointOf(begun, begun.lastAt) ?? checkpoint };
}

function recordAtEnd(
  open: Visit,
  ended: Session,
  span: { readonly startedAt: Instant; readonly endedAt: Instant },
  clock: Clock,
): SessionRecord {
  const { plan, pauses } = ended;
  const played = playedAt(ended, span.endedAt);
  const end = { ...span, plan: recordedPlan(open, plan), played, pauses };
  const now = clock.now();
  return recordOf(open, end, { now, zoneOffsetMinutes: clock.zoneOffsetMinutes(now) });
}

export type PlayerState = InstanceType<typeof PlayerModel>;

/** What the open visit plays, on what is permitted and chosen now; null where there is nothing. */
function planNow({ safety, visit, guidance }: PlayerDeps): SessionPlan | null {
  const permit = safety.permit.value;
  const open = visit.visit.value;
  if (permit?.kind !== 'allowed' || open === null) return null;
  const chosen = guidance.guidance.value;
  // A session that is taken up again keeps the plan it was begun with, as far as it is permitted.
  const wished = { leadSide: chosen.leadSide, leftOut: leftOutOf(chosen, open) };
  const { leadSide, leftOut } = { ...wished, ...(open.checkpoint && open.plannedWith) };
  const settings = { off: permit.off, leadSide, leftOut };
  const seconds = open.checkpoint?.repSeconds ?? open.routine?.repSeconds ?? chosen.repSeconds;
  return planOf(open, settings, seconds);
}

/** Keeps what was left out, for the day or for good. */
function keepLeftOut(
  { visit, guidance }: PlayerDeps,
  left: readonly string[],
  always: boolean,
): void {
  const open = visit.visit.value;
  if (left.length === 0 || open === null) return;
  const chosen = guidance.guidance.value;
  if (always) void guidance.change({ leftOut: [...new Set([...chosen.leftOut, ...left])] });
  else void guidance.change({ leftOutToday: withToday(chosen, open.day, left) });
}
