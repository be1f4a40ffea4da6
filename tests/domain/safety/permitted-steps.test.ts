import { describe, expect, test } from 'vitest';
import { addDays, day } from '../../../src/domain/day.ts';
import type { Report } from '../../../src/domain/safety/answers.ts';
import {
  goneThrough,
  noAnswers,
  noneApply,
  withAnswer,
  withProcedureTagged,
  withReport,
} from '../../../src/domain/safety/answers.ts';
import type { ConditionId } from '../../../src/domain/safety/conditions.ts';
import { CONDITION_IDS, QUESTION_IDS } from '../../../src/domain/safety/conditions.ts';
import { isRenewalDue } from '../../../src/domain/safety/doubt.ts';
import { permittedSteps } from '../../../src/domain/safety/permitted-steps.ts';

const TODAY = day('2025-06-20');
const LATER = addDays(TODAY, 4000);
const CLEAR = noneApply(TODAY);

const reporting = (reports: Partial<Record<ConditionId, Omit<Report, 'since'>>>) =>
  Object.entries(reports).reduce(
    (answers, [id, details]) =>
      withReport(answers, id as ConditionId, { since: TODAY, ...details }),
    CLEAR,
  );

describe('answers', () => {
  test('whoever reports nothing may do everything', () => {
    expect(permittedSteps(CLEAR, TODAY)).toEqual({ kind: 'allowed', off: [], reasons: [] });
  });

  test.each([
    ['no answers at all', null],
    ['no question answered', noAnswers(TODAY)],
  ])('%s keeps off the neck, the eyes and the legs', (_, answers) => {
    expect(permittedSteps(answers, TODAY)).toEqual({
      kind: 'allowed',
      off: ['neck', 'eye', 'skin-leg'],
      reasons: [{ condition: 'unanswered', action: 'ask-first' }],
    });
  });

  test.each(QUESTION_IDS)(
    'leaving out the question %s keeps off the neck, the eyes and the legs',
    (id) => {
      const { [id]: _, ...questions } = CLEAR.questions;
      expect(permittedSteps({ ...CLEAR, questions }, TODAY)).toMatchObject({
        off: ['neck', 'eye', 'skin-leg'],
      });
    },
  );

  test.each([
    ['age', 'adults-only'],
    ['danger-signs', 'emergency'],
    ['swelling', 'emergency'],
    ['illness', 'wait'],
    ['skin', 'wait'],
    ['procedures', 'wait'],
    ['heart-and-blood', 'stop'],
    ['eyes', 'wait'],
    ['legs', 'stop'],
  ] as const)('a yes to %s that says no more leaves no session', (question, page) => {
    expect(permittedSteps(withAnswer(CLEAR, question, 'yes'), TODAY)).toMatchObject({
      kind: 'refused',
      page,
    });
  });

  test.each([
    ['arteries', ['neck', 'eye', 'skin-leg']],
    ['body', ['neck', 'eye', 'skin-leg']],
  ] as const)('a yes to %s that says no more counts as unanswered', (question, off) => {
    expect(permittedSteps(withAnswer(CLEAR, question, 'yes'), TODAY)).toMatchObject({
      kind: 'allowed',
      off,
    });
  });

  test('a report counts even where its question was answered with no', () => {
    expect(permittedSteps(reporting({ smoking: {} }), TODAY)).toMatchObject({ off: ['neck'] });
  });
});

describe('renewal', () => {
  const isOff = ['neck', 'eye', 'skin-leg'];

  test.each([
    [29, []],
    [30, isOff],
    [400, isOff],
  ])('answers %i days old keep off %j', (days, off) => {
    expect(permittedSteps(CLEAR, addDays(TODAY, days))).toMatchObject({ kind: 'allowed', off });
    expect(isRenewalDue(CLEAR, addDays(TODAY, days))).toBe(off.length > 0);
  });

  test('going through the questions again renews them', () => {
    expect(permittedSteps(goneThrough(CLEAR, LATER), LATER)).toMatchObject({ off: [] });
  });

  test.each([
    [1, []],
    [2, isOff],
  ])('answers from %i days in the future keep off %j', (days, off) => {
    const ahead = goneThrough(CLEAR, addDays(TODAY, days));
    expect(permittedSteps(ahead, TODAY)).toMatchObject({ kind: 'allowed', off });
  });

  test('a tagged procedure leaves no session until the questions were gone through', () => {
    const tagged = withProcedureTagged(CLEAR, TODAY);
    expect(permittedSteps(tagged, TODAY)).toEqual({
      kind: 'refused',
      page: 'wait',
      reasons: [{ condition: 'procedure-tagged', action: 'wait-settled' }],
    });
    expect(permittedSteps(goneThrough(tagged, TODAY), TODAY)).toMatchObject({ off: [] });
  });

  test('whoever has never answered has nothing to renew', () => {
    expect(isRenewalDue(null, LATER)).toBe(false);
    expect(isRenewalDue(noAnswers(TODAY), TODAY)).toBe(false);
  });
});

describe('reasons', () => {
  test('come most serious first, and the first gives the page', () => {
    const answers = reporting({
      glaucoma: {},
      fever: { lastDay: TODAY },
      'bleeding-vein': {},
      'under-18': {},
      cellulitis: {},
    });
    expect(permittedSteps(answers, TODAY)).toEqual({
      kind: 'refused',
      page: 'emergency',
      reasons: [
        { condition: 'bleeding-vein', action: 'emergency' },
        { condition: 'cellulitis', action: 'stop' },
        { condition: 'under-18', action: 'adults-only' },
        { condition: 'fever', action: 'wait-days', until: '2025-06-28' },
        { condition: 'glaucoma', action: 'eye-off' },
        { condition: 'glaucoma', action: 'ask-first' },
      ],
    });
  });

  test('what was cleared gives no reason, what stays off does', () => {
    const answers = reporting({ pregnancy: { cleared: true }, 'neck-surgery': { cleared: true } });
    expect(permittedSteps(answers, TODAY)).toEqual({
      kind: 'allowed',
      off: ['neck'],
      reasons: [{ condition: 'neck-surgery', action: 'neck-off' }],
    });
  });

  test('regions of several reports are all off', () => {
    const answers = reporting({
      'cold-sore': { regions: ['cheeks-mouth'] },
      sunburn: { regions: ['forehead', 'neck'] },
    });
    expect(permittedSteps(answers, TODAY)).toMatchObject({
      off: ['skin-neck', 'skin-cheeks-mouth', 'skin-forehead'],
    });
  });
});

describe('waits', () => {
  test.each([
    ['fever', '2025-06-28', 7],
    ['acute-infection', '2025-06-28', 7],
    ['botulinum-toxin', '2025-07-05', 14],
    ['session-stopped', '2025-06-21', 0],
  ] as const)('%s ends by itself on %s, after %i full days', (condition, until, fullDays) => {
    const answers = reporting({ [condition]: { lastDay: TODAY } });
    const lastRefused = addDays(TODAY, fullDays);
    expect(permittedSteps(answers, lastRefused)).toEqual({
      kind: 'refused',
      page: 'wait',
      reasons: [{ condition, action: 'wait-days', until }],
    });
    expect(addDays(lastRefused, 1)).toBe(until);
    expect(permittedSteps(answers, day(until)).kind).toBe('allowed');
  });

  test('a wait without its day does not end', () => {
    const answers = reporting({ fever: {}, 'botulinum-toxin': { cleared: true } });
    expect(permittedSteps(goneThrough(answers, LATER), LATER)).toEqual({
      kind: 'refused',
      page: 'wait',
      reasons: [
        { condition: 'fever', action: 'wait-days' },
        { condition: 'botulinum-toxin', action: 'wait-days' },
      ],
    });
  });

  test('filler waits for both the days and the injector', () => {
    const filler = { lastDay: TODAY };
    const fortnightOn = addDays(TODAY, 15);
    expect(permittedSteps(reporting({ 'dermal-filler': filler }), fortnightOn).kind).toBe(
      'refused',
    );
    const cleared = reporting({ 'dermal-filler': { ...filler, cleared: true } });
    expect(permittedSteps(cleared, addDays(TODAY, 14)).kind).toBe('refused');
    expect(permittedSteps(cleared, fortnightOn).kind).toBe('allowed');
  });

  test('conditions with a wait are those that say how long', () => {
    expect(
      CONDITION_IDS.filter((id) =>
        permittedSteps(reporting({ [id]: {} }), TODAY).reasons.some(
          (reason) => reason.action === 'wait-days',
        ),
      ),
    ).toEqual([
      'fever',
      'flu-like-illness',
      'acute-infection',
      'botulinum-toxin',
      'dermal-filler',
      'session-soreness',
      'session-stopped',
    ]);
  });
});
