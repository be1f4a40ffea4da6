import { expect, test } from 'vitest';
import { day } from '../../../src/domain/day.ts';
import { goneThrough, noAnswers, withProcedureTagged } from '../../../src/domain/safety/answers.ts';
import type { SafetyAnswers } from '../../../src/domain/safety/answers.ts';
import { CONDITION_IDS, SKIN_REGIONS } from '../../../src/domain/safety/conditions.ts';
import { permittedSteps } from '../../../src/domain/safety/permitted-steps.ts';
import { EXPECTED, PLACES } from './expected-screening.ts';
import type { Page } from './expected-screening.ts';
import {
  answersOf,
  CONDITIONS,
  everyPair,
  everyWayToTell,
  expectedOf,
  nameOf,
  shown,
  shownOf,
  TODAY,
  waysToTell,
} from './screening-cases.ts';
import type { Told } from './screening-cases.ts';

/** What is told, where the code says something else than is expected of it. */
function disagreements(cases: readonly (readonly Told[])[]): string[] {
  return cases.flatMap((told) => {
    const expected = shownOf(expectedOf(told));
    const permit = shown(permittedSteps(answersOf(told), TODAY));
    return permit === expected ? [] : [`${nameOf(told)}: expected ${expected}, is ${permit}`];
  });
}

test('the table names every condition and every place, and no other', () => {
  expect([...CONDITIONS].sort()).toEqual([...CONDITION_IDS].sort());
  expect([...PLACES].sort()).toEqual([...SKIN_REGIONS].sort());
});

test.each(CONDITIONS)('%s alone, with and without agreement, a day, and a place', (condition) => {
  expect(
    disagreements([[{ condition }], ...everyWayToTell(condition).map((told) => [told])]),
  ).toEqual([]);
});

test('every two conditions: the graver page, and whatever either switches off', () => {
  const pairs = everyPair();
  expect(new Set(pairs.map((pair) => pair.map(({ condition }) => condition).join())).size).toBe(
    (CONDITIONS.length * (CONDITIONS.length - 1)) / 2,
  );
  expect(disagreements(pairs)).toEqual([]);
});

test('the order in which two things are told changes nothing', () => {
  expect(disagreements(everyPair().map(([one, other]) => [other, one]))).toEqual([]);
});

test.each([
  ['no details', {}],
  ['agreement to all of it', { agreed: true }],
  ['every wait over, all agreed', { agreed: true, fullDaysSince: 14 }],
  ['every place named', { places: PLACES }],
])('all conditions at once, with %s, are an emergency', (_, details) => {
  const told = CONDITIONS.map((condition): Told => ({ condition, ...details }));
  expect(shownOf(expectedOf(told))).toBe('emergency');
  expect(disagreements([told])).toEqual([]);
});

test('as the gravest are taken back together, the next page stands, and in the end all sets are off', () => {
  const isBelow = (pages: readonly (Page | undefined)[]): Told[] =>
    CONDITIONS.filter((condition) => !pages.includes(EXPECTED[condition].page)).map(
      (condition): Told => ({ condition, places: ['ears'] }),
    );
  const cases = [
    isBelow([]),
    isBelow(['emergency']),
    isBelow(['emergency', 'stop']),
    isBelow(['emergency', 'stop', 'adults-only']),
    isBelow(['emergency', 'stop', 'adults-only', 'wait']),
  ];
  expect(cases.map((told) => shownOf(expectedOf(told)))).toEqual([
    'emergency',
    'stop',
    'adults-only',
    'wait',
    'off: eye neck skin-ears skin-leg',
  ]);
  expect(disagreements(cases)).toEqual([]);
});

test('with all agreed and all waits over, only what no agreement frees stays off', () => {
  const freed = CONDITIONS.filter((condition) => {
    const { page, pageEnds } = EXPECTED[condition];
    return page === undefined || pageEnds !== undefined;
  }).map((condition): Told => ({
    condition,
    agreed: true,
    fullDaysSince: 14,
    places: ['chin-jaw'],
  }));
  expect(shownOf(expectedOf(freed))).toBe('off: eye neck skin-chin-jaw skin-leg');
  expect(disagreements([freed])).toEqual([]);
});

/** What makes answers too little to go by: the strictest "ask first" beside whatever is told. */
const DOUBTFUL: Readonly<Record<string, (answers: SafetyAnswers) => SafetyAnswers>> = {
  'no question answered': ({ reports }) => ({ ...noAnswers(TODAY), reports }),
  'answers of a month ago': (answers) => goneThrough(answers, day('2025-05-21')),
  'answers of a day to come': (answers) => goneThrough(answers, day('2025-06-22')),
};

test.each(Object.entries(DOUBTFUL))(
  '%s: the three sets are off beside whatever a condition asks for',
  (_, made) => {
    const missed = CONDITIONS.flatMap(waysToTell).flatMap((told) => {
      const { page, off } = expectedOf([told]);
      const expected = shownOf({ page, off: new Set([...off, 'NECK', 'EYE', 'LEGS'] as const) });
      const permit = shown(permittedSteps(made(answersOf([told])), TODAY));
      return permit === expected ? [] : [`${nameOf([told])}: expected ${expected}, is ${permit}`];
    });
    expect(missed).toEqual([]);
  },
);

test('a tagged procedure: no session beside anything that is not graver', () => {
  const missed = CONDITIONS.flatMap(waysToTell).filter((told) => {
    const permit = permittedSteps(withProcedureTagged(answersOf([told]), TODAY), TODAY);
    return shown(permit) !== (expectedOf([told]).page ?? 'wait');
  });
  expect(missed).toEqual([]);
});
