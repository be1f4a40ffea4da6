import type { AreaDrawingId, StrokeDrawing } from '../../domain/routine/drawing.ts';
import { laid } from './fingers.ts';

const collarbone = {
  view: 'neck',
  nodes: [{ x: 252, y: 380, radius: 26 }],
  ...laid({ fingers: 2, x: 254, y: 379, angle: -14 }),
  stroke: 'M238 396C232 408 222 414 206 416',
  motion: { kind: 'stretch', by: { x: -9, y: 9 } },
  forbidden: true,
} as const satisfies StrokeDrawing;

const templeHand = {
  x: 174,
  y: 172,
  angle: 24,
  scale: 0.76,
  thumb: 'right',
  tucked: true,
} as const;

/** The facial routine's drawings. Places follow the table of steps, mirrored to the reader's right. */
export const facialDrawings = {
  B1: {
    view: 'breath',
    nodes: [{ x: 200, y: 364, radius: 58 }],
    pads: [],
    hand: { x: 231.5, y: 360.5, angle: -68.3, scale: 0.6, thumb: 'right', reach: 259 },
    stroke: '',
    motion: { kind: 'breath', swing: { about: { x: 376, y: 418 }, degrees: 3 } },
  },
  C1: collarbone,
  N1: {
    view: 'turned',
    nodes: [{ x: 265, y: 292, radius: 28 }],
    ...laid({ fingers: 3, x: 269, y: 290, angle: -56, scale: 0.86, tucked: true }),
    stroke: 'M257 316C259 340 270 366 291 388',
    motion: { kind: 'stretch', by: { x: 6, y: 14 } },
    forbidden: true,
  },
  N2: {
    view: 'nape',
    nodes: [{ x: 230, y: 300, radius: 34 }],
    pads: [],
    hand: { x: 252, y: 292, angle: -116, scale: 0.72, thumb: 'left', tucked: true },
    stroke: 'M224 340C226 364 242 384 268 396',
    motion: { kind: 'stretch', by: { x: 2, y: 12 } },
  },
  E1: {
    view: 'turned',
    nodes: [{ x: 256, y: 206, radius: 28 }],
    ...laid({ fingers: 2, x: 264, y: 204, angle: -60, scale: 0.9, tucked: true }),
    stroke: 'M252 226C250 244 254 262 264 278',
    motion: { kind: 'stretch', by: { x: 4, y: 16 } },
  },
  E2: {
    view: 'turned',
    nodes: [{ x: 196, y: 188, radius: 30 }],
    ...laid({ fingers: 2, x: 192, y: 182, angle: 22 }),
    stroke: 'M204 204C208 234 224 244 256 230',
    motion: { kind: 'stretch', by: { x: 3, y: 18 } },
  },
  J1: {
    view: 'chin-lifted',
    nodes: [{ x: 222, y: 266, radius: 26 }],
    ...laid({ fingers: 2, x: 227, y: 265, angle: -94, scale: 0.85 }),
    stroke: 'M242 248C259 247 271 240 282 223',
    motion: { kind: 'stretch', by: { x: 13, y: -7 } },
    forbidden: true,
  },
  J2: {
    view: 'chin-lifted',
    nodes: [{ x: 250, y: 260, radius: 28 }],
    ...laid({ fingers: 3, x: 247, y: 264, angle: -50, scale: 0.85 }),
    stroke: 'M268 246C278 236 286 222 291 204',
    motion: { kind: 'stretch', by: { x: 11, y: -14 } },
    forbidden: true,
  },
  M1: {
    view: 'front',
    nodes: [{ x: 230, y: 228, radius: 20 }],
    ...laid({ fingers: 2, x: 234, y: 226, angle: -96, scale: 0.84 }),
    stroke: 'M225 244C244 242 257 254 258 274',
    motion: { kind: 'stretch', by: { x: 8, y: 10 } },
  },
  K1: {
    view: 'front',
    nodes: [{ x: 254, y: 246, radius: 24 }],
    ...laid({ fingers: 3, x: 256, y: 233, angle: -74, scale: 0.82 }),
    stroke: 'M241 251C238 263 243 273 256 280',
    motion: { kind: 'stretch', by: { x: 6, y: 11 } },
  },
  K2: {
    view: 'front',
    nodes: [{ x: 246, y: 224, radius: 26 }],
    ...laid({ fingers: 3, x: 243, y: 226, angle: -58, scale: 0.86 }),
    stroke: 'M254 206C268 206 280 200 290 190',
    motion: { kind: 'stretch', by: { x: 15, y: -5 } },
  },
  U1: {
    view: 'front',
    nodes: [{ x: 228, y: 210, radius: 18 }],
    ...laid({ fingers: 1, x: 227, y: 213, angle: -33, scale: 0.84, tucked: true }),
    stroke: 'M241 207C254 204 263 189 275 188C287 188 291 202 289 222',
    motion: { kind: 'stretch', by: { x: 16, y: 0 } },
  },
  T1: {
    view: 'front',
    nodes: [{ x: 222, y: 120, radius: 30 }],
    ...laid({ fingers: 3, x: 220, y: 120, angle: -82, scale: 0.9 }),
    stroke: 'M238 142C262 138 276 148 280 164C282 174 284 186 287 200',
    motion: { kind: 'stretch', by: { x: 18, y: 0 } },
  },
  R1: {
    view: 'turned',
    nodes: [{ x: 266, y: 384, radius: 26 }],
    pads: [],
    hand: templeHand,
    stroke:
      'M186 150C196 141 209 146 209 164C209 182 205 198 207 214C210 240 248 234 264 262C280 288 282 336 275 358L268 380',
    motion: {
      kind: 'glide',
      through: [
        { x: 174, y: 172 },
        { x: 191, y: 181 },
        { x: 200, y: 204, angle: -4 },
        { x: 202, y: 234, angle: -12 },
        { x: 235, y: 257, angle: -22 },
        { x: 265, y: 281, angle: -32 },
        { x: 284, y: 328, angle: -41 },
        { x: 285, y: 371, angle: -47 },
        { x: 278, y: 399, angle: -50 },
      ],
    },
    forbidden: true,
  },
  G1: {
    view: 'turned',
    nodes: [{ x: 254, y: 234, radius: 24 }],
    pads: [],
    hand: templeHand,
    stroke:
      'M186 150C196 141 209 146 209 164C209 182 205 196 207 212C209 230 219 244 234 239L256 232',
    motion: {
      kind: 'glide',
      through: [
        { x: 174, y: 172 },
        { x: 191, y: 181 },
        { x: 200, y: 204, angle: -4 },
        { x: 202, y: 231, angle: -8 },
        { x: 226, y: 248, angle: -13 },
        { x: 251, y: 249, angle: -17 },
      ],
    },
  },
  C2: collarbone,
  B2: {
    view: 'rest',
    nodes: [{ x: 200, y: 352, radius: 52 }],
    pads: [],
    stroke: '',
    motion: { kind: 'breath' },
  },
} as const satisfies Record<AreaDrawingId, StrokeDrawing>;
