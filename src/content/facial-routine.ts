import type { Routine } from '../domain/routine/routine.ts';
import {
  breath,
  FLAT_HAND,
  flatFingers,
  glide,
  RELAXED_HANDS,
  RING_FINGER,
  stretch,
} from './step-parts.ts';
import type { SourcedStep } from './step-parts.ts';

/**
 * The second, lighter pass of the long form: the same step under an id of its
 * own, so that what was done can be told apart.
 */
const secondPass = (step: SourcedStep, reps: number): SourcedStep => ({
  ...step,
  id: `${step.id}-2`,
  timing: stretch(0, 0, reps),
});

const BREATHE: SourcedStep = {
  id: 'B1',
  area: 'B1',
  timing: breath(2, 3, 5),
  sides: 'midline',
  hand: RELAXED_HANDS,
  direction: null,
  tags: [],
  sources: ['st-margarets'],
};

const COLLARBONE: SourcedStep = {
  id: 'C1',
  area: 'C1',
  timing: stretch(5, 7, 10),
  sides: 'together',
  hand: flatFingers(2, 2),
  direction: 'down-and-medial',
  tags: ['skin-collarbone'],
  sources: ['md-anderson', 'pink-ribbon'],
};

/** One side at a time, behind the muscle: never both carotid sinuses at once. */
const SIDE_OF_NECK: SourcedStep = {
  id: 'N1',
  area: 'N1',
  timing: stretch(4, 7, 10),
  sides: 'one-then-other',
  hand: flatFingers(3, 4),
  direction: 'down-and-back',
  tags: ['neck', 'skin-neck', 'skin-ears'],
  doseCap: { group: 'N1', reps: 10 },
  sources: ['painhero', 'st-margarets', 'carotid-sinus'],
};

const NAPE: SourcedStep = {
  id: 'N2',
  area: 'N2',
  timing: stretch(0, 5, 7),
  sides: 'together',
  hand: FLAT_HAND,
  direction: 'down',
  tags: ['neck', 'skin-neck'],
  sources: ['painhero'],
};

const BEHIND_EAR: SourcedStep = {
  id: 'E1',
  area: 'E1',
  timing: stretch(5, 7, 10),
  sides: 'together',
  hand: flatFingers(2, 2),
  direction: 'down-and-back',
  tags: ['skin-ears'],
  sources: ['experience-life', 'mastoid-nodes'],
};

const FRONT_OF_EAR: SourcedStep = {
  id: 'E2',
  area: 'E2',
  timing: stretch(4, 7, 10),
  sides: 'together',
  hand: flatFingers(2, 3),
  direction: 'down-and-back',
  tags: ['skin-ears'],
  sources: ['experience-life', 'head-neck-nodes'],
};

const UNDER_CHIN: SourcedStep = {
  id: 'J1',
  area: 'J1',
  timing: stretch(5, 5, 10),
  sides: 'together',
  hand: flatFingers(2, 3),
  direction: 'back-along-jaw',
  tags: ['skin-chin-jaw'],
  sources: ['csn-therapist', 'head-neck-nodes'],
};

const UNDER_JAW: SourcedStep = {
  id: 'J2',
  area: 'J2',
  timing: stretch(0, 7, 10),
  sides: 'together',
  hand: flatFingers(3, 4),
  direction: 'back-along-jaw',
  tags: ['neck', 'skin-chin-jaw', 'skin-ears'],
  sources: ['csn-therapist', 'facial-nodes'],
};

const NOSE_TO_JAW: SourcedStep = {
  id: 'M1',
  area: 'M1',
  timing: stretch(3, 5, 7),
  sides: 'together',
  hand: flatFingers(1, 2),
  direction: 'down-and-lateral',
  tags: ['skin-cheeks-mouth', 'skin-chin-jaw'],
  sources: ['head-neck-nodes'],
};

const LOWER_CHEEK: SourcedStep = {
  id: 'K1',
  area: 'K1',
  timing: stretch(0, 7, 10),
  sides: 'together',
  hand: flatFingers(3, 3),
  direction: 'down-and-lateral',
  tags: ['skin-cheeks-mouth', 'skin-chin-jaw'],
  sources: ['head-neck-nodes'],
};

const UPPER_CHEEK: SourcedStep = {
  id: 'K2',
  area: 'K2',
  timing: stretch(3, 7, 10),
  sides: 'together',
  hand: flatFingers(3, 4),
  direction: 'lateral',
  tags: ['skin-cheeks-mouth', 'skin-ears'],
  sources: ['head-neck-nodes', 'ascp-skin-deep'],
};

const UNDER_EYE: SourcedStep = {
  id: 'U1',
  area: 'U1',
  timing: stretch(3, 7, 10),
  sides: 'together',
  hand: RING_FINGER,
  direction: 'lateral-then-down',
  tags: ['eye', 'skin-eyes', 'skin-forehead', 'skin-ears'],
  sources: ['ascp-skin-deep', 'eye-pressure'],
};

const FOREHEAD: SourcedStep = {
  id: 'T1',
  area: 'T1',
  timing: stretch(3, 7, 10),
  sides: 'together',
  hand: flatFingers(3, 4),
  direction: 'lateral-then-down',
  tags: ['skin-forehead', 'skin-ears'],
  sources: ['ascp-skin-deep', 'head-neck-nodes'],
};

/** The closing glide for whoever keeps off the neck: it ends behind the earlobe. */
const FACE_GLIDE: SourcedStep = {
  id: 'G1',
  area: 'G1',
  timing: glide(1, 2, 3),
  sides: 'one-then-other',
  hand: FLAT_HAND,
  direction: 'lateral-then-down',
  tags: ['skin-forehead', 'skin-ears'],
  sources: ['ascp-skin-deep'],
};

const HOME_GLIDE: SourcedStep = {
  id: 'R1',
  area: 'R1',
  timing: glide(1, 2, 3),
  sides: 'one-then-other',
  hand: FLAT_HAND,
  direction: 'home',
  tags: ['neck', 'skin-forehead', 'skin-ears', 'skin-neck', 'skin-collarbone'],
  doseCap: { group: 'R1', reps: 3 },
  instead: FACE_GLIDE,
  sources: ['foeldi', 'ascp-skin-deep'],
};

const COLLARBONE_AGAIN: SourcedStep = {
  ...COLLARBONE,
  id: 'C2',
  area: 'C2',
  timing: stretch(4, 5, 10),
  sources: ['ascp-skin-deep', 'csn-therapist'],
};

const REST: SourcedStep = {
  id: 'B2',
  area: 'B2',
  timing: breath(0, 2, 3),
  sides: 'midline',
  hand: RELAXED_HANDS,
  direction: null,
  tags: [],
  sources: ['macmillan', 'rio-gonzalez-2020'],
};

/**
 * The facial: the exit above the collarbone first, then outward, and home
 * again. Composed from the sources of each step; the face strokes M1 to T1 are
 * our own composition from the drainage maps, not a published sequence.
 */
export const facialRoutine: Routine = {
  id: 'facial',
  moveSeconds: { short: 2, standard: 3, long: 3 },
  sideChangeSeconds: 2,
  blocks: [
    { id: 'open', sides: 'together', steps: [BREATHE, COLLARBONE] },
    { id: 'neck', sides: 'together', steps: [SIDE_OF_NECK, NAPE] },
    { id: 'ears', sides: 'together', steps: [BEHIND_EAR, FRONT_OF_EAR] },
    { id: 'jaw', sides: 'together', steps: [UNDER_CHIN, UNDER_JAW] },
    {
      id: 'face',
      sides: 'together',
      steps: [NOSE_TO_JAW, LOWER_CHEEK, UPPER_CHEEK, UNDER_EYE, FOREHEAD],
    },
    {
      id: 'second-pass',
      sides: 'together',
      steps: [
        secondPass(FRONT_OF_EAR, 5),
        secondPass(UNDER_JAW, 5),
        secondPass(NOSE_TO_JAW, 5),
        secondPass(LOWER_CHEEK, 7),
        secondPass(UPPER_CHEEK, 7),
        secondPass(UNDER_EYE, 7),
        secondPass(FOREHEAD, 7),
      ],
    },
    { id: 'home', sides: 'together', steps: [HOME_GLIDE, COLLARBONE_AGAIN, REST] },
  ],
};
