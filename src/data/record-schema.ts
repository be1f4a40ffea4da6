import * as v from 'valibot';
import { LAST_INSTANT, parseDay } from '../domain/day.ts';
import type { Day } from '../domain/day.ts';
import { parseRating, SCALE_IDS } from '../domain/rating/rating.ts';
import type { Ratings, ScaleId } from '../domain/rating/rating.ts';
import { DAY_PAUSES, isTombstone, MOMENTS, NOTE_LIMIT, TAGS } from '../domain/record/record.ts';
import type {
  CheckIn,
  DayContext,
  Envelope,
  SessionRecord,
  Stored,
  Tombstone,
} from '../domain/record/record.ts';
import { LEAST_PAIRS, MOST_PAIRS } from '../domain/experiment/experiment.ts';
import type {
  BuriedExperiment,
  Experiment,
  StoredExperiment,
} from '../domain/experiment/experiment.ts';
import { VIEWS } from '../domain/photo/photo.ts';
import type { BuriedPhoto, Photo, StoredPhoto } from '../domain/photo/photo.ts';
import { OWN_NAME_LIMIT } from '../domain/routine/own-routine.ts';
import type { BuriedRoutine, OwnRoutine, StoredRoutine } from '../domain/routine/own-routine.ts';
import { LENGTHS, REP_SECONDS, STEP_TAGS } from '../domain/routine/routine.ts';
import type { Segment } from '../domain/routine/timeline.ts';
import { CONDITION_IDS, QUESTION_IDS, SKIN_REGIONS } from '../domain/safety/conditions.ts';
import type { SafetyAnswers } from '../domain/safety/answers.ts';
import { LEAD_SIDES } from '../domain/settings/guidance.ts';
import type { StepOutcome } from '../domain/session/outcome.ts';
import type { PauseReason } from '../domain/session/session.ts';
import type { Visit, VisitStage } from '../domain/visit/visit.ts';

/**
 * The one door for records from outside: the database, a backup, another
 * device. Objects are rebuilt field by field, so that nothing unknown gets in.
 * This file brings valibot with it: load it by `import()` only.
 */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  /** `reason` names the field and the rule, never what was in the field. */
  | { readonly ok: false; readonly reason: string };

export type Parse<T> = (value: unknown) => Parsed<T>;

const DAY_MINUTES = 24 * 60;

const ID = v.pipe(v.string(), v.nonEmpty());
const DAY = v.custom<Day>((value) => parseDay(value) !== null);
const INSTANT = v.pipe(v.number(), v.minValue(0), v.maxValue(LAST_INSTANT));
const DURATION_MS = v.pipe(v.number(), v.finite(), v.minValue(0));
const ZONE_OFFSET = v.pipe(v.number(), v.minValue(-DAY_MINUTES), v.maxValue(DAY_MINUTES));
const LENGTH = v.picklist(LENGTHS);

const PAUSE_REASONS = keysOf<PauseReason>({ asked: 0, away: 0, concern: 0, restored: 0 });
const OUTCOMES = keysOf<StepOutcome>({ done: 0, partial: 0, skipped: 0 });
const STAGES = keysOf<VisitStage>({ glance: 0, before: 0, session: 0, after: 0 });
const SEGMENTS = keysOf<Segment['kind']>({ move: 0, 'change-side': 0, bout: 0 });
const COMPLETIONS = keysOf<SessionRecord['completion']>({ completed: 0, partial: 0 });

const ENVELOPE = { id: ID, createdAt: INSTANT, updatedAt: INSTANT };

const TOMBSTONE = v.object({ ...ENVELOPE, day: DAY, deletedAt: INSTANT });

const CHECK_IN = v.object({
  ...ENVELOPE,
  day: DAY,
  at: INSTANT,
  zoneOffsetMinutes: ZONE_OFFSET,
  moment: v.picklist(MOMENTS),
  ratings: v.object(
    Object.fromEntries(SCALE_IDS.map((scale) => [scale, v.exactOptional(ratingOn(scale))])),
  ) as v.GenericSchema<unknown, Ratings>,
  skipped: v.boolean(),
  sessionId: v.nullable(ID),
  note: v.pipe(v.string(), v.maxLength(NOTE_LIMIT)),
});

const PAUSE = v.object({ fromAt: INSTANT, toAt: INSTANT, reason: v.picklist(PAUSE_REASONS) });

const SESSION = v.object({
  ...ENVELOPE,
  day: DAY,
  startedAt: INSTANT,
  endedAt: INSTANT,
  zoneOffsetMinutes: ZONE_OFFSET,
  routineId: ID,
  length: LENGTH,
  completion: v.picklist(COMPLETIONS),
  guided: v.boolean(),
  steps: v.array(v.object({ stepId: ID, outcome: v.picklist(OUTCOMES), playedMs: DURATION_MS })),
  pauses: v.array(PAUSE),
});

/** Records of before version 3 say nothing of a pause. */
const DAY_CONTEXT = v.object({
  ...ENVELOPE,
  day: DAY,
  tags: v.array(v.picklist(TAGS)),
  paused: v.optional(v.nullable(v.picklist(DAY_PAUSES)), null),
});

/** What each step may be is known to its routine; `checkOwnRoutine` says it. */
const OWN_ROUTINE = v.object({
  ...ENVELOPE,
  name: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(OWN_NAME_LIMIT)),
  basedOn: v.literal('facial'),
  repSeconds: v.nullable(v.picklist(REP_SECONDS)),
  items: v.pipe(
    v.array(v.object({ stepId: ID, reps: v.pipe(v.number(), v.integer(), v.minValue(1)) })),
    v.nonEmpty(),
  ),
});

/** A record of no one day that was deleted. */
const BURIED = v.object({ ...ENVELOPE, deletedAt: INSTANT });

const EXPERIMENT = v.object({
  ...ENVELOPE,
  firstDay: DAY,
  length: LENGTH,
  pairs: v.pipe(v.number(), v.integer(), v.minValue(LEAST_PAIRS), v.maxValue(MOST_PAIRS)),
  seed: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2 ** 32 - 1)),
  stoppedOn: v.nullable(DAY),
});

const COUNT = v.pipe(v.number(), v.integer(), v.minValue(1));
const MEAN = v.pipe(v.number(), v.finite());

const PHOTO = v.object({
  ...ENVELOPE,
  day: DAY,
  at: INSTANT,
  zoneOffsetMinutes: ZONE_OFFSET,
  moment: v.picklist(MOMENTS),
  view: v.picklist(VIEWS),
  width: COUNT,
  height: COUNT,
  bytes: COUNT,
  type: v.literal('image/jpeg'),
  light: v.object({ brightness: MEAN, warmth: MEAN, slant: MEAN }),
});

/** Seconds of one stretch, at whatever pace a session may have been planned with. */
const PACE = v.pipe(v.number(), v.minValue(2), v.maxValue(6));

const CHECKPOINT = v.object({
  at: INSTANT,
  boutKey: ID,
  segment: v.picklist(SEGMENTS),
  leftMs: DURATION_MS,
  played: v.record(ID, v.object({ ms: DURATION_MS, reps: DURATION_MS })),
  leftOut: v.array(ID),
  repSeconds: PACE,
  pauses: v.array(PAUSE),
  startedAt: INSTANT,
});

const VISIT = v.object({
  sessionId: ID,
  day: DAY,
  openedAt: INSTANT,
  routineId: ID,
  routine: v.nullable(OWN_ROUTINE),
  length: LENGTH,
  stage: v.picklist(STAGES),
  plannedWith: v.nullable(
    v.object({
      off: v.array(v.picklist(STEP_TAGS)),
      leadSide: v.picklist(LEAD_SIDES),
      leftOut: v.array(ID),
      repSeconds: PACE,
    }),
  ),
  checkpoint: v.nullable(CHECKPOINT),
});

const REPORT = v.object({
  since: DAY,
  lastDay: v.exactOptional(DAY),
  regions: v.exactOptional(v.array(v.picklist(SKIN_REGIONS))),
  cleared: v.exactOptional(v.boolean()),
});

/**
 * An unknown question or condition refuses the whole: to leave out what is not
 * understood could permit what the person was told not to do.
 */
const SAFETY_ANSWERS = v.object({
  answeredOn: DAY,
  questions: v.record(v.picklist(QUESTION_IDS), v.picklist(['no', 'yes'])),
  reports: v.record(v.picklist(CONDITION_IDS), REPORT),
  procedureTagged: v.exactOptional(DAY),
});

export function parseCheckIn(value: unknown): Parsed<CheckIn> {
  return parsed(CHECK_IN, value);
}

export function parseSessionRecord(value: unknown): Parsed<SessionRecord> {
  return parsed(SESSION, value);
}

export function parseDayContext(value: unknown): Parsed<DayContext> {
  return parsed(DAY_CONTEXT, value);
}

export function parseTombstone(value: unknown): Parsed<Tombstone> {
  return parsed(TOMBSTONE, value);
}

/** Reads a record that may have been deleted. */
export function parseStored<T extends Envelope>(
  parse: Parse<T>,
  value: unknown,
): Parsed<Stored<T>> {
  return isDeleted(value) ? parseTombstone(value) : parse(value);
}

function isDeleted(value: unknown): boolean {
  return typeof value === 'object' && value !== null && isTombstone(value as Envelope);
}

export function parseOwnRoutine(value: unknown): Parsed<OwnRoutine> {
  return parsed(OWN_ROUTINE, value);
}

/** Reads an own routine that may have been deleted. */
export function parseStoredRoutine(value: unknown): Parsed<StoredRoutine> {
  return isDeleted(value) ? parsed<BuriedRoutine>(BURIED, value) : parseOwnRoutine(value);
}

export function parseExperiment(value: unknown): Parsed<Experiment> {
  return parsed(EXPERIMENT, value);
}

/** Reads an experiment that may have been deleted. */
export function parseStoredExperiment(value: unknown): Parsed<StoredExperiment> {
  return isDeleted(value) ? parsed<BuriedExperiment>(BURIED, value) : parseExperiment(value);
}

export function parsePhoto(value: unknown): Parsed<Photo> {
  return parsed(PHOTO, value);
}

/** Reads a photo that may have been deleted; what is known of it, not its pixels. */
export function parseStoredPhoto(value: unknown): Parsed<StoredPhoto> {
  return isDeleted(value) ? parsed<BuriedPhoto>(BURIED, value) : parsePhoto(value);
}

export function parseVisit(value: unknown): Parsed<Visit> {
  return parsed(VISIT, value);
}

export function parseSafetyAnswers(value: unknown): Parsed<SafetyAnswers> {
  return parsed(SAFETY_ANSWERS, value);
}

function parsed<T>(schema: v.GenericSchema<unknown, T>, value: unknown): Parsed<T> {
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return { ok: true, value: result.output };
  const [issue] = result.issues;
  return { ok: false, reason: `${v.getDotPath(issue) ?? 'record'}: ${issue.type}` };
}

function ratingOn(scale: ScaleId) {
  return v.custom<number>((value) => parseRating(scale, value).ok);
}

/** The members of a union, checked to be all of them. */
function keysOf<Key extends string>(members: Record<Key, 0>): Key[] {
  return Object.keys(members) as Key[];
}
