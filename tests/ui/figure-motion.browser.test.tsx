import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { facialDrawings } from '../../src/content/drawings/facial.ts';
import { StrokeFigure } from '../../src/ui/figure/stroke-figure.tsx';
import type { StrokeFigureProps } from '../../src/ui/figure/stroke-figure.tsx';

let page: HTMLElement;

beforeEach(() => {
  page = document.createElement('div');
  document.body.append(page);
});

afterEach(() => {
  render(null, page);
  page.remove();
});

async function draw(props: Partial<StrokeFigureProps>): Promise<void> {
  const figure: StrokeFigureProps = {
    drawing: facialDrawings.K2,
    side: 'both',
    repMs: 3000,
    offsetMs: 0,
    moving: true,
    label: 'Upper cheek',
    ...props,
  };
  await act(() => render(<StrokeFigure {...figure} />, page));
}

const strokes = (): Animation[] =>
  document.getAnimations().filter(({ effect }) => {
    const target = (effect as KeyframeEffect | null)?.target;
    return target?.matches('.f-pose-start') === true;
  });

test('both hands stretch for as long as a repetition takes', async () => {
  await draw({ repMs: 4000, offsetMs: 1000 });
  expect(strokes()).toHaveLength(2);
  for (const stroke of strokes()) {
    expect(stroke.effect?.getTiming().duration).toBe(4000);
    expect(stroke.playState).toBe('running');
    expect(Number(stroke.currentTime)).toBeGreaterThanOrEqual(1000);
  }
});

test('one side at a time moves one hand and quiets the other half', async () => {
  await draw({ side: 'left' });
  expect(strokes()).toHaveLength(1);
  expect(page.querySelectorAll('.f-resting').length).toBeGreaterThan(0);
  await draw({ side: 'both' });
  expect(page.querySelectorAll('.f-resting')).toHaveLength(0);
});

test('a turned head says whether the side it hides works too', async () => {
  await draw({ drawing: facialDrawings.E1, side: 'both' });
  expect(page.querySelectorAll('.f-hint-mark')).toHaveLength(2);
  await draw({ drawing: facialDrawings.N1, side: 'right' });
  expect(page.querySelectorAll('.f-hint-mark')).toHaveLength(1);
});

test('a pause holds the hands where they are, and going on takes them along', async () => {
  await draw({ moving: false, offsetMs: 1500 });
  expect(strokes().map(({ playState }) => playState)).toEqual(['paused', 'paused']);
  expect(strokes().map(({ currentTime }) => currentTime)).toEqual([1500, 1500]);
  await draw({ moving: true, offsetMs: 1500 });
  expect(strokes().map(({ playState }) => playState)).toEqual(['running', 'running']);
});

const has = (selector: string): boolean => page.querySelector(selector) !== null;

test('a still tells a glide, a stretch and a breath apart', async () => {
  await draw({ drawing: facialDrawings.R1, side: 'right', moving: false });
  expect([has('.f-arrow-core'), has('.f-breath')]).toEqual([true, false]);
  await draw({ drawing: facialDrawings.K2, moving: false });
  expect([has('.f-arrow'), has('.f-arrow-core'), has('.f-breath')]).toEqual([true, false, false]);
  await draw({ drawing: facialDrawings.B2, side: 'midline', moving: false });
  expect([has('.f-arrow'), has('.f-breath')]).toEqual([false, true]);
});

test('the small face marks the neck for the neck, and the ears for the ears', async () => {
  const mark = (): DOMRect | undefined =>
    page.querySelector('.f-hint-mark')?.getBoundingClientRect();
  await draw({ drawing: facialDrawings.N1, side: 'right' });
  const neck = mark();
  await draw({ drawing: facialDrawings.E1, side: 'right' });
  const behind = mark();
  await draw({ drawing: facialDrawings.E2, side: 'right' });
  const before = mark();
  expect(neck?.top).toBeGreaterThan(behind?.bottom ?? Infinity);
  expect(neck?.top).toBeGreaterThan(before?.bottom ?? Infinity);
  expect(behind?.left).toBeGreaterThan(before?.left ?? Infinity);
});

test('the small face marks where a glide begins, above where the ear is worked', async () => {
  const top = (): number =>
    page.querySelector('.f-hint-mark')?.getBoundingClientRect().top ?? Number.NaN;
  await draw({ drawing: facialDrawings.E2, side: 'right' });
  const ear = top();
  for (const drawing of [facialDrawings.R1, facialDrawings.G1]) {
    await draw({ drawing, side: 'right' });
    expect(top()).toBeLessThan(ear);
  }
});

test('a gliding hand lies on its line but never hides where the line leads', async () => {
  await draw({ drawing: facialDrawings.R1, side: 'right' });
  const parts = [...page.querySelectorAll('.f-arrow-core, .f-pose-start, .f-arrow-head')];
  const order = parts.map((part) => part.classList[0]);
  expect(order.slice(0, 2)).toEqual(['f-arrow-core', 'f-pose-start']);
  expect(order.at(-1)).toBe('f-arrow-head');
});

test('every hand that moves has a layer of its own', async () => {
  await draw({});
  const hands = [...page.querySelectorAll('.f-pose-start')];
  expect(hands).toHaveLength(2);
  for (const hand of hands) expect(getComputedStyle(hand).willChange).toContain('transform');
});
