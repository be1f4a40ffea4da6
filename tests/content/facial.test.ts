import { describe, expect, test } from 'vitest';
import { facialDrawings } from '../../src/content/drawings/facial.ts';
import { FACIAL_MINUTES } from '../../src/content/facial-minutes.ts';
import { facialRoutine } from '../../src/content/facial-routine.ts';
import { routineOf } from '../../src/content/routines.ts';
import { SOURCES } from '../../src/content/sources.ts';
import type { StrokeDrawing } from '../../src/domain/routine/drawing.ts';
import { LENGTHS, stepsOf } from '../../src/domain/routine/routine.ts';
import type { Step } from '../../src/domain/routine/routine.ts';
import { timelineOf } from '../../src/domain/routine/timeline.ts';
import words from '../../src/i18n/en/facial.ts';

const withInstead = (step: Step): Step[] =>
  step.instead === undefined ? [step] : [step, ...withInstead(step.instead)];
const steps = stepsOf(facialRoutine).flatMap(withInstead);
const drawings: Readonly<Record<string, StrokeDrawing>> = facialDrawings;
const texts: Readonly<Record<string, string>> = words;

const drawingOf = ({ area }: Step): StrokeDrawing => {
  const drawing = drawings[area];
  if (drawing === undefined) throw new Error(`${area} has no drawing`);
  return drawing;
};

test.each(LENGTHS)('the minutes shown for the %s facial are those it takes', (length) => {
  const { totalMs } = timelineOf(facialRoutine, length, { off: [], leadSide: 'left' });
  expect(FACIAL_MINUTES[length]).toBe(Math.round(totalMs / 60_000));
});

test('the facial is found by its id, and nothing by another', () => {
  expect(routineOf('facial')).toBe(facialRoutine);
  expect(routineOf('leg')).toBeNull();
});

test('no words and no drawing are left without a step', () => {
  const areas = new Set(steps.map(({ area }) => area));
  expect(new Set(Object.keys(drawings))).toEqual(areas);
  const named = Object.keys(texts).map((key) => key.split('.')[1]);
  expect(new Set(named)).toEqual(areas);
});

describe.each(steps.map((step) => [step.id, step] as const))('%s', (_id, step) => {
  test.each(['name', 'anatomy', 'hand', 'direction', 'cue', 'caution'])('has a %s', (word) => {
    expect(texts[`facial.${step.area}.${word}`]).toMatch(/\S/);
  });

  test('is drawn with the hand it asks for', () => {
    const { pads, hand } = drawingOf(step);
    const [least, most] = step.hand.fingers ?? [0, 0];
    expect(pads.length).toBeGreaterThanOrEqual(least);
    expect(pads.length).toBeLessThanOrEqual(most);
    if (step.hand.shape === 'flat-hand') expect(hand).toBeDefined();
    if (pads.length > 0) expect(hand).toBeUndefined();
  });

  test('is drawn with an arrow where it has a direction, and moves as it is played', () => {
    const { stroke, motion } = drawingOf(step);
    expect(stroke === '').toBe(step.direction === null);
    const rep = step.timing.kind === 'paced' ? step.timing.rep : 'rest';
    expect([rep, 'still']).toContain(motion.kind);
    if (rep !== 'breath') expect(motion.kind).toBe(rep);
  });

  test('says where it comes from', () => {
    expect(step.sources.length).toBeGreaterThan(0);
    for (const source of step.sources) expect(Object.keys(SOURCES)).toContain(source);
  });
});

test('whatever works the neck shows what to keep off, or lies on the nape', () => {
  const unmarked = steps
    .filter((step) => step.tags.includes('neck') && drawingOf(step).forbidden !== true)
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

test('every source is a link', () => {
  for (const address of Object.values(SOURCES)) expect(() => new URL(address)).not.toThrow();
});
