import { withinDose } from './dose.ts';
import { MAX_SESSION_SECONDS, USUAL_REP_SECONDS } from './routine.ts';
import type {
  BoutSide,
  DoseCap,
  Length,
  RepKind,
  Routine,
  Side,
  Step,
  StepTag,
} from './routine.ts';

/** One unbroken run of repetitions: a step on one side and in one band. */
export interface Bout {
  /** Unique in the routine: step, side and band. */
  readonly key: string;
  readonly stepId: string;
  readonly area: string;
  readonly side: BoutSide;
  readonly band: string | null;
  readonly kind: RepKind | 'rest' | 'gate';
  readonly reps: number;
  readonly repMs: number;
  readonly doseCap: DoseCap | null;
}

/**
 * A stretch of session time. `move` and `change-side` lead up to their bout,
 * so that the person already sees where the hands go next.
 */
export interface Segment {
  readonly kind: 'move' | 'change-side' | 'bout';
  readonly bout: Bout;
  readonly startMs: number;
  readonly endMs: number;
}

/** Time between bouts, in milliseconds. */
export interface Pace {
  /** To move the hands from one step to the next. */
  readonly moveMs: number;
  /** To change sides within a step. */
  readonly sideChangeMs: number;
}

export interface Timeline {
  readonly pace: Pace;
  readonly segments: readonly Segment[];
  readonly totalMs: number;
}

export interface TimelineSettings {
  /** Tags that may not be worked today, from `permittedSteps`. */
  readonly off: readonly StepTag[];
  /** The side that goes first where sides take turns. */
  readonly leadSide: Side;
  /** Areas the person leaves out; default none. */
  readonly leftOut?: readonly string[];
  /** Seconds of one stretch; default as the routine is written. */
  readonly repSeconds?: number;
}

/** A whole session in time: every permitted bout, in order and within its dose cap. */
export function timelineOf(routine: Routine, length: Length, settings: TimelineSettings): Timeline {
  return layOut(paceOf(routine, length), boutsOf(routine, length, settings));
}

/** The bouts of a routine at a length: permitted, and within their dose caps. */
export function boutsOf(
  routine: Routine,
  length: Length,
  settings: TimelineSettings,
): readonly Bout[] {
  const bouts = permittedBouts(routine, length, settings);
  return withinDose(bouts, bouts, {});
}

export function paceOf(routine: Routine, length: Length): Pace {
  return {
    moveMs: routine.moveSeconds[length] * 1000,
    sideChangeMs: routine.sideChangeSeconds * 1000,
  };
}

function permittedBouts(routine: Routine, length: Length, settings: TimelineSettings): Bout[] {
  const order = sidesFrom(settings.leadSide);
  const rhythm = (step: Step): Rhythm => rhythmOf(step, length, settings.repSeconds);
  return routine.blocks.flatMap((block) => {
    const steps = block.steps
      .flatMap((step) => permitted(step, settings.off))
      .filter(({ area }) => settings.leftOut?.includes(area) !== true);
    if (block.sides === 'together') {
      return steps.flatMap((step) => boutsOfStep(step, rhythm(step), order));
    }
    return order.flatMap((side) =>
      steps.flatMap((step) => boutsOfStep(step, rhythm(step), [side])),
    );
  });
}

/**
 * Places bouts in time: hands move before each new step but the first, and
 * sides change within a step.
 * @throws RangeError where the session would exceed {@link MAX_SESSION_SECONDS}.
 */
export function layOut(pace: Pace, bouts: readonly Bout[]): Timeline {
  const segments = placed(pace, bouts);
  const totalMs = segments.at(-1)?.endMs ?? 0;
  if (totalMs > MAX_SESSION_SECONDS * 1000) {
    throw new RangeError(`A session may not be longer than ${MAX_SESSION_SECONDS} seconds`);
  }
  return { pace, segments, totalMs };
}

/** How long bouts take with the moves between them, in milliseconds; no limit is held. */
export function durationOf(pace: Pace, bouts: readonly Bout[]): number {
  return placed(pace, bouts).at(-1)?.endMs ?? 0;
}

function placed(pace: Pace, bouts: readonly Bout[]): Segment[] {
  const segments: Segment[] = [];
  let startMs = 0;
  const append = (kind: Segment['kind'], bout: Bout, durationMs: number): void => {
    segments.push({ kind, bout, startMs, endMs: startMs + durationMs });
    startMs += durationMs;
  };
  bouts.forEach((bout, index) => {
    const before = bouts[index - 1];
    if (before !== undefined && before.stepId !== bout.stepId) {
      append('move', bout, pace.moveMs);
    } else if (before !== undefined && before.side !== bout.side) {
      append('change-side', bout, pace.sideChangeMs);
    }
    append('bout', bout, bout.reps * bout.repMs);
  });
  return segments;
}

/** The segment that holds a position; the last one at and after the end. */
export function segmentIndexAt(timeline: Timeline, positionMs: number): number {
  const index = timeline.segments.findIndex((segment) => positionMs < segment.endMs);
  return index === -1 ? timeline.segments.length - 1 : index;
}

/** The ids of the steps that bouts belong to, in order, each once. */
export function stepIdsOf(bouts: readonly Bout[]): string[] {
  return [...new Set(bouts.map((bout) => bout.stepId))];
}

/** The repetition under way in a bout, counted from 1. */
export function repAt(segment: Segment, positionMs: number): number {
  const into = Math.max(0, positionMs - segment.startMs);
  return Math.min(segment.bout.reps, Math.floor(into / segment.bout.repMs) + 1);
}

function permitted(step: Step, off: readonly StepTag[]): Step[] {
  if (!step.tags.some((tag) => off.includes(tag))) return [step];
  return step.instead === undefined ? [] : permitted(step.instead, off);
}

function sidesFrom(lead: Side): readonly Side[] {
  return lead === 'left' ? ['left', 'right'] : ['right', 'left'];
}

type Rhythm = Pick<Bout, 'kind' | 'reps' | 'repMs'>;

function boutsOfStep(step: Step, rhythm: Rhythm, order: readonly Side[]): Bout[] {
  if (rhythm.reps === 0) return [];
  return sidesOf(step, order).flatMap((side) =>
    (step.bands ?? [null]).map((band) => ({
      key: [step.id, side, band].filter((part) => part !== null).join('/'),
      stepId: step.id,
      area: step.area,
      side,
      band,
      doseCap: step.doseCap ?? null,
      ...rhythm,
    })),
  );
}

/** A capped step takes its sides in turn, whatever its routine says. */
function sidesOf(step: Step, order: readonly Side[]): readonly BoutSide[] {
  if (step.sides === 'midline') return ['midline'];
  const inTurn = step.sides === 'one-then-other' || step.doseCap !== undefined;
  return inTurn || order.length === 1 ? order : ['both'];
}

function rhythmOf({ timing }: Step, length: Length, repSeconds = USUAL_REP_SECONDS): Rhythm {
  switch (timing.kind) {
    case 'paced': {
      const slower = timing.rep === 'stretch' ? repSeconds / USUAL_REP_SECONDS : 1;
      const repMs = Math.round(timing.secondsPerRep * 1000 * slower);
      return { kind: timing.rep, reps: timing.reps[length], repMs };
    }
    case 'rest': {
      const seconds = timing.seconds[length];
      return { kind: 'rest', reps: seconds === 0 ? 0 : 1, repMs: seconds * 1000 };
    }
    case 'gate':
      return { kind: 'gate', reps: 1, repMs: 0 };
  }
}
