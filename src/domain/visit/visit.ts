import type { Day, Instant } from '../day.ts';
import type { OwnRoutine } from '../routine/own-routine.ts';
import type { Length } from '../routine/routine.ts';
import type { TimelineSettings } from '../routine/timeline.ts';
import type { Checkpoint } from '../session/checkpoint.ts';

/**
 * The way through one session, from "Start facial" to the rating after it. At
 * most one is open; it outlives the program, so that a session can be taken up
 * again after a kill.
 */
export interface Visit {
  /** The id its session record and both its check-ins carry. */
  readonly sessionId: string;
  /** The day of its first entry; all its records keep it. */
  readonly day: Day;
  readonly openedAt: Instant;
  readonly routineId: string;
  /** The own routine as it was when the visit began: later edits do not reach it. */
  readonly routine: OwnRoutine | null;
  readonly length: Length;
  readonly stage: VisitStage;
  /** What its session was planned with, once it was; a broken-off one is judged by this. */
  readonly plannedWith: TimelineSettings | null;
  /** Where the session stands, once it has begun. */
  readonly checkpoint: Checkpoint | null;
}

/** The routine of a rest day of an experiment: only to sit, and to rate before and after. */
export const REST_ROUTINE = 'rest';

/** The routine of the legs. What is done of it counts for no face. */
export const LEG_ROUTINE = 'legs';

/** What comes next on the way. */
export type VisitStage = 'glance' | 'before' | 'session' | 'after';

/** How long after its last sign of life a broken-off session can be taken up again. */
export const RESUME_LIMIT_MS = 60 * 60 * 1000;

/** How long after its opening a visit still waits for its rating after the session. */
export const AFTER_LIMIT_MS = 3 * 60 * 60 * 1000;

/**
 * Whether a visit found at `at`, on `today`, can still be gone on with. A new
 * day asks for a new glance, so it ends what is still to be played; the rating
 * after a session can be given past the end of its day, which it keeps.
 */
export function isOpen(visit: Visit, today: Day, at: Instant): boolean {
  if (visit.stage === 'after') return at - visit.openedAt <= AFTER_LIMIT_MS;
  if (visit.day !== today) return false;
  return at - (visit.checkpoint?.at ?? visit.openedAt) <= RESUME_LIMIT_MS;
}
