import { describe, expect, test } from 'vitest';
import { facialDrawings } from '../../src/content/drawings/facial.ts';
import { areaMessage, drawingOf } from '../../src/content/areas.ts';
import { legDrawings } from '../../src/content/drawings/legs.ts';
import { legRoutine } from '../../src/content/leg-routine.ts';
import { LEG_MINUTES } from '../../src/content/leg-minutes.ts';
import { FACIAL_MINUTES } from '../../src/content/facial-minutes.ts';
import { facialRoutine } from '../../src/content/facial-routine.ts';
import { routineOf } from '../../src/content/routines.ts';
import type { StrokeDrawing } from '../../src/domain/routine/drawing.ts';
import { LENGTHS, stepsOf } from '../../src/domain/routine/routine.ts';
import type { Step } from '../../src/domain/routine/routine.ts';
import { timelineOf } from '../../src/domain/routine/timeline.ts';
import facialWords from '../../src/i18n/en/facial.ts';
import legWords from '../../src/i18n/en/legs.ts';

const ROUTINES = [facialRoutine, legRoutine];

const withInstead = (step: Step): Step[] =>
  step.instead === undefined ? [step] : [step, ...withInstead(step.instead)];
const steps = ROUTINES.flatMap(stepsOf).flatMap(withInstead);
const drawings: Readonly<Record<string, StrokeDrawing>> = { ...facialDrawings, ...legDrawings };
const texts: Readonly<Record<string, string>> = { ...facialWords, ...legWords };

test.each(LENGTHS)('the minutes shown for the %s facial are those it takes', (length) => {
  const { totalMs } = timelineOf(facialRoutine, length, { off: [], leadSide: 'left' });
  expect(FACIAL_MINUTES[length]).toBe(Math.round(totalMs / 60_000));
});

test('the minutes shown for the legs are those they take', () => {
  const { totalMs } = timelineOf(legRoutine, 'standard', { off: [], leadSide: 'left' });
  expect(LEG_MINUTES).toBe(Math.round(totalMs / 60_000));
});

test('a routine is found by its id, and nothing by another', () => {
  for (const routine of ROUTINES) expect(routineOf(routine.id)).toBe(routine);
  expect(routineOf('leg')).toBeNull();
});

test('no words and no drawing are left without a step', () => {
  const areas = new Set(steps.map(({ area }) => area));
  expect(new Set(Object.keys(drawings))).toEqual(areas);
  const named = Object.keys(texts).map((key) => key.split('.')[1]);
  expect(new Set(named)).toEqual(areas);
});

describe.each(steps.map((step) => [step.id, step] as const))('%s', (_id, step) => {
  test.each(['name', 'anatomy', 'hand', 'direction', 'cue', 'caution'] as const)(
    'has a %s',
    (word) => {
      expect(texts[areaMessage(step.area, word)]).toMatch(/\S/);
    },
  );

  test('is drawn with the hand it asks for', () => {
    const { pads, hand, other } = drawingOf(step.area);
    const [least, most] = step.hand.fingers ?? [0, 0];
    const hands = other === undefined ? 1 : 2;
    expect(pads.length).toBeGreaterThanOrEqual(least * hands);
    expect(pads.length).toBeLessThanOrEqual(most * hands);
    if (step.hand.shape === 'flat-hand') expect(hand).toBeDefined();
    if (pads.length > 0) expect(hand).toBeUndefined();
  });

  test('is drawn with an arrow where it has a direction, and moves as it is played', () => {
    const { stroke, motion } = drawingOf(step.area);
    expect(stroke === '').toBe(step.direction === null && motion.kind !== 'swing');
    const rep = step.timing.kind === 'paced' ? step.timing.rep : 'still';
    // A foot that points or circles is paced like a stretch, and no hand is there to stretch.
    const moves = step.hand.shape === 'relaxed-hands' && rep === 'stretch' ? 'swing' : rep;
    expect([moves, 'still']).toContain(motion.kind);
    if (rep !== 'breath') expect(motion.kind).toBe(moves);
  });

  test('says where it comes from', () => {
    expect(step.sources.length).toBeGreaterThan(0);
  });
});

test('whatever works the neck shows what to keep off, or lies on the nape', () => {
  const unmarked = steps
    .filter((step) => step.tags.includes('neck') && drawingOf(step.area).forbidden !== true)
    .map(({ id }) => id);
  expect(unmarked).toEqual(['N2']);
});

test('the glide that stands in for the way home ends above the neck', () => {
  const { motion: home } = facialDrawings.R1;
  const { motion: instead } = facialDrawings.G1;
  const lowest = (points: readonly { y: number }[]) => Math.max(...points.map(({ y }) => y));
  expect(lowest(instead.through)).toBeLessThan(250);
  expect(lowest(home.through)).toBeGreaterThan(350);
});
