import type { Day } from '../day.ts';
import type { ConditionId, QuestionId, SkinRegion } from './conditions.ts';
import { QUESTION_IDS, SKIN_REGIONS } from './conditions.ts';

export type Answer = 'no' | 'yes';

/** What a person said of one condition. */
export interface Report {
  /** The day it was reported. */
  readonly since: Day;
  /**
   * The last ill day or day of treatment, or the day of the procedure. A wait
   * counted in days does not end without it.
   */
  readonly lastDay?: Day;
  /** Where the skin is sore or broken. */
  readonly regions?: readonly SkinRegion[];
  /** A clinician, or whoever did the procedure, agreed to gentle massage. */
  readonly cleared?: boolean;
}

/**
 * Everything a person told about their health, as plain data for storage. A
 * report counts whatever its question was answered; it goes away only by
 * {@link withoutReport}. What the daily glance brings up is kept here too.
 */
export interface SafetyAnswers {
  /** When the questions were last gone through. */
  readonly answeredOn: Day;
  /** A question that is absent was not answered. */
  readonly questions: Readonly<Partial<Record<QuestionId, Answer>>>;
  readonly reports: Readonly<Partial<Record<ConditionId, Report>>>;
  /** The day a procedure was tagged on, until the questions are gone through again. */
  readonly procedureTagged?: Day;
}

/** What a person tells now, put to the newest of what is kept; doing it twice changes nothing more. */
export type Telling = (newest: SafetyAnswers | null) => SafetyAnswers;

export function noAnswers(day: Day): SafetyAnswers {
  return { answeredOn: day, questions: {}, reports: {} };
}

/** Every question answered with no. */
export function noneApply(day: Day): SafetyAnswers {
  return {
    answeredOn: day,
    questions: Object.fromEntries(QUESTION_IDS.map((id) => [id, 'no'])),
    reports: {},
  };
}

/** Answers a question; reports under it stay as they are. */
export function withAnswer(
  answers: SafetyAnswers,
  question: QuestionId,
  answer: Answer,
): SafetyAnswers {
  return { ...answers, questions: { ...answers.questions, [question]: answer } };
}

/** Adds a report, or replaces what was said of the condition before. */
export function withReport(
  answers: SafetyAnswers,
  condition: ConditionId,
  report: Report,
): SafetyAnswers {
  return { ...answers, reports: { ...answers.reports, [condition]: report } };
}

/** Takes a report back: it has healed, settled, or was said by mistake. */
export function withoutReport(answers: SafetyAnswers, condition: ConditionId): SafetyAnswers {
  const { [condition]: _, ...reports } = answers.reports;
  return { ...answers, reports };
}

/** Keeps that a procedure was tagged on a day: what it was must be asked before a session. */
export function withProcedureTagged(answers: SafetyAnswers, day: Day): SafetyAnswers {
  return { ...answers, procedureTagged: day };
}

/** The questions were gone through, all of them, on a day: a tag is answered by that. */
export function goneThrough(
  { procedureTagged: _, ...answers }: SafetyAnswers,
  day: Day,
): SafetyAnswers {
  return { ...answers, answeredOn: day };
}

/**
 * Merges a day's glance into the standing answers. Where both name a
 * condition, the stricter word of each detail wins, so a glance never permits
 * what the standing answers do not.
 */
export function withGlance(
  standing: SafetyAnswers,
  glance: SafetyAnswers['reports'],
): SafetyAnswers {
  const entries = Object.entries(glance) as [ConditionId, Report][];
  return entries.reduce((answers, [condition, report]) => {
    const before = answers.reports[condition];
    return withReport(answers, condition, before ? stricter(before, report) : report);
  }, standing);
}

function stricter(before: Report, now: Report): Report {
  const lastDay = laterOf(before.lastDay, now.lastDay);
  const regions = unionOf(before.regions, now.regions);
  return {
    since: now.since,
    ...(lastDay !== undefined && { lastDay }),
    ...(regions !== undefined && { regions }),
    ...(before.cleared === true && now.cleared === true && { cleared: true }),
  };
}

/** Undefined where one has no date: a wait without a date does not end. */
function laterOf(one: Day | undefined, other: Day | undefined): Day | undefined {
  if (one === undefined || other === undefined) return undefined;
  return one > other ? one : other;
}

/** Undefined where one names no region: skin that is not named may be anywhere. */
function unionOf(
  one: readonly SkinRegion[] = [],
  other: readonly SkinRegion[] = [],
): readonly SkinRegion[] | undefined {
  if (one.length === 0 || other.length === 0) return undefined;
  return SKIN_REGIONS.filter((region) => one.includes(region) || other.includes(region));
}
