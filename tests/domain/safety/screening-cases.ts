import { day } from '../../../src/domain/day.ts';
import type { Day } from '../../../src/domain/day.ts';
import type { StepTag } from '../../../src/domain/routine/routine.ts';
import type { Report, SafetyAnswers } from '../../../src/domain/safety/answers.ts';
import { noneApply, withReport } from '../../../src/domain/safety/answers.ts';
import type { ConditionId, SkinRegion } from '../../../src/domain/safety/conditions.ts';
import type { Permit } from '../../../src/domain/safety/permitted-steps.ts';
import { EXPECTED, PAGES, PLACES } from './expected-screening.ts';
import type { Expected, Page, StepSet } from './expected-screening.ts';
import { SKIN_UNDER_STEP, STAND_IN, STEPS_OF_SET } from './expected-steps.ts';

/*
 * Every way a condition can be told, and what is expected of it and of two of
 * them together. Nothing here asks the code under test what it makes of them.
 */

export const TODAY = day('2025-06-20');
export const CONDITIONS = Object.keys(EXPECTED) as readonly ConditionId[];

/** What a person says of a condition, in the words of the questions. */
export interface Told {
  readonly condition: ConditionId;
  /** A clinician, or whoever treated the person, agrees. */
  readonly agreed?: boolean;
  /** Full days between the last ill day, or the day it was done, and today; -1 is today. */
  readonly fullDaysSince?: number;
  readonly places?: readonly SkinRegion[];
}

/** What may be done: a page and no session, or what is off. */
export interface Outcome {
  readonly page: Page | null;
  readonly off: ReadonlySet<StepSet | SkinRegion>;
}

/** Counted on the calendar of one month, so that no other reckoning is needed. */
function dayBefore(fullDays: number): Day {
  return day(`2025-06-${String(20 - fullDays - 1).padStart(2, '0')}`);
}

function reportOf({ agreed, fullDaysSince, places }: Told): Report {
  return {
    since: TODAY,
    ...(agreed === true && { cleared: true }),
    ...(fullDaysSince !== undefined && { lastDay: dayBefore(fullDaysSince) }),
    ...(places !== undefined && { regions: places }),
  };
}

/** All questions answered, with what is told beside them. */
export function answersOf(told: readonly Told[]): SafetyAnswers {
  return told.reduce(
    (answers, each) => withReport(answers, each.condition, reportOf(each)),
    noneApply(TODAY),
  );
}

export function nameOf(told: readonly Told[]): string {
  return told.map((each) => JSON.stringify(each)).join(' and ');
}

/** What is expected of all that is told: the gravest page, and whatever any of it switches off. */
export function expectedOf(told: readonly Told[]): Outcome {
  const pages = told.map(pageOf);
  const page = PAGES.find((each) => pages.includes(each)) ?? null;
  return { page, off: new Set(told.flatMap(offOf)) };
}

function pageOf(told: Told): Page | null {
  const expected = EXPECTED[told.condition];
  if (expected.skin === true && (told.places ?? []).length === 0) return 'wait';
  return expected.page !== undefined && !hasEnded(expected, told) ? expected.page : null;
}

function hasEnded({ pageEnds, fullDays }: Expected, { agreed, fullDaysSince }: Told): boolean {
  const areDaysOver =
    fullDays !== undefined && fullDaysSince !== undefined && fullDaysSince >= fullDays;
  if (pageEnds === 'agreed') return agreed === true;
  if (pageEnds === 'days') return areDaysOver;
  if (pageEnds === 'days-and-agreed') return areDaysOver && agreed === true;
  return false;
}

function offOf(told: Told): (StepSet | SkinRegion)[] {
  const { off = [], offUntilAgreed = [], skin } = EXPECTED[told.condition];
  return [
    ...off,
    ...(told.agreed === true ? [] : offUntilAgreed),
    ...(skin === true ? (told.places ?? []) : []),
  ];
}

/** Whether somebody's agreement can change anything. */
function canBeAgreed({ pageEnds, offUntilAgreed }: Expected): boolean {
  return pageEnds === 'agreed' || pageEnds === 'days-and-agreed' || offUntilAgreed !== undefined;
}

/** Each way a condition can be told that may end differently, for pairs of them. */
export function waysToTell(condition: ConditionId): Told[] {
  const expected = EXPECTED[condition];
  const { fullDays, skin } = expected;
  const plain: Told[] = [{ condition }];
  if (fullDays !== undefined) plain.push({ condition, fullDaysSince: fullDays });
  if (skin === true) plain.push({ condition, places: [placeFor(condition)] });
  return canBeAgreed(expected) ? plain.flatMap((told) => [told, { ...told, agreed: true }]) : plain;
}

/** Another place for each condition, so that pairs are of two places too. */
function placeFor(condition: ConditionId): SkinRegion {
  return PLACES[CONDITIONS.indexOf(condition) % PLACES.length] as SkinRegion;
}

/** Every way to tell one condition, whether or not the details belong to it. */
export function everyWayToTell(condition: ConditionId): Told[] {
  const days = [undefined, -1, 0, 6, 7, 13, 14];
  const places = [undefined, [], ...PLACES.map((place) => [place]), ['neck', 'eyes'], PLACES];
  return days.flatMap((fullDaysSince) =>
    places.flatMap((named) =>
      [false, true].map((agreed): Told => {
        const told: Told = { condition, agreed };
        return {
          ...told,
          ...(fullDaysSince !== undefined && { fullDaysSince }),
          ...(named !== undefined && { places: named as SkinRegion[] }),
        };
      }),
    ),
  );
}

/** Every two conditions, in every way that may end differently. */
export function everyPair(): (readonly [Told, Told])[] {
  return CONDITIONS.flatMap((one, index) =>
    CONDITIONS.slice(index + 1).flatMap((other) =>
      waysToTell(one).flatMap((first) =>
        waysToTell(other).map((second) => [first, second] as const),
      ),
    ),
  );
}

/** The words the code has for a set or a place. */
export function tagOf(off: StepSet | SkinRegion): StepTag {
  if (off === 'NECK') return 'neck';
  if (off === 'EYE') return 'eye';
  return off === 'LEGS' ? 'skin-leg' : `skin-${off}`;
}

/** What a permit says, to be compared; what is off is not said of a refusal. */
export function shown(permit: Permit): string {
  return permit.kind === 'refused' ? permit.page : `off: ${[...permit.off].sort().join(' ')}`;
}

/** The same of what is expected. */
export function shownOf({ page, off }: Outcome): string {
  return page ?? `off: ${[...new Set([...off].map(tagOf))].sort().join(' ')}`;
}

/** A step by the letters of the table, without what marks a repeat of it. */
export function lettersOf(stepId: string): string {
  return stepId.replace(/[-~].*$/, '');
}

export function isForbidden(stepId: string, off: Outcome['off']): boolean {
  const letters = lettersOf(stepId);
  const skin = SKIN_UNDER_STEP[letters];
  // A step that nobody has written down is not played on anybody.
  if (skin === undefined) return true;
  const isInSet = Object.entries(STEPS_OF_SET).some(
    ([set, steps]) => off.has(set as StepSet) && steps.includes(letters),
  );
  const isOnPlace = skin.some((place) => off.has(place) || (place === 'leg' && off.has('LEGS')));
  return isInSet || isOnPlace;
}

/** Of steps that were to be played, those that are: the rest, with the glide that stands in. */
export function remainingOf(steps: readonly string[], off: Outcome['off']): string[] {
  return steps.flatMap((step) => {
    if (!isForbidden(step, off)) return [step];
    const isReplaced = step === STAND_IN.for && !isForbidden(STAND_IN.is, off);
    return isReplaced ? [STAND_IN.is] : [];
  });
}
