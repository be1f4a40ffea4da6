/** How much of a routine is played. */
export const LENGTHS = ['short', 'standard', 'long'] as const;
export type Length = (typeof LENGTHS)[number];

export type Side = 'left' | 'right';

/** The side a bout is played on; `midline` for breathing, resting and gates. */
export type BoutSide = Side | 'both' | 'midline';

/**
 * What a step works on, as far as safety is concerned. `neck` and `eye` are
 * the sets NECK and EYE of the screening; the others are the regions of skin a
 * person can name as sore or broken.
 */
export const STEP_TAGS = [
  'neck',
  'eye',
  'skin-collarbone',
  'skin-neck',
  'skin-ears',
  'skin-chin-jaw',
  'skin-cheeks-mouth',
  'skin-eyes',
  'skin-forehead',
  'skin-leg',
] as const;
export type StepTag = (typeof STEP_TAGS)[number];

/** What one repetition is; the drawing and the tones follow it. */
export type RepKind = 'stretch' | 'glide' | 'breath';

export type StepTiming =
  | {
      readonly kind: 'paced';
      readonly rep: RepKind;
      readonly secondsPerRep: number;
      /** Repetitions on each side and in each band; 0 leaves the step out. */
      readonly reps: Readonly<Record<Length, number>>;
    }
  /** Rests with a timer of its own; 0 seconds leaves the step out. */
  | { readonly kind: 'rest'; readonly seconds: Readonly<Record<Length, number>> }
  /** Waits, untimed, until the person confirms it. */
  | { readonly kind: 'gate' };

/** Which hand shape lies on the skin; `fingers` is how many pads touch it. */
export interface Hand {
  readonly shape: 'flat-fingers' | 'ring-finger' | 'flat-hand' | 'relaxed-hands';
  readonly fingers: readonly [least: number, most: number] | null;
}

/** Most repetitions a side in one session, summed over the steps that share a group. */
export interface DoseCap {
  readonly group: string;
  readonly reps: number;
}

export interface Step {
  /** Unique in the routine; repeats have ids of their own (`E2-2`). */
  readonly id: string;
  /** Key of the step's words and drawing; repeats share their area. */
  readonly area: string;
  readonly timing: StepTiming;
  readonly sides: 'together' | 'one-then-other' | 'midline';
  /** Bands played one after another, outermost last; the default is one. */
  readonly bands?: readonly string[];
  readonly hand: Hand;
  /** Anatomical direction of the stretch, toward the nodes it drains to. */
  readonly direction: Direction | null;
  readonly tags: readonly StepTag[];
  readonly doseCap?: DoseCap;
  /** Played instead where this step is not permitted. */
  readonly instead?: Step;
  /** Keys of `content/sources`. */
  readonly sources: readonly string[];
}

export type Direction =
  | 'down-and-medial'
  | 'down-and-back'
  | 'down'
  | 'back-along-jaw'
  | 'down-and-lateral'
  | 'lateral'
  | 'lateral-then-down'
  | 'home'
  | 'up'
  | 'up-and-medial';

export interface Block {
  readonly id: string;
  /** `one-then-other` plays the whole block on one side, then on the other. */
  readonly sides: 'together' | 'one-then-other';
  readonly steps: readonly Step[];
}

export interface Routine {
  readonly id: string;
  readonly blocks: readonly Block[];
  /** Seconds to move the hands from one step to the next. */
  readonly moveSeconds: Readonly<Record<Length, number>>;
  /** Seconds to change sides within a step. */
  readonly sideChangeSeconds: number;
}

/** Seconds of one stretch, as routines are written. */
export const USUAL_REP_SECONDS = 3;

/** Paces a person can choose, in seconds of one stretch; breaths and glides keep theirs. */
export const REP_SECONDS = [2.5, 3, 3.5, 4] as const;
export type RepSeconds = (typeof REP_SECONDS)[number];

/** No session is longer than this, whatever its routine says. */
export const MAX_SESSION_SECONDS = 20 * 60;

export function stepsOf(routine: Routine): Step[] {
  return routine.blocks.flatMap((block) => block.steps);
}
