import { describe, expect, test } from 'vitest';
import { facialDrawings } from '../../src/content/drawings/facial.ts';
import type { GlidePoint, Point, StrokeDrawing } from '../../src/domain/routine/drawing.ts';
import {
  fadeKeyframes,
  glowKeyframes,
  motionKeyframes,
  signKeyframes,
} from '../../src/ui/figure/motion.ts';

const drawings: [string, StrokeDrawing][] = Object.entries(facialDrawings);
const touching = drawings.filter(([, { pads }]) => pads.length > 0);
const COMPOSITED = new Set(['transform', 'opacity', 'offset', 'easing']);

const apart = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);
const middleOf = (points: readonly Point[]): Point => ({
  x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
  y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
});

/** First and last point of a path with absolute commands. */
function endsOf(path: string): { start: Point; end: Point } {
  const numbers = [...path.matchAll(/-?\d*\.?\d+/g)].map(([number]) => Number(number));
  const [x = 0, y = 0] = numbers;
  const [endX = 0, endY = 0] = numbers.slice(-2);
  return { start: { x, y }, end: { x: endX, y: endY } };
}

test.each(touching)('%s: the fingers lie over the nodes they work', (_id, { pads, nodes }) => {
  const middle = middleOf(pads);
  const reached = nodes.some((node) => apart(node, middle) <= node.radius);
  expect(reached).toBe(true);
});

test.each(touching)('%s: the pads are the tips of a drawn hand', (_id, { pads, palm }) => {
  expect(palm?.fingers).toBe(pads.length);
});

test.each(touching)('%s: the fingers move the way the arrow points', (_id, drawing) => {
  if (drawing.motion.kind !== 'stretch') throw new Error('not a stretch');
  const { start, end } = endsOf(drawing.stroke);
  const { by } = drawing.motion;
  expect((end.x - start.x) * by.x + (end.y - start.y) * by.y).toBeGreaterThan(0);
  expect(apart(start, middleOf(drawing.pads))).toBeLessThan(45);
});

/** Between the pads of the fingers of a flat hand that has been turned to this angle. */
function underFingers(at: Point, angle: number, scale: number): Point {
  const turn = (angle * Math.PI) / 180;
  const along = -28 * scale;
  return { x: at.x - along * Math.sin(turn), y: at.y + along * Math.cos(turn) };
}

test.each(['R1', 'G1'] as const)(
  '%s: the hand glides from where its arrow starts to its end',
  (id) => {
    const { hand, motion, stroke } = facialDrawings[id];
    const { start, end } = endsOf(stroke);
    const last: GlidePoint | undefined = motion.through.at(-1);
    if (!last) throw new Error('goes nowhere');
    const leaves = underFingers(hand, hand.angle, hand.scale);
    const arrives = underFingers(last, hand.angle + (last.angle ?? 0), hand.scale);
    expect(motion.through[0]).toMatchObject({ x: hand.x, y: hand.y });
    expect(apart(leaves, start)).toBeLessThan(9);
    expect(apart(arrives, end)).toBeLessThan(12);
  },
);

describe.each(drawings)('%s', (_id, { motion }) => {
  const frames = [
    ...(motionKeyframes(motion) ?? []),
    ...(glowKeyframes(motion, false) ?? []),
    ...(signKeyframes(motion, false) ?? []),
    ...fadeKeyframes(motion, 'start'),
    ...fadeKeyframes(motion, 'end'),
  ];

  test('moves by transform and opacity alone', () => {
    const touched = new Set(frames.flatMap((frame) => Object.keys(frame)));
    expect([...touched].filter((property) => !COMPOSITED.has(property))).toEqual([]);
  });

  test('is furthest when the stretch or the breath in ends, and home when the next begins', () => {
    const path = motionKeyframes(motion);
    if (motion.kind === 'stretch') expect(path?.[1]?.offset).toBeCloseTo(2 / 3);
    if (motion.kind === 'breath') expect(path?.[1]?.offset).toBeCloseTo(0.4);
    expect(path?.at(-1)?.transform).toBe(path?.[0]?.transform);
  });
});

test('with reduced motion the breath is shown by fading alone', () => {
  const { motion } = facialDrawings.B2;
  for (const frames of [glowKeyframes(motion, true) ?? [], signKeyframes(motion, true) ?? []]) {
    expect(frames.length).toBeGreaterThan(0);
    expect(frames.filter(({ transform }) => transform !== undefined)).toEqual([]);
  }
});

test('the sign of breathing widens with the breath in, and is plain at every moment', () => {
  const [out, filled] = signKeyframes(facialDrawings.B1.motion, false) ?? [];
  expect(filled?.offset).toBeCloseTo(0.4);
  expect(scaleOf(filled)).toBeGreaterThan(scaleOf(out));
  expect(Number(out?.opacity)).toBeGreaterThanOrEqual(0.7);
  expect(signKeyframes(facialDrawings.K2.motion, false)).toBeUndefined();
});

test('breathing in lifts the hand, which stays as far from the elbow', () => {
  const { hand, motion } = facialDrawings.B1;
  const { about, degrees } = motion.swing;
  const reach = apart(hand, about);
  const lifted = reach * Math.sin((degrees * Math.PI) / 180);
  expect(reach).toBeCloseTo(hand.reach * hand.scale, -1);
  expect(lifted).toBeGreaterThan(4);
  const turns = (motionKeyframes(motion) ?? []).map(({ transform }) => transform);
  expect(turns[1]).toContain(`rotate(${degrees}deg)`);
  expect(turns[0]).toContain('rotate(0deg)');
});

const scaleOf = (frame: Keyframe | undefined): number =>
  Number(/scale\(([\d.]+)\)/.exec(String(frame?.['transform']))?.[1]);

const leans = (id: keyof typeof facialDrawings): { start: Point; end: Point } =>
  endsOf(facialDrawings[id].stroke);

// The drawn half is the picture's right: out is to the right, back is to the right where turned.
test('the arrows go where the table of steps says', () => {
  const down = (id: keyof typeof facialDrawings): number => leans(id).end.y - leans(id).start.y;
  const out = (id: keyof typeof facialDrawings): number => leans(id).end.x - leans(id).start.x;
  for (const id of ['C1', 'N1', 'N2', 'E1', 'E2', 'M1', 'K1', 'T1', 'R1'] as const)
    expect(down(id), `${id} down`).toBeGreaterThan(0);
  for (const id of ['N1', 'E1', 'E2', 'J1', 'J2', 'M1', 'K1', 'K2', 'U1', 'T1'] as const)
    expect(out(id), `${id} out or back`).toBeGreaterThan(0);
  for (const id of ['J1', 'J2', 'K2'] as const) expect(down(id), `${id} up`).toBeLessThan(0);
  expect(out('C1'), 'C1 in').toBeLessThan(0);
});
