import type { LegDrawingId, StrokeDrawing } from '../../domain/routine/drawing.ts';
import { facialDrawings } from './facial.ts';
import { laid } from './fingers.ts';

const groin = {
  view: 'thighs',
  nodes: [{ x: 286, y: 146, radius: 40 }],
  pads: [],
  hand: { x: 290, y: 134, angle: -140, scale: 0.88, thumb: 'right', tucked: true },
  stroke: 'M262 104C254 84 248 64 246 38',
  motion: { kind: 'stretch', by: { x: -5, y: -16 } },
} as const satisfies StrokeDrawing;

const OUTER = { angle: -112, scale: 0.85, thumb: 'right', tucked: true } as const;
const INNER = { angle: 112, scale: 0.85, thumb: 'left', tucked: true } as const;

/** Both hands on the thigh at this height, one on either side of its front. */
function thighBand(y: number, outer: string, inner: string) {
  return {
    view: 'thighs',
    nodes: [{ x: 276, y: 160, radius: 34 }],
    pads: [],
    hand: { x: 326, y, ...OUTER },
    stroke: outer,
    other: { x: 208, y: y + 4, ...INNER },
    otherStroke: inner,
    motion: { kind: 'stretch', by: { x: -2, y: -20 } },
  } as const satisfies StrokeDrawing;
}

/** Both hands on the calf at this height, with room for the vein between their fingertips. */
function calfBand(y: number, [right, left]: readonly [number, number]) {
  return {
    view: 'calves',
    nodes: [{ x: 272, y: 124, radius: 34 }],
    pads: [],
    hand: { x: right, y, angle: -104, scale: 0.7, thumb: 'left', tucked: true },
    stroke: `M${right - 2} ${y - 32}C${right} ${y - 50} ${right - 2} ${y - 70} ${right - 8} ${y - 90}`,
    other: {
      x: left,
      y: y + 2,
      angle: 96,
      scale: 0.64,
      thumb: 'right',
      wraps: true,
    },
    otherStroke: `M${left + 14} ${y - 32}C${left + 10} ${y - 50} ${left + 12} ${y - 70} ${left + 18} ${y - 90}`,
    motion: { kind: 'stretch', by: { x: 0, y: -16 } },
  } as const satisfies StrokeDrawing;
}

const HOLLOW = { x: 272, y: 122 } as const;
const hollowInside = laid({ fingers: 4, x: 253, y: 122, angle: 96, scale: 0.7, tucked: true });
const hollowOutside = mirrored(hollowInside, HOLLOW.x);

/** The other hand, laid the same way on the other side of a line that stands upright at this x. */
function mirrored({ pads, palm }: ReturnType<typeof laid>, about: number): ReturnType<typeof laid> {
  const over = (x: number): number => 2 * about - x;
  return {
    pads: pads.map((pad) => ({ ...pad, x: over(pad.x), angle: -(pad.angle ?? 0) })),
    palm: { ...palm, x: over(palm.x), angle: -palm.angle, thumb: 'left' },
  };
}

/** Lying back with the legs up: to look at them first, to rest them at the end. */
const raised = {
  view: 'legs-raised',
  nodes: [],
  pads: [],
  stroke: '',
  motion: { kind: 'still' },
  midline: true,
} as const satisfies StrokeDrawing;

const footHand = { angle: -80, scale: 0.72, thumb: 'right', tucked: true } as const;

/** The leg routine's drawings: the picture's right leg, from the front or from behind. */
export const legDrawings = {
  L0: raised,
  L1: facialDrawings.B1,
  L2: facialDrawings.C1,
  L3: groin,
  'L4-upper': thighBand(
    250,
    'M322 214C318 196 308 184 290 170',
    'M236 218C240 200 248 190 262 178',
  ),
  'L4-middle': thighBand(
    320,
    'M320 284C320 250 310 214 288 184',
    'M234 288C236 250 242 220 258 190',
  ),
  'L4-lower': thighBand(
    390,
    'M316 354C320 316 312 274 292 232',
    'M234 360C228 320 230 272 246 234',
  ),
  L5: {
    view: 'knee-backs',
    nodes: [{ ...HOLLOW, radius: 36 }],
    pads: [...hollowOutside.pads, ...hollowInside.pads],
    palm: hollowOutside.palm,
    other: { ...hollowInside.palm, wraps: true },
    stroke: 'M272 92C272 78 272 66 272 42',
    motion: { kind: 'stretch', by: { x: 0, y: -12 } },
  },
  'L6-upper': calfBand(236, [318, 231]),
  'L6-lower': calfBand(306, [317, 230]),
  L7: {
    view: 'feet',
    nodes: [{ x: 298, y: 368, radius: 26 }],
    ...laid({ fingers: 3, x: 303, y: 371, angle: -84, scale: 0.76, tucked: true }),
    stroke: 'M283 398C273 384 274 356 286 344C292 334 293 318 290 296',
    motion: { kind: 'stretch', by: { x: -2, y: -14 } },
  },
  L8: {
    view: 'feet',
    nodes: [{ x: 276, y: 420, radius: 34 }],
    pads: [],
    hand: { x: 294, y: 430, ...footHand },
    stroke: 'M258 436C256 410 262 380 266 346',
    motion: { kind: 'stretch', by: { x: -4, y: -34 } },
  },
  L9: {
    view: 'legs',
    nodes: [{ x: 240, y: 116, radius: 22 }],
    pads: [],
    hand: { x: 253, y: 422, angle: -78, scale: 0.5, thumb: 'right', tucked: true },
    stroke:
      'M239 419C240 380 243 336 246 300C247 274 248 258 251 240C257 212 261 182 254 156C250 144 246 136 238 116',
    motion: {
      kind: 'glide',
      through: [
        { x: 253, y: 422 },
        { x: 256, y: 350 },
        { x: 260, y: 296 },
        { x: 265, y: 242 },
        { x: 275, y: 196 },
        { x: 269, y: 156 },
        { x: 252, y: 119 },
      ],
    },
  },
  L10: groin,
  'L11-flex': {
    view: 'legs-raised',
    nodes: [{ x: 94, y: 256, radius: 26 }],
    pads: [],
    stroke: 'M17 175C9 182 4 191 2 204',
    otherStroke: 'M42 176C56 178 66 190 70 206',
    motion: { kind: 'swing', swing: { about: { x: 49, y: 244 }, degrees: -25 } },
    midline: true,
  },
  'L11-circle': {
    view: 'legs-raised',
    nodes: [{ x: 84, y: 256, radius: 26 }],
    pads: [],
    stroke: 'M52 186C48 172 34 164 20 168C6 172 -2 186 2 200C4 208 10 214 18 216',
    motion: { kind: 'swing', swing: { about: { x: 40, y: 244 }, degrees: -12 } },
    midline: true,
  },
  'L11-rest': raised,
} as const satisfies Record<LegDrawingId, StrokeDrawing>;
