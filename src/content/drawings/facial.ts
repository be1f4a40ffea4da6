import type { AreaDrawingId, StrokeDrawing } from '../../domain/routine/drawing.ts';
import { fingers } from './fingers.ts';

const collarbone = {
  view: 'neck',
  nodes: [{ x: 272, y: 368, radius: 28 }],
  pads: fingers({ count: 2, x: 276, y: 365, angle: 34, radius: 10 }),
  stroke: 'M304 376C292 396 268 404 232 398',
  motion: { kind: 'stretch', by: { x: -10, y: 7 } },
  forbidden: true,
} as const satisfies StrokeDrawing;

const templeHand = {
  x: 180,
  y: 148,
  angle: 15,
  scale: 0.72,
  thumb: 'right',
  look: 'trace',
} as const;

/** The facial routine's drawings. Places follow the table of steps, mirrored to the reader's right. */
export const facialDrawings = {
  B1: {
    view: 'breath',
    nodes: [{ x: 200, y: 376, radius: 60 }],
    pads: [],
    hand: { x: 238, y: 374, angle: -68, scale: 0.72, thumb: 'right', look: 'skin', reach: 176 },
    stroke: '',
    motion: { kind: 'breath', by: { x: 4, y: -6 } },
  },
  C1: collarbone,
  N1: {
    view: 'turned',
    nodes: [{ x: 268, y: 296, radius: 24 }],
    pads: fingers({ count: 3, x: 268, y: 290, angle: 82, radius: 9 }),
    stroke: 'M272 322C276 346 286 366 306 382',
    motion: { kind: 'stretch', by: { x: 4, y: 16 } },
    forbidden: true,
  },
  N2: {
    view: 'nape',
    nodes: [{ x: 224, y: 300, radius: 26 }],
    pads: [],
    hand: { x: 250, y: 296, angle: -80, scale: 0.9, thumb: 'left', look: 'skin' },
    stroke: 'M222 334C226 362 242 384 270 398',
    motion: { kind: 'stretch', by: { x: 2, y: 18 } },
  },
  E1: {
    view: 'turned',
    nodes: [{ x: 254, y: 208, radius: 28 }],
    pads: fingers({ count: 2, x: 260, y: 200, angle: -80 }),
    stroke: 'M258 226C260 240 264 254 270 270',
    motion: { kind: 'stretch', by: { x: 5, y: 18 } },
  },
  E2: {
    view: 'turned',
    nodes: [{ x: 196, y: 188, radius: 30 }],
    pads: fingers({ count: 2, x: 192, y: 180, angle: 70 }),
    stroke: 'M196 206C200 234 216 246 250 234',
    motion: { kind: 'stretch', by: { x: 3, y: 20 } },
  },
  J1: {
    view: 'chin-lifted',
    nodes: [{ x: 218, y: 264, radius: 26 }],
    pads: fingers({ count: 2, x: 224, y: 266, angle: 8 }),
    stroke: 'M246 266C260 260 272 246 281 222',
    motion: { kind: 'stretch', by: { x: 15, y: -7 } },
    forbidden: true,
  },
  J2: {
    view: 'chin-lifted',
    nodes: [{ x: 254, y: 250, radius: 28 }],
    pads: fingers({ count: 3, x: 245, y: 257, angle: -40, radius: 9 }),
    stroke: 'M259 244C272 234 284 218 291 200',
    motion: { kind: 'stretch', by: { x: 12, y: -15 } },
    forbidden: true,
  },
  M1: {
    view: 'front',
    nodes: [{ x: 234, y: 238, radius: 24 }],
    pads: fingers({ count: 2, x: 232, y: 236, angle: -56, radius: 8.5 }),
    stroke: 'M240 250C254 256 266 266 266 288',
    motion: { kind: 'stretch', by: { x: 9, y: 12 } },
  },
  K1: {
    view: 'front',
    nodes: [{ x: 246, y: 246, radius: 28 }],
    pads: fingers({ count: 3, x: 245, y: 244, angle: -56, radius: 8.5 }),
    stroke: 'M254 262C266 268 272 278 270 298',
    motion: { kind: 'stretch', by: { x: 8, y: 11 } },
  },
  K2: {
    view: 'front',
    nodes: [{ x: 248, y: 228, radius: 26 }],
    pads: fingers({ count: 3, x: 243, y: 228, angle: -80, radius: 9 }),
    stroke: 'M258 226C276 224 286 212 292 196',
    motion: { kind: 'stretch', by: { x: 16, y: -5 } },
  },
  U1: {
    view: 'front',
    nodes: [{ x: 246, y: 217, radius: 18 }],
    pads: fingers({ count: 1, x: 230, y: 212, angle: -72, radius: 9 }),
    stroke: 'M242 215C256 216 266 207 273 196C281 183 296 186 295 230',
    motion: { kind: 'stretch', by: { x: 18, y: 2 } },
  },
  T1: {
    view: 'front',
    nodes: [{ x: 226, y: 118, radius: 32 }],
    pads: fingers({ count: 3, x: 222, y: 118, angle: -88 }),
    stroke: 'M238 118C258 118 272 134 275 158C277 172 282 182 287 198',
    motion: { kind: 'stretch', by: { x: 20, y: 0 } },
  },
  R1: {
    view: 'turned',
    nodes: [{ x: 266, y: 384, radius: 26 }],
    pads: [],
    hand: templeHand,
    stroke: 'M176 132C192 156 200 186 204 212C208 238 248 232 264 258C282 290 282 344 268 382',
    motion: {
      kind: 'glide',
      through: [
        { x: 180, y: 148 },
        { x: 196, y: 186, angle: 5 },
        { x: 207, y: 218, angle: 15 },
        { x: 232, y: 236, angle: 8 },
        { x: 258, y: 250, angle: -10 },
        { x: 271, y: 290, angle: -22 },
        { x: 273, y: 330, angle: -22 },
        { x: 268, y: 364, angle: -18 },
      ],
    },
    forbidden: true,
  },
  G1: {
    view: 'turned',
    nodes: [{ x: 252, y: 232, radius: 24 }],
    pads: [],
    hand: templeHand,
    stroke: 'M176 132C192 156 200 186 204 212C207 234 228 244 256 230',
    motion: {
      kind: 'glide',
      through: [
        { x: 180, y: 148 },
        { x: 196, y: 186, angle: 5 },
        { x: 207, y: 218, angle: 15 },
        { x: 230, y: 234, angle: 12 },
        { x: 252, y: 232, angle: 4 },
      ],
    },
  },
  C2: collarbone,
  B2: { view: 'rest', nodes: [], pads: [], stroke: '', motion: { kind: 'still' } },
} as const satisfies Record<AreaDrawingId, StrokeDrawing>;
