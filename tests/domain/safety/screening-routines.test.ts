import { expect, test } from 'vitest';
import { facialRoutine } from '../../../src/content/facial-routine.ts';
import { OWN_LENGTH, routineOfOwn } from '../../../src/domain/routine/own-routine.ts';
import type { OwnItem } from '../../../src/domain/routine/own-routine.ts';
import { LENGTHS } from '../../../src/domain/routine/routine.ts';
import type { StepTag } from '../../../src/domain/routine/routine.ts';
import { stepIdsOf, timelineOf } from '../../../src/domain/routine/timeline.ts';
import { permittedSteps } from '../../../src/domain/safety/permitted-steps.ts';
import { ownRoutine } from '../routine/own-plans.ts';
import { FACIAL } from './expected-steps.ts';
import {
  answersOf,
  CONDITIONS,
  everyPair,
  everyWayToTell,
  expectedOf,
  lettersOf,
  nameOf,
  remainingOf,
  TODAY,
} from './screening-cases.ts';
import type { Outcome, Told } from './screening-cases.ts';

/** Every step there is, the return and the neck in the odd places a person may put them. */
const OWN_STEPS = `R1 U1 ${FACIAL.long} N1 J2-2 N2 U1-2 R1`.split(' ');

const OWN = routineOfOwn(
  ownRoutine({ items: OWN_STEPS.map((stepId): OwnItem => ({ stepId, reps: 1 })) }),
  facialRoutine,
);

/** What would be played, and what is expected to be, for each routine there is. */
function playedOf(off: readonly StepTag[]): string[][] {
  const settings = { off, leadSide: 'left' } as const;
  const built = LENGTHS.map((length) => timelineOf(facialRoutine, length, settings));
  const own = timelineOf(OWN, OWN_LENGTH, settings);
  return [
    ...built.map(({ segments }) => stepIdsOf(segments.map(({ bout }) => bout))),
    // The numbers that tell repeats in a list apart are no part of a step's letters.
    stepIdsOf(own.segments.map(({ bout }) => bout)).map((id) => id.replace(/~.*$/, '')),
  ];
}

function expectedToPlay({ off }: Outcome): string[][] {
  const built = LENGTHS.map((length) => FACIAL[length].split(' '));
  return [...built, OWN_STEPS].map((steps) => remainingOf(steps, off));
}

/** What is told, where a step is played or left out other than expected. */
function disagreements(cases: readonly (readonly Told[])[]): string[] {
  return cases.flatMap((told) => {
    const expected = expectedOf(told);
    const permit = permittedSteps(answersOf(told), TODAY);
    if (expected.page !== null) return permit.kind === 'refused' ? [] : [`${nameOf(told)}: played`];
    if (permit.kind === 'refused') return [`${nameOf(told)}: refused`];
    const played = JSON.stringify(playedOf(permit.off));
    const wanted = JSON.stringify(expectedToPlay(expected));
    return played === wanted ? [] : [`${nameOf(told)}: expected ${wanted}, is ${played}`];
  });
}

test('whoever reports nothing is played all of it', () => {
  expect(playedOf([])).toEqual(expectedToPlay({ page: null, off: new Set() }));
  expect(disagreements([[]])).toEqual([]);
});

test.each(CONDITIONS)('%s: no routine holds a step that it forbids', (condition) => {
  expect(disagreements(everyWayToTell(condition).map((told) => [told]))).toEqual([]);
});

test('every two conditions: no routine holds a step that either forbids', () => {
  expect(disagreements(everyPair())).toEqual([]);
});

test.each(['over-60', 'smoking'] as const)(
  '%s: where only the neck is off, the glide over the face stands in for each return',
  (condition) => {
    const permit = permittedSteps(answersOf([{ condition }]), TODAY);
    const [short, standard, long, own] = playedOf(permit.kind === 'allowed' ? permit.off : []);
    expect(short?.join(' ')).toBe('B1 C1 E1 E2 J1 M1 K2 U1 T1 G1 C2');
    expect(standard?.join(' ')).toBe('B1 C1 E1 E2 J1 M1 K1 K2 U1 T1 G1 C2 B2');
    expect(long?.join(' ')).toBe(
      'B1 C1 E1 E2 J1 M1 K1 K2 U1 T1 E2-2 M1-2 K1-2 K2-2 U1-2 T1-2 G1 C2 B2',
    );
    expect(own?.filter((id) => id === 'G1')).toHaveLength(3);
    expect(own).not.toContain('R1');
  },
);

test('neither a side to begin with nor a slower pace nor areas left out bring a step back', () => {
  const off = ['neck', 'eye'] as const;
  const ids = (['left', 'right'] as const).flatMap((leadSide) =>
    [facialRoutine, OWN].flatMap((routine) =>
      LENGTHS.flatMap((length) =>
        timelineOf(routine, length, {
          off,
          leadSide,
          leftOut: ['C1', 'G1'],
          repSeconds: 4,
        }).segments.map(({ bout }) => lettersOf(bout.stepId)),
      ),
    ),
  );
  expect(ids.length).toBeGreaterThan(0);
  expect(ids.filter((id) => ['N1', 'N2', 'J2', 'R1', 'U1'].includes(id))).toEqual([]);
});

test('an own routine cannot say of a step that it lies elsewhere, and knows no other steps', () => {
  const forged = { stepId: 'N1', reps: 5, tags: [], sides: 'together', area: 'C1', instead: null };
  const items = [forged, { stepId: 'N1~1', reps: 5 }, { stepId: 'n1', reps: 5 }] as OwnItem[];
  const routine = routineOfOwn(ownRoutine({ items }), facialRoutine);
  expect(timelineOf(routine, OWN_LENGTH, { off: ['neck'], leadSide: 'left' }).segments).toEqual([]);
  const played = timelineOf(routine, OWN_LENGTH, { off: [], leadSide: 'left' });
  expect(stepIdsOf(played.segments.map(({ bout }) => bout))).toEqual(['N1~1']);
});
