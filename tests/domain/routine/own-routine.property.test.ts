import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { facialRoutine } from '../../../src/content/facial-routine.ts';
import { checkOwnRoutine, durationMsOf } from '../../../src/domain/routine/own-check.ts';
import { copyOf, editOwn } from '../../../src/domain/routine/own-edit.ts';
import type { OwnEdit } from '../../../src/domain/routine/own-edit.ts';
import { OWN_LENGTH, offeredSteps, routineOfOwn } from '../../../src/domain/routine/own-routine.ts';
import type { OwnRoutine } from '../../../src/domain/routine/own-routine.ts';
import { LENGTHS, REP_SECONDS, STEP_TAGS } from '../../../src/domain/routine/routine.ts';
import { boutsOf, timelineOf } from '../../../src/domain/routine/timeline.ts';
import type { Bout } from '../../../src/domain/routine/timeline.ts';
import { ownRoutine } from './own-plans.ts';

vi.setConfig({ testTimeout: 30_000 });

const CAPS = { N1: 10, R1: 3 } as const;
const ONE_SIDE_AT_A_TIME = ['N1', 'R1', 'G1'];
const TWENTY_MINUTES_MS = 1_200_000;

const place = fc.integer({ min: -2, max: 40 });
const stepIds = fc.constantFrom(
  ...offeredSteps(facialRoutine).map(({ id }) => id),
  'N1',
  'R1',
  'E2-2',
  'nowhere',
);
const reps = fc.oneof(
  fc.integer({ min: 1, max: 10 }),
  fc.integer({ min: -3, max: 60 }),
  fc.float(),
);
const edits: fc.Arbitrary<OwnEdit> = fc.oneof(
  fc.record({ kind: fc.constant('rename' as const), name: fc.string({ maxLength: 80 }) }),
  fc.record({
    kind: fc.constant('add' as const),
    item: fc.record({ stepId: stepIds, reps: fc.integer({ min: 1, max: 10 }) }),
    at: place,
  }),
  fc.record({ kind: fc.constant('remove' as const), index: place }),
  fc.record({
    kind: fc.constant('move' as const),
    index: place,
    by: fc.integer({ min: -50, max: 50 }),
  }),
  fc.record({ kind: fc.constant('set-reps' as const), index: place, reps }),
  fc.record({
    kind: fc.constant('set-pace' as const),
    repSeconds: fc.constantFrom(null, ...REP_SECONDS),
  }),
);
const edited: fc.Arbitrary<OwnRoutine> = fc
  .tuple(fc.constantFrom(...LENGTHS), fc.array(edits, { maxLength: 30 }))
  .map(([length, list]) =>
    list.reduce<OwnRoutine>(editOwn, ownRoutine({ items: copyOf(facialRoutine, length) })),
  );
const leadSides = fc.constantFrom('left' as const, 'right' as const);

function repsOn(bouts: readonly Bout[], area: string, side: string): number {
  const worked = bouts.filter((bout) => bout.area === area && [side, 'both'].includes(bout.side));
  return worked.reduce((sum, bout) => sum + bout.reps, 0);
}

test('whatever is done to a list, it is refused by name or keeps to every rule', () => {
  let played = 0;
  fc.assert(
    fc.property(edited, leadSides, fc.constantFrom(...REP_SECONDS), (own, leadSide, pace) => {
      if (checkOwnRoutine(own, facialRoutine).length > 0) return;
      played += 1;
      const routine = routineOfOwn(own, facialRoutine);
      const repSeconds = own.repSeconds ?? pace;
      const settings = { off: [], leadSide, repSeconds };
      const { totalMs } = timelineOf(routine, OWN_LENGTH, settings);
      expect(totalMs).toBeLessThanOrEqual(TWENTY_MINUTES_MS);
      expect(durationMsOf(own, facialRoutine, pace)).toBe(totalMs);
      const bouts = boutsOf(routine, OWN_LENGTH, settings);
      for (const [area, cap] of Object.entries(CAPS)) {
        expect(repsOn(bouts, area, 'left')).toBeLessThanOrEqual(cap);
        expect(repsOn(bouts, area, 'right')).toBeLessThanOrEqual(cap);
      }
      const inTurn = bouts.filter(({ area }) => ONE_SIDE_AT_A_TIME.includes(area));
      expect(inTurn.map(({ side }) => side)).not.toContain('both');
      // Nothing the list asks for is cut: what is refused is told, what is not is played.
      expect(new Set(bouts.map(({ stepId }) => stepId)).size).toBe(own.items.length);
      expect(new Set(bouts.map(({ key }) => key)).size).toBe(bouts.length);
    }),
    { numRuns: 1000 },
  );
  expect(played).toBeGreaterThan(200);
});

test('even a list that should have been refused keeps to the doses, side by side never', () => {
  fc.assert(
    fc.property(edited, leadSides, (own, leadSide) => {
      const bouts = boutsOf(routineOfOwn(own, facialRoutine), OWN_LENGTH, { off: [], leadSide });
      for (const [area, cap] of Object.entries(CAPS)) {
        expect(repsOn(bouts, area, 'left')).toBeLessThanOrEqual(cap);
        expect(repsOn(bouts, area, 'right')).toBeLessThanOrEqual(cap);
      }
    }),
    {
      numRuns: 500,
      examples: [Number.NaN, -3, 2.5].map((reps) => [
        ownRoutine({
          items: ['R1', 'N1', 'N1', 'R1'].map((stepId, at) => ({
            stepId,
            reps: at === 0 || at === 1 ? reps : 20,
          })),
        }),
        'left',
      ]),
    },
  );
});

test('what is off appears in no own routine', () => {
  const neck = ['N1', 'N2', 'J2', 'R1'];
  fc.assert(
    fc.property(edited, leadSides, fc.subarray([...STEP_TAGS]), (own, leadSide, off) => {
      const routine = routineOfOwn(own, facialRoutine);
      const bouts = boutsOf(routine, OWN_LENGTH, { off, leadSide });
      const steps = routine.blocks.flatMap((block) => block.steps);
      for (const { stepId, area } of bouts) {
        const step = steps
          .flatMap((each) => [each, each.instead])
          .find((each) => each?.id === stepId);
        expect(step?.tags.filter((tag) => off.includes(tag))).toEqual([]);
        if (off.includes('neck')) expect(neck).not.toContain(area);
        if (off.includes('eye')) expect(area).not.toBe('U1');
      }
    }),
    { numRuns: 500 },
  );
});
