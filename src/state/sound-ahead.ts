import { cuesAhead, leadInPositionAt } from '../domain/session/ahead.ts';
import type { Cue } from '../domain/session/cues.ts';
import type { Session } from '../domain/session/session.ts';
import type { Clock } from '../platform/clock.ts';
import type { ScheduledSound, Sound, SoundName } from '../platform/sound/sound.ts';

/** Sounds are handed to the audio clock this long before they are due, in ms. */
const LOOK_AHEAD_MS = 4_000;

/** What is due no longer than this ago still sounds, at once. */
const LATE_MS = 200;

/** The last seconds of a count-in are ticked, so many ms before its end. */
const TICKS_MS = [3000, 2000, 1000];

/** What is there for the eye or the voice alone. */
type SilentKind = 'two-more' | 'rest' | 'gate';
const SILENT: ReadonlySet<string> = new Set<SilentKind>(['two-more', 'rest', 'gate']);

/** A sound and its position on the session's timeline. */
interface Due {
  readonly name: SoundName;
  readonly positionMs: number;
  readonly durationMs: number;
  readonly rep: number;
  readonly reps: number;
}

/** Which part of which way through time has been handed over already. */
interface Handed {
  /** The instant at which position 0 would have been. */
  readonly origin: number;
  readonly timeline: Session['timeline'];
  readonly toMs: number;
}

export interface SoundAhead {
  /** Hands over the sounds of the next seconds, each once; takes them back where the way changes. */
  readonly follow: (session: Session) => void;
  readonly stop: () => void;
}

/** Keeps the audio clock a few seconds ahead of a session, so that a busy page makes no sound late. */
export function createSoundAhead(sound: Sound, clock: Clock): SoundAhead {
  let handed: Handed | null = null;
  const stop = (): void => {
    if (handed !== null) sound.cancel();
    handed = null;
  };
  return {
    stop,
    follow: (session) => {
      const { timeline, phase, lastAt } = session;
      // A session that came to its end sounds out.
      if (phase.kind === 'finished' && handed?.toMs === Infinity) return;
      const placeMs = leadInPositionAt(session, lastAt);
      if (placeMs === null) return stop();
      const origin = lastAt - placeMs;
      if (handed?.origin !== origin || handed.timeline !== timeline) stop();
      // What a sleep has swallowed is not made up for.
      const fromMs = Math.max(handed?.toMs ?? placeMs - 1, placeMs - LATE_MS);
      const toMs = placeMs + LOOK_AHEAD_MS;
      const due = dueBetween(session, fromMs, toMs);
      handed = { origin, timeline, toMs: toMs < timeline.totalMs ? toMs : Infinity };
      if (due.length === 0) return;
      const now = clock.now();
      const inMs = (positionMs: number): number => Math.max(0, origin + positionMs - now);
      sound.schedule(due.map(({ positionMs, ...rest }) => ({ ...rest, inMs: inMs(positionMs) })));
    },
  };
}

function dueBetween(session: Session, afterMs: number, toMs: number): Due[] {
  if (session.phase.kind !== 'counting-in') return cuesAhead(session, afterMs, toMs).flatMap(dueOf);
  const { positionMs } = session.phase;
  const ticks = TICKS_MS.map((beforeMs) => positionMs - beforeMs)
    .filter((tickMs) => tickMs > afterMs && tickMs <= toMs)
    .map((tickMs) => signal('count-in', tickMs));
  const cues = cuesAhead(session, Math.max(afterMs, positionMs - 1), toMs);
  return [...ticks, ...cues.flatMap(dueOf)];
}

function dueOf(cue: Cue): Due[] {
  if (cue.kind === 'finished') return [signal(cue.kind, cue.positionMs)];
  const { kind: name, positionMs, durationMs, rep, bout } = cue;
  if (isSilent(name)) return [];
  return [{ name, positionMs, durationMs, rep, reps: rep === 0 ? 0 : bout.reps }];
}

function isSilent(kind: Cue['kind']): kind is SilentKind {
  return SILENT.has(kind);
}

function signal(name: SoundName, positionMs: number): Due {
  return { name, positionMs, durationMs: 0, rep: 0, reps: 0 };
}

/** What a person hears when they try their choice: a new step, one stretch, its release. */
export const TRIAL: readonly ScheduledSound[] = [
  { name: 'step', inMs: 500, durationMs: 0, rep: 0, reps: 0 },
  { name: 'stretch', inMs: 1700, durationMs: 2000, rep: 1, reps: 3 },
  { name: 'release', inMs: 3700, durationMs: 1000, rep: 1, reps: 3 },
];
