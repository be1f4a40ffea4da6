import type { Direction, Hand, Routine } from '../domain/routine/routine.ts';
import { breath, FLAT_HAND, flatFingers, glide, RELAXED_HANDS, stretch } from './step-parts.ts';
import type { SourcedStep } from './step-parts.ts';
import type { SourceId } from './sources/all.ts';

/**
 * Every step is off wherever the legs are: what would be left of the routine
 * then, a breath and the collarbone, is no session for the legs.
 */
const LEG = ['skin-leg'] as const;

/** The same at every length: the sources know but one. */
const same = (count: number): [number, number, number] => [count, count, count];

const LOOK: SourcedStep = {
  id: 'L0',
  area: 'L0',
  timing: { kind: 'gate' },
  sides: 'midline',
  hand: RELAXED_HANDS,
  direction: null,
  tags: LEG,
  sources: ['leg-elevation', 'st-margarets'],
};

/** The breath does the belly's work: no strokes there. */
const BREATHE: SourcedStep = {
  id: 'L1',
  area: 'L1',
  timing: breath(...same(5)),
  sides: 'midline',
  hand: RELAXED_HANDS,
  direction: null,
  tags: LEG,
  sources: ['st-margarets', 'middle-georgia'],
};

const COLLARBONE: SourcedStep = {
  id: 'L2',
  area: 'L2',
  timing: stretch(...same(5)),
  sides: 'together',
  hand: flatFingers(2, 2),
  direction: 'down-and-medial',
  tags: [...LEG, 'skin-collarbone'],
  sources: ['md-anderson', 'st-margarets'],
};

interface LegStroke {
  readonly id: string;
  readonly reps: number;
  readonly hand: Hand;
  readonly direction?: Direction;
  readonly sources: readonly SourceId[];
}

const legStroke = ({ id, reps, hand, direction = 'up', sources }: LegStroke): SourcedStep => ({
  id,
  area: id,
  timing: stretch(...same(reps)),
  sides: 'together',
  hand,
  direction,
  tags: LEG,
  sources,
});

const GROIN: Omit<LegStroke, 'reps' | 'sources'> = { id: 'L3', hand: FLAT_HAND };

/** Bands from the top down: what is nearest the groin is emptied first. */
const THIGH = ['upper', 'middle', 'lower'].map((band) =>
  legStroke({
    id: `L4-${band}`,
    reps: 5,
    hand: FLAT_HAND,
    direction: 'up-and-medial',
    sources: ['healthline-steps', 'lymph-effleurage'],
  }),
);

const KNEE_HOLLOW = legStroke({
  id: 'L5',
  reps: 7,
  hand: flatFingers(3, 4),
  sources: ['cynosure'],
});

/** A flat hand each side of a visible vein, never on it. */
const CALF = ['upper', 'lower'].map((band) =>
  legStroke({
    id: `L6-${band}`,
    reps: 5,
    hand: FLAT_HAND,
    sources: ['healthline-steps', 'esthetic-la-vein-clinic'],
  }),
);

const ANKLE = legStroke({
  id: 'L7',
  reps: 5,
  hand: flatFingers(3, 4),
  sources: ['lymph-effleurage'],
});

/** Our own composition: no source has a stroke for the foot alone, only that all go to the heart. */
const FOOT = legStroke({ id: 'L8', reps: 5, hand: FLAT_HAND, sources: ['md-anderson'] });

const HOME_GLIDE: SourcedStep = {
  id: 'L9',
  area: 'L9',
  timing: glide(...same(3)),
  sides: 'together',
  hand: FLAT_HAND,
  direction: 'home',
  tags: LEG,
  sources: ['foeldi'],
};

const pump = (id: string): SourcedStep => ({
  id,
  area: id,
  timing: stretch(...same(10)),
  sides: 'midline',
  hand: RELAXED_HANDS,
  direction: null,
  tags: LEG,
  sources: ['salisbury-legs'],
});

/** Ten of the ten to fifteen minutes advised: a session never lasts longer than twenty. */
const LEGS_UP: SourcedStep = {
  id: 'L11-rest',
  area: 'L11-rest',
  timing: { kind: 'rest', seconds: { short: 600, standard: 600, long: 600 } },
  sides: 'midline',
  hand: RELAXED_HANDS,
  direction: null,
  tags: LEG,
  sources: ['salisbury-legs', 'leg-elevation'],
};

/**
 * The legs, for mild varicose veins: the exits first, then one leg from the top
 * down and back home, then the other, then legs up. Composed from the sources
 * of each step; no trial has tested it.
 */
export const legRoutine: Routine = {
  id: 'legs',
  moveSeconds: { short: 3, standard: 3, long: 3 },
  sideChangeSeconds: 2,
  blocks: [
    { id: 'open', sides: 'together', steps: [LOOK, BREATHE, COLLARBONE] },
    {
      id: 'leg',
      sides: 'one-then-other',
      steps: [
        legStroke({ ...GROIN, reps: 10, sources: ['lipedema', 'md-anderson'] }),
        ...THIGH,
        KNEE_HOLLOW,
        ...CALF,
        ANKLE,
        FOOT,
        HOME_GLIDE,
        { ...legStroke({ ...GROIN, reps: 5, sources: ['foeldi'] }), id: 'L10', area: 'L10' },
      ],
    },
    { id: 'raise', sides: 'together', steps: [pump('L11-flex'), pump('L11-circle'), LEGS_UP] },
  ],
};
