import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { facialDrawings } from '../../src/content/drawings/facial.ts';
import { legDrawings } from '../../src/content/drawings/legs.ts';
import { STRAIGHT } from '../../src/domain/routine/drawing.ts';
import type {
  FlatHand,
  GlidePoint,
  Point,
  StrokeDrawing,
} from '../../src/domain/routine/drawing.ts';
import { endPose, fadeKeyframes, motionKeyframes } from '../../src/ui/figure/motion.ts';

const every: [string, StrokeDrawing][] = Object.entries(legDrawings);
const onLegs = every.filter(([, { view }]) => !['breath', 'neck'].includes(view));
const stroked = onLegs.filter(([, { view }]) => view !== 'legs-raised');
const COMPOSITED = new Set(['transform', 'opacity', 'offset', 'easing']);

const apart = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

/** The points of a path of one M and then C or L pieces, absolute, a dozen to a curve. */
function along(path: string): Point[] {
  const points: Point[] = [];
  for (const [, command, body = ''] of path.matchAll(/([MCL])([^MCL]*)/g)) {
    const numbers = [...body.matchAll(/-?\d*\.?\d+/g)].map(([number]) => Number(number));
    const pairs = pairsOf(numbers);
    if (command !== 'C') points.push(...pairs);
    else for (let i = 0; i < pairs.length; i += 3) points.push(...bent(points.at(-1), pairs, i));
  }
  return points;
}

const pairsOf = (numbers: readonly number[]): Point[] =>
  Array.from({ length: numbers.length / 2 }, (_, i) => ({
    x: numbers[2 * i] ?? Number.NaN,
    y: numbers[2 * i + 1] ?? Number.NaN,
  }));

function bent(from: Point | undefined, pairs: readonly Point[], at: number): Point[] {
  const [b, c, d] = pairs.slice(at, at + 3);
  if (!from || !b || !c || !d) throw new Error('a broken curve');
  const mix = (t: number, pick: (point: Point) => number): number =>
    (1 - t) ** 3 * pick(from) +
    3 * (1 - t) ** 2 * t * pick(b) +
    3 * (1 - t) * t ** 2 * pick(c) +
    t ** 3 * pick(d);
  return Array.from({ length: 12 }, (_, i) => ({
    x: mix((i + 1) / 12, ({ x }) => x),
    y: mix((i + 1) / 12, ({ y }) => y),
  }));
}

const strokesOf = ({ stroke, otherStroke = '' }: StrokeDrawing): Point[][] =>
  [stroke, otherStroke].filter((path) => path !== '').map(along);

const handsOf = ({ hand, palm, other }: StrokeDrawing): FlatHand[] =>
  [hand, palm, other].filter((found) => found !== undefined);

/** A place of a hand's own space, fingers up, where it lies in the picture. */
function placed({ x, y, angle, scale, thumb }: FlatHand, across: number, down: number): Point {
  const turn = (angle * Math.PI) / 180;
  const side = (thumb === 'left' ? -across : across) * scale;
  const back = down * scale;
  return {
    x: x + side * Math.cos(turn) - back * Math.sin(turn),
    y: y + side * Math.sin(turn) + back * Math.cos(turn),
  };
}

/** The outline of the straight fingers and of the knuckles, where the hand touches. */
const touched = (hand: FlatHand): Point[] =>
  STRAIGHT[hand.fingers ?? 4].flatMap(({ x, halfWidth, tip }) =>
    [tip, tip + 12, 0, 20].flatMap((down) => [
      placed(hand, x - halfWidth, down),
      placed(hand, x + halfWidth, down),
    ]),
  );

test('the breath, the collarbone and the second time at the groin are drawn once', () => {
  expect(legDrawings.L1).toBe(facialDrawings.B1);
  expect(legDrawings.L2).toBe(facialDrawings.C1);
  expect(legDrawings.L10).toBe(legDrawings.L3);
});

test.each(stroked)(
  '%s: every arrow ends higher than it starts, and never turns down',
  (_id, it) => {
    const strokes = strokesOf(it);
    expect(strokes.length).toBeGreaterThan(0);
    for (const points of strokes) {
      const rise = (points[0]?.y ?? 0) - (points.at(-1)?.y ?? 0);
      expect(rise).toBeGreaterThan(30);
      for (const [index, { y }] of points.entries())
        expect(y).toBeLessThanOrEqual((points[index - 1]?.y ?? y) + 0.5);
    }
  },
);

test.each(stroked)('%s: the hands move up', (_id, { motion }) => {
  if (motion.kind === 'stretch') expect(motion.by.y).toBeLessThan(-8);
  else if (motion.kind === 'glide')
    for (const [index, { y }] of motion.through.entries())
      expect(y).toBeLessThanOrEqual(motion.through[index - 1]?.y ?? y);
  else throw new Error('stands still');
});

test('the strokes of the thigh lead inward, to the groin', () => {
  for (const id of ['L4-upper', 'L4-middle', 'L4-lower'] as const) {
    const drawing: StrokeDrawing = legDrawings[id];
    const [groin] = drawing.nodes;
    if (!groin) throw new Error('no groin');
    for (const points of strokesOf(drawing)) {
      const [start, end] = [points[0], points.at(-1)];
      if (!start || !end) throw new Error('no stroke');
      expect(Math.abs(end.x - groin.x), id).toBeLessThan(Math.abs(start.x - groin.x));
      expect(apart(end, groin), id).toBeLessThan(apart(start, groin));
    }
  }
});

test.each(stroked.filter(([, { pads }]) => pads.length > 0))(
  '%s: the fingers lie over the nodes they work',
  (_id, { nodes, pads }) => {
    for (const pad of pads)
      expect(nodes.some((node) => apart(node, pad) <= node.radius + pad.radius)).toBe(true);
  },
);

test.each(stroked.filter(([, { motion }]) => motion.kind === 'stretch'))(
  '%s: each arrow begins at the fingers of a hand',
  (_id, drawing) => {
    for (const [start] of strokesOf(drawing)) {
      if (!start) throw new Error('no stroke');
      const near = handsOf(drawing)
        .flatMap(touched)
        .map((point) => apart(point, start));
      expect(Math.min(...near)).toBeLessThan(28);
    }
  },
);

const read = (file: string): string =>
  readFileSync(new URL(`../../src/ui/figure/${file}`, import.meta.url), 'utf8');

/** The veins of a view in its own space; each piece of the path is one vein. */
function veinsOf(file: string, scale = 1, dx = 0, dy = 0): Point[] {
  const paths = [...read(file).matchAll(/class="f-vein"\s+d="([^"]+)"/g)];
  const points = paths.flatMap(([, path = '']) => along(path));
  return points.map(({ x, y }) => ({ x: x * scale + dx, y: y * scale + dy }));
}

const CALVES = veinsOf('calves-view.tsx');
const VEINS: Partial<Record<string, Point[]>> = {
  thighs: veinsOf('legs-front.tsx'),
  feet: veinsOf('legs-front.tsx', 1, 0, -404),
  legs: veinsOf('legs-front.tsx', 0.5, 100, 38),
  calves: CALVES,
  'knee-backs': CALVES,
};

const nearest = (points: readonly Point[], veins: readonly Point[]): number =>
  Math.min(...points.flatMap((point) => veins.map((vein) => apart(point, vein))));

describe.each(stroked)('%s: beside the vein, never on it:', (_id, drawing) => {
  const veins = VEINS[drawing.view] ?? [];

  test('a vein is drawn', () => expect(veins.length).toBeGreaterThan(20));

  test('the arrows keep away', () => {
    const clear = drawing.view === 'legs' ? 9 : 14;
    expect(nearest(strokesOf(drawing).flat(), veins)).toBeGreaterThan(clear);
  });

  test('the fingers keep away, at the start and at the end of a stretch', () => {
    const { motion } = drawing;
    if (motion.kind !== 'stretch') return;
    const start = handsOf(drawing).flatMap(touched);
    const end = start.map(({ x, y }) => ({ x: x + motion.by.x, y: y + motion.by.y }));
    expect(nearest([...start, ...end], veins)).toBeGreaterThan(6);
  });
});

test('the sweep home detours round the veins with the fingers too', () => {
  const { hand, motion } = legDrawings.L9;
  const poses: readonly GlidePoint[] = motion.through;
  expect(poses[0]).toMatchObject({ x: hand.x, y: hand.y });
  for (const { x, y, angle = 0 } of poses) {
    const fingers = touched({ ...hand, x, y, angle: hand.angle + angle });
    expect(nearest(fingers, VEINS['legs'] ?? [])).toBeGreaterThan(4);
  }
});

test('the raised foot points away, half of the time, and comes back', () => {
  const { motion, otherStroke, stroke } = legDrawings['L11-flex'];
  const [home, reached, back] = motionKeyframes(motion) ?? [];
  expect(motion.swing.degrees).toBeLessThan(-15);
  expect(reached?.offset).toBe(0.5);
  expect(reached?.['transform']).toContain(`rotate(${motion.swing.degrees}deg)`);
  expect(back?.['transform']).toBe(home?.['transform']);
  expect(endPose(motion)).toContain(`rotate(${motion.swing.degrees} `);
  const leads = (path: string): number => (along(path).at(-1)?.x ?? 0) - (along(path)[0]?.x ?? 0);
  expect(leads(stroke)).toBeLessThan(0);
  expect(leads(otherStroke)).toBeGreaterThan(0);
});

test.each(every)('%s: moves by transform and opacity alone', (_id, { motion }) => {
  const frames = [...(motionKeyframes(motion) ?? []), ...fadeKeyframes(motion, 'start')];
  const keys = new Set(frames.flatMap((frame) => Object.keys(frame)));
  expect([...keys].filter((key) => !COMPOSITED.has(key))).toEqual([]);
});
