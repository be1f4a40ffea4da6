import fc from 'fast-check';
import { expect, test } from 'vitest';
import { facialRoutine } from '../../../src/content/facial-routine.ts';
import { addDays, day } from '../../../src/domain/day.ts';
import { LENGTHS, stepsOf } from '../../../src/domain/routine/routine.ts';
import { timelineOf } from '../../../src/domain/routine/timeline.ts';
import type { Report, SafetyAnswers } from '../../../src/domain/safety/answers.ts';
import { noneApply, withGlance, withReport } from '../../../src/domain/safety/answers.ts';
import type { ConditionId } from '../../../src/domain/safety/conditions.ts';
import {
  ACTIONS,
  CONDITION_IDS,
  conditionsOf,
  QUESTION_IDS,
  SKIN_REGIONS,
} from '../../../src/domain/safety/conditions.ts';
import type { Permit } from '../../../src/domain/safety/permitted-steps.ts';
import { permittedSteps } from '../../../src/domain/safety/permitted-steps.ts';

const TODAY = day('2025-06-20');
const NECK_AREAS = ['N1', 'N2', 'J2', 'R1'];
const PAGES = ['emergency', 'stop', 'adults-only', 'wait'];

const days = fc.integer({ min: -40, max: 40 }).map((count) => addDays(TODAY, count));
const reports: fc.Arbitrary<Report> = fc.record(
  {
    since: days,
    lastDay: days,
    regions: fc.subarray([...SKIN_REGIONS]),
    cleared: fc.boolean(),
  },
  { requiredKeys: ['since'] },
);
/** Conditions that leave a session come up as often as the others. */
const conditions = fc.oneof(
  fc.constantFrom(...CONDITION_IDS),
  fc.constantFrom(...conditionsOf('skin'), ...conditionsOf('arteries'), ...conditionsOf('eyes')),
);
const reportMaps = fc
  .array(fc.tuple(conditions, reports), { maxLength: 4 })
  .map((entries): SafetyAnswers['reports'] => Object.fromEntries(entries));
const questions = fc.oneof(
  fc.constant(noneApply(TODAY).questions),
  fc.record(Object.fromEntries(QUESTION_IDS.map((id) => [id, fc.constantFrom('no', 'yes')])), {
    requiredKeys: [],
  }) as fc.Arbitrary<SafetyAnswers['questions']>,
);
const answersOf: fc.Arbitrary<SafetyAnswers> = fc.record({
  answeredOn: days,
  questions,
  reports: reportMaps,
});

function isAsStrict(permit: Permit, as: Permit): boolean {
  if (as.kind === 'refused') {
    return permit.kind === 'refused' && PAGES.indexOf(permit.page) <= PAGES.indexOf(as.page);
  }
  return permit.kind === 'refused' || as.off.every((tag) => permit.off.includes(tag));
}

/** A report may say what a vague yes was about; that is an answer, not an addition. */
function saysWhatWasVague(answers: SafetyAnswers, condition: ConditionId): boolean {
  return QUESTION_IDS.some(
    (question) =>
      answers.questions[question] === 'yes' &&
      conditionsOf(question).includes(condition) &&
      conditionsOf(question).every((id) => answers.reports[id] === undefined),
  );
}

test('with NECK off no session holds a neck step, repeat or return', () => {
  let seen = 0;
  fc.assert(
    fc.property(answersOf, days, fc.constantFrom('left', 'right'), (answers, on, leadSide) => {
      const permit = permittedSteps(answers, on);
      if (permit.kind === 'refused' || !permit.off.includes('neck')) return;
      seen += 1;
      for (const length of LENGTHS) {
        const { segments } = timelineOf(facialRoutine, length, { off: permit.off, leadSide });
        const tagged = stepsOf(facialRoutine).filter((step) => step.tags.includes('neck'));
        for (const { bout } of segments) {
          expect(NECK_AREAS).not.toContain(bout.area);
          expect(NECK_AREAS).not.toContain(bout.stepId.replace(/-\d+$/, ''));
          expect(tagged.map((step) => step.id)).not.toContain(bout.stepId);
        }
      }
    }),
    { numRuns: 500 },
  );
  expect(seen).toBeGreaterThan(50);
});

test('whatever is off appears in no session', () => {
  fc.assert(
    fc.property(answersOf, days, (answers, on) => {
      const permit = permittedSteps(answers, on);
      if (permit.kind === 'refused') return;
      const steps = stepsOf(facialRoutine).flatMap((step) => [step, step.instead ?? step]);
      for (const length of LENGTHS) {
        const settings = { off: permit.off, leadSide: 'left' } as const;
        for (const { bout } of timelineOf(facialRoutine, length, settings).segments) {
          const step = steps.find(({ id }) => id === bout.stepId);
          expect(step?.tags.filter((tag) => permit.off.includes(tag))).toEqual([]);
        }
      }
    }),
  );
});

test('a missing answer keeps off the neck and the eyes, whatever else was said', () => {
  fc.assert(
    fc.property(answersOf, days, fc.constantFrom(...QUESTION_IDS), (answers, on, question) => {
      const { [question]: _, ...rest } = answers.questions;
      const permit = permittedSteps({ ...answers, questions: rest }, on);
      if (permit.kind === 'allowed')
        expect(permit.off).toEqual(expect.arrayContaining(['neck', 'eye', 'skin-leg']));
    }),
  );
});

test('adding a report never permits more', () => {
  fc.assert(
    fc.property(answersOf, conditions, reports, days, (answers, condition, report, on) => {
      fc.pre(answers.reports[condition] === undefined && !saysWhatWasVague(answers, condition));
      const added = withReport(answers, condition, report);
      expect(isAsStrict(permittedSteps(added, on), permittedSteps(answers, on))).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test('a glance never permits more than the standing answers', () => {
  fc.assert(
    fc.property(answersOf, reportMaps, days, (answers, glance, on) => {
      fc.pre(!(Object.keys(glance) as ConditionId[]).some((id) => saysWhatWasVague(answers, id)));
      const merged = withGlance(answers, glance);
      expect(isAsStrict(permittedSteps(merged, on), permittedSteps(answers, on))).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test('reasons are in order, and permits survive storage', () => {
  fc.assert(
    fc.property(answersOf, days, (answers, on) => {
      const permit = permittedSteps(answers, on);
      const ranks = permit.reasons.map((reason) => ACTIONS.indexOf(reason.action));
      expect(ranks).toEqual([...ranks].sort((one, other) => one - other));
      expect(permittedSteps(JSON.parse(JSON.stringify(answers)), on)).toEqual(permit);
    }),
  );
});
