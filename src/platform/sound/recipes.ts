export type SoundName =
  | 'count-in'
  | 'step'
  | 'side'
  | 'stretch'
  | 'release'
  | 'glide'
  | 'breathe-in'
  | 'breathe-out'
  | 'half-way'
  | 'last'
  | 'next'
  | 'finished';

export type SoundSet = 'day' | 'evening';

/** One struck tone: a sine that rises in a few milliseconds and rings out. */
export interface Note {
  readonly hertz: number;
  readonly atSeconds: number;
  /** Peak amplitude, 1 being full scale. */
  readonly level: number;
  /** From the onset until it is gone. */
  readonly seconds: number;
}

/** A tone that glides for as long as the movement lasts. */
export interface Sweep {
  /** Where it starts, passes and ends, as multiples of the repetition's note. */
  readonly path: readonly number[];
  readonly level: number;
  /** The parts of its length in which it swells and fades. */
  readonly swell: number;
  readonly fade: number;
}

/** Air: noise through a band that opens or closes as the movement lasts. */
export interface Air {
  readonly fromHertz: number;
  readonly toHertz: number;
  readonly level: number;
  /** The part of its length at which it is strongest. */
  readonly crest: number;
}

/**
 * `mallet` is struck at the onset and belongs to this name alone: its pitch
 * tells the names apart, for an ear and for a detector, even where two sounds
 * fall together. All other tones stay below the lowest mallet or swell too
 * slowly to be taken for one, and the air lies above the highest.
 */
export interface Recipe {
  readonly mallet: Note;
  readonly notes: readonly Note[];
  readonly sweep: Sweep | null;
  readonly air: Air | null;
}

/** How a set colours every recipe. */
export interface Colour {
  /** Factor on every frequency. */
  readonly transpose: number;
  /** Factor on every level. */
  readonly level: number;
  readonly attackSeconds: number;
}

/** Evening lies a fourth lower, 9 dB quieter, and is struck with a softer mallet. */
export const COLOURS: Record<SoundSet, Colour> = {
  day: { transpose: 1, level: 1.4, attackSeconds: 0.006 },
  evening: { transpose: 3 / 4, level: 0.48, attackSeconds: 0.014 },
};

/**
 * The walk of the repetitions in hertz, A3 to A4: a pentatonic and the fourth,
 * as seven repetitions are the rule and each is to have a note of its own.
 */
const WALK = [220, 246.94, 293.66, 329.63, 369.99, 392, 440] as const;

/** The note of a repetition in hertz: one degree each in short rows, spread over the walk in long ones. */
export function noteOfRep(rep: number, reps: number): number {
  const top = WALK.length - 1;
  const degree = reps - 1 > top ? Math.round(((rep - 1) / (reps - 1)) * top) : rep - 1;
  return WALK[Math.min(top, Math.max(0, degree))] ?? WALK[0];
}

const mallet = (hertz: number, level = 0.075, seconds = 0.5): Note => ({
  hertz,
  atSeconds: 0,
  level,
  seconds,
});

const note = (hertz: number, atSeconds: number, seconds: number, level = 0.15): Note => ({
  hertz,
  atSeconds,
  level,
  seconds,
});

const struck = (struckMallet: Note, ...notes: Note[]): Recipe => ({
  mallet: struckMallet,
  notes,
  sweep: null,
  air: null,
});

/** Every sound of a session in the day set, in D major. */
export const RECIPES: Record<SoundName, Recipe> = {
  /** A small dry tick, high and short, like a fingernail on wood. */
  'count-in': struck(mallet(2349.32, 0.07, 0.3), note(440, 0, 0.25, 0.13)),
  /** Two kalimba notes that step up a fourth: here begins something. */
  step: struck(mallet(1975.53), note(440, 0, 0.9), note(587.33, 0.17, 1.2)),
  /** Three notes that swing there and back: now the other side. */
  side: struck(mallet(1760), note(493.88, 0, 0.5), note(369.99, 0.15, 0.5), note(493.88, 0.3, 0.9)),
  /** A bead of glass, then a warm tone that leans up a fourth and thins out. */
  stretch: {
    mallet: mallet(987.77),
    notes: [],
    sweep: { path: [1, 4 / 3], level: 0.16, swell: 0.2, fade: 0.3 },
    air: null,
  },
  /** A lower bead, then the same tone sinking home. */
  release: {
    mallet: mallet(659.26),
    notes: [],
    sweep: { path: [4 / 3, 1], level: 0.13, swell: 0.25, fade: 0.5 },
    air: null,
  },
  /** One long arc, up and down again, like a bow drawn once over a string. */
  glide: {
    mallet: mallet(739.99),
    notes: [],
    sweep: { path: [1, 4 / 3, 1], level: 0.15, swell: 0.3, fade: 0.35 },
    air: null,
  },
  /** Air that opens and brightens until it is full, over a rising hum. */
  'breathe-in': {
    mallet: mallet(1318.51),
    notes: [],
    sweep: { path: [1, 4 / 3], level: 0.1, swell: 0.5, fade: 0.15 },
    air: { fromHertz: 2900, toHertz: 4300, level: 0.2, crest: 0.85 },
  },
  /** Air let go: strong at first, then ever darker and softer, over a sinking hum. */
  'breathe-out': {
    mallet: mallet(880),
    notes: [],
    sweep: { path: [4 / 3, 1], level: 0.1, swell: 0.15, fade: 0.7 },
    air: { fromHertz: 4300, toHertz: 2900, level: 0.2, crest: 0.18 },
  },
  /** The same note twice, like a gentle double knock. */
  'half-way': struck(mallet(1479.98), note(440, 0, 0.35), note(440, 0.16, 0.7)),
  /** A quick little run of three notes upwards, led by a wistful high one: one more. */
  last: struck(
    mallet(1108.73),
    note(293.66, 0, 0.35),
    note(369.99, 0.09, 0.4),
    note(440, 0.18, 0.8),
  ),
  /** A far bell that sinks a third and rings long: soon another place. */
  next: struck(mallet(1567.98), note(392, 0, 1), note(329.63, 0.24, 1.6)),
  /** A chord laid down note by note, falling, then left to ring. */
  finished: struck(
    mallet(1174.66, 0.075, 0.7),
    note(587.33, 0, 1.4),
    note(440, 0.34, 1.6),
    note(369.99, 0.68, 1.8),
    note(293.66, 1.02, 2.6),
  ),
};
