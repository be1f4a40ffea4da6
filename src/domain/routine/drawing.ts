/** A point or vector in the 400 x 480 drawing space of a figure view, y downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The pictures of the person that a step can be drawn on. */
export type FigureView =
  | 'front'
  | 'turned'
  | 'chin-lifted'
  | 'neck'
  | 'nape'
  | 'breath'
  | 'rest'
  | 'legs'
  | 'thighs'
  | 'feet'
  | 'calves'
  | 'knee-backs'
  | 'legs-raised';

/** Every picture of the facial routine; repeated steps share one. */
export type AreaDrawingId =
  | 'B1'
  | 'C1'
  | 'N1'
  | 'N2'
  | 'E1'
  | 'E2'
  | 'J1'
  | 'J2'
  | 'M1'
  | 'K1'
  | 'K2'
  | 'U1'
  | 'T1'
  | 'R1'
  | 'G1'
  | 'C2'
  | 'B2';

/** Every picture of the leg routine: each band is an area of its own. */
export type LegDrawingId =
  | 'L0'
  | 'L1'
  | 'L2'
  | 'L3'
  | 'L4-upper'
  | 'L4-middle'
  | 'L4-lower'
  | 'L5'
  | 'L6-upper'
  | 'L6-lower'
  | 'L7'
  | 'L8'
  | 'L9'
  | 'L10'
  | 'L11-flex'
  | 'L11-circle'
  | 'L11-rest';

/** A softly glowing circle over the nodes a step works on or, where the hand glides, drains to. */
export interface NodeArea extends Point {
  readonly radius: number;
}

/** One fingertip laid flat on the skin, centred on its point; it glows. */
export interface FingerPad extends Point {
  /** Half the width of the finger. */
  readonly radius: number;
  /** Where the finger points, in degrees clockwise from straight up. Default 0. */
  readonly angle?: number;
}

export type FingerCount = 1 | 2 | 3 | 4;

/** One finger of the drawn hand, in its own space: fingers up, thumb to the right, 62 units wide. */
export interface DrawnFinger {
  readonly x: number;
  readonly halfWidth: number;
  /** Where it ends when it is straight. */
  readonly tip: number;
  /** Where its joint ends when it is folded. */
  readonly folded: number;
  /** The middle of its pad. */
  readonly pad: number;
}

const INDEX: DrawnFinger = { x: 23.4, halfWidth: 7.7, tip: -38, folded: 12, pad: -27 };
const MIDDLE: DrawnFinger = { x: 7.9, halfWidth: 7.8, tip: -46, folded: 7, pad: -35 };
const RING: DrawnFinger = { x: -7.9, halfWidth: 7.7, tip: -40, folded: 10, pad: -29 };
const LITTLE: DrawnFinger = { x: -23.2, halfWidth: 7.3, tip: -24, folded: 17, pad: -13 };

/** From the little finger to the index finger. */
export const FINGERS: readonly DrawnFinger[] = [LITTLE, RING, MIDDLE, INDEX];

/** Which fingers work. The ring finger is the lightest: it works alone. */
export const STRAIGHT: Readonly<Record<FingerCount, readonly DrawnFinger[]>> = {
  1: [RING],
  2: [MIDDLE, INDEX],
  3: [RING, MIDDLE, INDEX],
  4: FINGERS,
};

/** A hand seen from its back; its own origin, just below the finger pads, lies at the point. */
export interface FlatHand extends Point {
  /** Where the fingers point, in degrees clockwise from straight up. */
  readonly angle: number;
  /** 1 makes four fingers 62 units wide. */
  readonly scale: number;
  /** Where the thumb lies when the fingers point up. */
  readonly thumb: 'left' | 'right';
  /** The thumb lies under the palm, out of sight. */
  readonly tucked?: boolean;
  /** How many fingers are straight; the others are folded. Default 4. */
  readonly fingers?: FingerCount;
  /** How far from the origin the elbow's middle lies, before scaling. Default: out of the picture. */
  readonly reach?: number;
  /** Comes round a limb from its far side: seen from the knuckles on. */
  readonly wraps?: boolean;
}

/** A place on a gliding path; the angle turns the hand clockwise from how it was drawn. */
export interface GlidePoint extends Point {
  readonly angle?: number;
}

/** A turn round a point, in degrees clockwise. */
export interface Swing {
  readonly about: Point;
  readonly degrees: number;
}

export type StrokeMotion =
  /** Pads travel by the vector for two thirds of the repetition, then are let go. */
  | { readonly kind: 'stretch'; readonly by: Point }
  /** Pads follow the points over the whole repetition; the first is where they are drawn. */
  | { readonly kind: 'glide'; readonly through: readonly GlidePoint[] }
  /** Forearms swing round the elbow while breathing in (two fifths), and back while breathing out. */
  | { readonly kind: 'breath'; readonly swing?: Swing }
  /** A raised foot points and is drawn up again, half of the repetition each. */
  | { readonly kind: 'swing'; readonly swing: Swing }
  | { readonly kind: 'still' };

/** One step's drawing, drawn for one side (the right half of the picture); the figure mirrors it. */
export interface StrokeDrawing {
  readonly view: FigureView;
  readonly nodes: readonly NodeArea[];
  readonly pads: readonly FingerPad[];
  /** A whole flat hand that works. */
  readonly hand?: FlatHand;
  /** The hand whose fingertips the pads are. */
  readonly palm?: FlatHand;
  /** The second hand, where both work. It moves with the first; its pads are among the pads. */
  readonly other?: FlatHand;
  /**
   * SVG path data of the direction, absolute commands only; the arrow head sits at its end and
   * follows the last two points. Empty: no arrow.
   */
  readonly stroke: string;
  /** A second direction, at the same time. */
  readonly otherStroke?: string;
  readonly motion: StrokeMotion;
  /** Lies on the midline: drawn once, never mirrored. */
  readonly midline?: boolean;
  /** Neck steps: softly hatch the windpipe and the pulse area. */
  readonly forbidden?: boolean;
}
