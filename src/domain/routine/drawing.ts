/** A point or vector in the 400 x 480 drawing space of a figure view, y downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The pictures of the person that a step can be drawn on. */
export type FigureView = 'front' | 'turned' | 'chin-lifted' | 'neck' | 'nape' | 'breath' | 'rest';

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

/** A softly glowing circle over the nodes a step works on. */
export interface NodeArea extends Point {
  readonly radius: number;
}

/** One fingertip laid flat on the skin, centred on its point. */
export interface FingerPad extends Point {
  /** Half the width of the finger. */
  readonly radius: number;
  /** Where the finger points, in degrees clockwise from straight up. Default 0. */
  readonly angle?: number;
}

/** A flat hand, centred on the pads of its fingers. */
export interface FlatHand extends Point {
  /** Where the fingers point, in degrees clockwise from straight up. */
  readonly angle: number;
  /** 1 makes four fingers 62 units wide. */
  readonly scale: number;
  /** Where the thumb lies when the fingers point up. */
  readonly thumb: 'left' | 'right';
  /** `skin`: part of the person, with a forearm. `trace`: four see-through fingers in the guide colour. */
  readonly look: 'skin' | 'trace';
  /** How far from the finger pads the elbow lies, before scaling. Default: out of the picture. */
  readonly reach?: number;
}

/** A place on a gliding path; the angle turns the hand clockwise from how it was drawn. */
export interface GlidePoint extends Point {
  readonly angle?: number;
}

export type StrokeMotion =
  /** Pads travel by the vector for two thirds of the repetition, then are let go. */
  | { readonly kind: 'stretch'; readonly by: Point }
  /** Pads follow the points over the whole repetition; the first is where they are drawn. */
  | { readonly kind: 'glide'; readonly through: readonly GlidePoint[] }
  /** Hands travel by the vector while breathing in (two fifths), and come back while breathing out. */
  | { readonly kind: 'breath'; readonly by: Point }
  | { readonly kind: 'still' };

/** One step's drawing, drawn for one side (the right half of the picture); the figure mirrors it. */
export interface StrokeDrawing {
  readonly view: FigureView;
  readonly nodes: readonly NodeArea[];
  readonly pads: readonly FingerPad[];
  readonly hand?: FlatHand;
  /**
   * SVG path data of the direction, absolute commands only; the arrow head sits at its end and
   * follows the last two points. Empty: no arrow.
   */
  readonly stroke: string;
  readonly motion: StrokeMotion;
  /** Lies on the midline: drawn once, never mirrored. */
  readonly midline?: boolean;
  /** Neck steps: softly hatch the windpipe and the pulse area. */
  readonly forbidden?: boolean;
}
