import type {
  Hand,
  Length,
  Routine,
  Step,
  StepTiming,
} from '../../../src/domain/routine/routine.ts';

const always = (value: number): Record<Length, number> => ({
  short: value,
  standard: value,
  long: value,
});
const paced = (rep: 'stretch' | 'glide' | 'breath', seconds: number, reps: number): StepTiming => ({
  kind: 'paced',
  rep,
  secondsPerRep: seconds,
  reps: always(reps),
});

const FINGERS: Hand = { shape: 'flat-fingers', fingers: [2, 4] };
const PALM: Hand = { shape: 'flat-hand', fingers: null };
const HANDS: Hand = { shape: 'relaxed-hands', fingers: null };

const leg = (id: string, hand: Hand, timing: StepTiming, bands?: readonly string[]): Step => ({
  id,
  area: id,
  timing,
  sides: 'together',
  ...(bands === undefined ? {} : { bands }),
  hand,
  direction: 'up',
  tags: ['skin-leg'],
  sources: [],
});
const trunk = (id: string, hand: Hand, timing: StepTiming, sides: Step['sides']): Step => ({
  id,
  area: id,
  timing,
  sides,
  hand,
  direction: null,
  tags: [],
  sources: [],
});

const LOOK = trunk('L0', HANDS, { kind: 'gate' }, 'midline');
const BREATHE = trunk('L1', HANDS, paced('breath', 10, 5), 'midline');
const COLLARBONE = trunk('L2', FINGERS, paced('stretch', 3, 5), 'together');
const RAISE = trunk('L11', HANDS, { kind: 'rest', seconds: always(600) }, 'midline');

/** The gentle leg routine: one leg after the other, and a long rest with the legs raised. */
export const legRoutine: Routine = {
  id: 'leg',
  moveSeconds: always(3),
  sideChangeSeconds: 2,
  blocks: [
    { id: 'look', sides: 'together', steps: [LOOK] },
    { id: 'open', sides: 'together', steps: [BREATHE, COLLARBONE] },
    {
      id: 'leg',
      sides: 'one-then-other',
      steps: [
        leg('L3', PALM, paced('stretch', 3, 10)),
        leg('L4', PALM, paced('stretch', 3, 5), ['upper', 'middle', 'lower']),
        leg('L5', FINGERS, paced('stretch', 3, 7)),
        leg('L6', PALM, paced('stretch', 3, 5), ['upper', 'lower']),
        leg('L7', FINGERS, paced('stretch', 3, 5)),
        leg('L8', PALM, paced('stretch', 3, 5)),
        leg('L9', PALM, paced('glide', 6, 3)),
        leg('L10', PALM, paced('stretch', 3, 5)),
      ],
    },
    { id: 'rest', sides: 'together', steps: [RAISE] },
  ],
};

/** The same with a second look before the legs, so that a gate lies on the way. */
export const gatedLegRoutine: Routine = {
  ...legRoutine,
  blocks: legRoutine.blocks.flatMap((block) =>
    block.id === 'leg'
      ? [{ id: 'look-again', sides: 'together', steps: [{ ...LOOK, id: 'L2b' }] }, block]
      : [block],
  ),
};
