import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { facialRoutine } from '../../../src/content/facial-routine.ts';
import { begunReps, withinDose, withinLongestSession } from '../../../src/domain/routine/dose.ts';
import type { Ledger, Played } from '../../../src/domain/routine/dose.ts';
import { LENGTHS, MAX_SESSION_SECONDS, stepsOf } from '../../../src/domain/routine/routine.ts';
import type { Block, Routine, Step, StepTiming } from '../../../src/domain/routine/routine.ts';
import { boutsOf, layOut, paceOf, timelineOf } from '../../../src/domain/routine/timeline.ts';
import type { Bout } from '../../../src/domain/routine/timeline.ts';

vi.setConfig({ testTimeout: 30_000 });

const playedOf = ({ repMs }: Bout, ms: number): Played => ({ ms, reps: ms / repMs });

const CAPS = { N1: 10, R1: 3 } as const;
const SETTINGS = { off: [], leadSide: 'left' } as const;

/** Repetitions a side of a group; both hands at once work both sides. */
function repsOn(bouts: readonly Bout[], group: string, side: 'left' | 'right'): number {
  return bouts
    .filter((bout) => bout.doseCap?.group === group && [side, 'both'].includes(bout.side))
    .reduce((sum, { reps }) => sum + reps, 0);
}

function expectCaps(bouts: readonly Bout[]): void {
  for (const [group, cap] of Object.entries(CAPS)) {
    expect(repsOn(bouts, group, 'left')).toBeLessThanOrEqual(cap);
    expect(repsOn(bouts, group, 'right')).toBeLessThanOrEqual(cap);
  }
}

const stepOf = (id: string): Step => stepsOf(facialRoutine).find((step) => step.id === id) as Step;
const stretches = (reps: number): StepTiming => ({
  kind: 'paced',
  rep: 'stretch',
  secondsPerRep: 3,
  reps: { short: reps, standard: reps, long: reps },
});
const capped = (id: 'N1' | 'R1', reps: number, patch: Partial<Step> = {}): Step => ({
  ...stepOf(id),
  timing: stretches(reps),
  ...patch,
});
const own = (blocks: Routine['blocks']): Routine => ({ ...facialRoutine, id: 'own', blocks });

/** Steps of the facial, many times over, with any number of repetitions, on any sides. */
const hostileStep: fc.Arbitrary<Step> = fc
  .record({
    from: fc.constantFrom('N1', 'R1', 'N1', 'R1', 'C1', 'E2'),
    reps: fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 1000 })),
    sides: fc.constantFrom<Step['sides']>('together', 'one-then-other'),
    bands: fc.constantFrom(undefined, ['upper', 'lower']),
  })
  .map(({ from, reps, sides, bands }) => ({
    ...stepOf(from),
    timing: stretches(reps),
    sides,
    ...(bands === undefined ? {} : { bands }),
  }));
const hostileRoutine = fc
  .array(
    fc.record({
      sides: fc.constantFrom<Block['sides']>('together', 'one-then-other'),
      steps: fc.array(hostileStep, { minLength: 1, maxLength: 4 }),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((blocks) =>
    own(
      blocks.map(({ sides, steps }, block) => ({
        id: `block-${block}`,
        sides,
        steps: steps.map((step, index) => ({ ...step, id: `${step.id}-${block}-${index}` })),
      })),
    ),
  );

test('the facial is within its caps at every length, and at its cap in the long one', () => {
  for (const length of LENGTHS) expectCaps(boutsOf(facialRoutine, length, SETTINGS));
  const long = boutsOf(facialRoutine, 'long', SETTINGS);
  expect([repsOn(long, 'N1', 'left'), repsOn(long, 'N1', 'right')]).toEqual([10, 10]);
  expect([repsOn(long, 'R1', 'left'), repsOn(long, 'R1', 'right')]).toEqual([3, 3]);
});

describe('an own routine', () => {
  test('that repeats the neck gets it up to the cap, and no more', () => {
    const steps = [
      capped('N1', 7),
      capped('N1', 7, { id: 'N1-2' }),
      capped('N1', 7, { id: 'N1-3' }),
    ];
    const bouts = boutsOf(own([{ id: 'neck', sides: 'together', steps }]), 'short', SETTINGS);
    expect(bouts.map(({ key, reps }) => [key, reps])).toEqual([
      ['N1/left', 7],
      ['N1/right', 7],
      ['N1-2/left', 3],
      ['N1-2/right', 3],
    ]);
  });

  test('that asks for both hands at once gets one side, then the other, and one dose', () => {
    const steps = [capped('N1', 6), capped('N1', 9, { id: 'both', sides: 'together' })];
    const bouts = boutsOf(own([{ id: 'neck', sides: 'together', steps }]), 'short', SETTINGS);
    expect(bouts.map(({ key, reps }) => [key, reps])).toEqual([
      ['N1/left', 6],
      ['N1/right', 6],
      ['both/left', 4],
      ['both/right', 4],
    ]);
  });

  test('keeps to every cap however hostile it is, or is refused as too long', () => {
    let played = 0;
    fc.assert(
      fc.property(hostileRoutine, fc.constantFrom(...LENGTHS), (routine, length) => {
        const bouts = boutsOf(routine, length, SETTINGS);
        expectCaps(bouts);
        const moving = bouts.reduce((sum, { reps, repMs }) => sum + reps * repMs, 0);
        if (moving > MAX_SESSION_SECONDS * 1000) {
          expect(() => timelineOf(routine, length, SETTINGS)).toThrow(RangeError);
        } else if (moving < 600_000) {
          expect(timelineOf(routine, length, SETTINGS).totalMs).toBeLessThanOrEqual(1_200_000);
          played += 1;
        }
      }),
      { numRuns: 1000 },
    );
    expect(played).toBeGreaterThan(100);
  });

  test('taken up half-way keeps to every cap, whatever was played before', () => {
    fc.assert(
      fc.property(hostileRoutine, fc.array(fc.nat(40_000)), fc.nat(), (routine, times, from) => {
        const plan = boutsOf(routine, 'short', SETTINGS);
        const played: Ledger = Object.fromEntries(
          plan.map((bout, index) => [
            bout.key,
            playedOf(bout, Math.min(times[index] ?? 0, bout.reps * bout.repMs)),
          ]),
        );
        const begun = plan.map((bout) => ({
          ...bout,
          reps: begunReps(played, bout.key),
        }));
        const ahead = withinDose(plan, plan.slice(from % (plan.length + 1)), played);
        expectCaps([...begun, ...ahead]);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the longest session', () => {
  const rest = (seconds: number): Step => ({
    ...stepOf('B2'),
    timing: { kind: 'rest', seconds: { short: seconds, standard: seconds, long: seconds } },
  });
  const resting = (seconds: number): Routine =>
    own([{ id: 'rest', sides: 'together', steps: [rest(seconds)] }]);

  test('is twenty minutes; one second more is refused', () => {
    expect(MAX_SESSION_SECONDS).toBe(1200);
    expect(timelineOf(resting(1200), 'short', SETTINGS).totalMs).toBe(1_200_000);
    expect(() => timelineOf(resting(1201), 'short', SETTINGS)).toThrow(RangeError);
  });

  test('counts the moves of the hands too', () => {
    const steps = [rest(600), { ...rest(599), id: 'again' }];
    const routine = own([{ id: 'rest', sides: 'together', steps }]);
    const bouts = boutsOf(routine, 'short', SETTINGS);
    expect(() => layOut(paceOf(routine, 'short'), bouts)).toThrow(RangeError);
  });
});

test('going back again and again never makes a session longer than the longest', () => {
  const bouts = boutsOf(facialRoutine, 'long', SETTINGS);
  const minutes = (count: number): Ledger => ({ B1: { ms: count * 60_000, reps: 6 * count } });
  const left = withinLongestSession(bouts, minutes(18));
  const leftMs = left.reduce((sum, { reps, repMs }) => sum + reps * repMs, 0);

  expect(leftMs).toBeLessThanOrEqual(2 * 60_000);
  expect(leftMs).toBeGreaterThan(2 * 60_000 - 10_000);
  expect(withinLongestSession(bouts, minutes(20))).toEqual([]);
});
