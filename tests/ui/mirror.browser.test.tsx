import { render } from 'preact';
import type { ComponentChild } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { facialDrawings } from '../../src/content/drawings/facial.ts';
import type { AreaDrawingId, StrokeDrawing } from '../../src/domain/routine/drawing.ts';
import { loadCatalogue } from '../../src/i18n/catalogues.ts';
import { TextContext } from '../../src/i18n/text.ts';
import { createTranslator } from '../../src/i18n/translator.ts';
import { FrontHead } from '../../src/ui/figure/front-head.tsx';
import type { FigureSide } from '../../src/ui/figure/stroke-figure.tsx';
import {
  MirrorNote,
  MirrorPlaceSwitch,
  MirrorSwitch,
} from '../../src/ui/mirror/mirror-controls.tsx';
import { Mirror } from '../../src/ui/mirror/mirror.tsx';
import type { MirrorPlace } from '../../src/ui/mirror/mirror.tsx';
import { OVAL } from '../../src/ui/mirror/oval.tsx';

const drawings: Readonly<Record<AreaDrawingId, StrokeDrawing>> = facialDrawings;
/** Steps on the neck and under the jaw. */
const ON_THE_NECK: readonly AreaDrawingId[] = ['C1', 'N1', 'N2', 'J1', 'J2', 'R1', 'C2'];

let box: HTMLDivElement;
let camera: MediaStream;
const translator = createTranslator('en');

/** A picture as a camera sees it: the person's right hand is on its left, and red. */
function personIn(width: number, height: number): MediaStream {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  context.fillStyle = '#00f';
  context.fillRect(0, 0, width, height);
  context.fillStyle = '#f00';
  context.fillRect(0, 0, width / 2, height);
  return canvas.captureStream();
}

function show(content: ComponentChild): void {
  render(<TextContext.Provider value={translator}>{content}</TextContext.Provider>, box);
}

interface Showing {
  readonly area: AreaDrawingId;
  readonly side?: FigureSide;
  readonly place?: MirrorPlace;
}

async function showMirror({ area, side = 'both', place = 'behind' }: Showing): Promise<void> {
  const drawing = drawings[area];
  const playing = { repMs: 3000, offsetMs: 0, moving: false };
  show(
    <Mirror
      stream={camera}
      place={place}
      drawing={drawing}
      side={side}
      label={area}
      {...playing}
    />,
  );
  await vi.waitFor(() => expect(video().videoWidth).toBeGreaterThan(0), { timeout: 10_000 });
}

const one = <T extends Element>(selector: string): T => {
  const [found, ...more] = box.querySelectorAll<T>(selector);
  expect(more).toEqual([]);
  return found as T;
};
const video = (): HTMLVideoElement => one('video');

/** Where the fingertips lie, in the drawing's own space: the middle of the face is at x 200. */
function padsIn(picture: SVGSVGElement): readonly { x: number; y: number }[] {
  const toDrawing = picture.getScreenCTM()?.inverse();
  return [...picture.querySelectorAll('.f-pad')].map((pad) => {
    const { left, top, width, height } = pad.getBoundingClientRect();
    return new DOMPoint(left + width / 2, top + height / 2).matrixTransform(toDrawing);
  });
}

/** The colours that are really on the screen, at the left and at the right of the mirror. */
async function coloursShown(): Promise<string[]> {
  const shot = await page.screenshot({ element: one('.mirror-glass'), save: false });
  const image = new Image();
  image.src = `data:image/png;base64,${shot}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width: image.width, height: image.height });
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  context.drawImage(image, 0, 0);
  return [0.2, 0.8].map((share) => {
    const at = [image.width * share, image.height * 0.9].map(Math.round) as [number, number];
    const [red = 0, , blue = 0] = context.getImageData(...at, 1, 1).data;
    if (Math.abs(red - blue) < 100) return 'neither';
    return red > blue ? 'red' : 'blue';
  });
}

/** A screenshot takes its time on a busy machine, as does the first picture. */
const toBeSeen = { timeout: 10_000 };

beforeEach(async () => {
  translator.add(await loadCatalogue('en', 'mirror'));
  box = document.createElement('div');
  box.style.cssText = 'position: relative; width: 300px; height: 400px';
  document.body.append(box);
  camera = personIn(640, 480);
});

afterEach(() => {
  render(null, box);
  box.remove();
  for (const track of camera.getTracks()) track.stop();
});

describe('sides', () => {
  it('show your right hand on the right, as a mirror does and as the drawing does', async () => {
    await showMirror({ area: 'K1', side: 'right' });
    await vi.waitFor(async () => expect(await coloursShown()).toEqual(['blue', 'red']), toBeSeen);
    const pads = padsIn(one('.mirror-marks'));
    expect(pads).toHaveLength(3);
    for (const { x } of pads) expect(x).toBeGreaterThan(200);
  });

  it('put the marks of the left side on the left, and of both on both', async () => {
    await showMirror({ area: 'K1', side: 'left' });
    for (const { x } of padsIn(one('.mirror-marks'))) expect(x).toBeLessThan(200);
    await showMirror({ area: 'K1', side: 'both' });
    const pads = padsIn(one('.mirror-marks')).map(({ x }) => x > 200);
    expect(pads.filter(Boolean)).toHaveLength(3);
    expect(pads).toHaveLength(6);
  });

  it('are turned round for an upright phone too', async () => {
    camera = personIn(480, 640);
    await showMirror({ area: 'K1', side: 'right' });
    await vi.waitFor(async () => expect(await coloursShown()).toEqual(['blue', 'red']), toBeSeen);
  });
});

describe('marks over the face', () => {
  it.each(['both', 'left', 'right'] as const)(
    'lie where the drawing has them: %s',
    async (side) => {
      await showMirror({ area: 'M1', side, place: 'beside' });
      const drawn = padsIn(one('.figure'));
      const over = padsIn(one('.mirror-marks'));
      expect(over).toHaveLength(drawn.length);
      const inOrder = (pads: typeof drawn) => pads.toSorted((a, b) => a.x - b.x || a.y - b.y);
      inOrder(over).forEach((pad, index) => {
        expect(pad.x).toBeCloseTo(inOrder(drawn)[index]?.x ?? Number.NaN, 0);
        expect(pad.y).toBeCloseTo(inOrder(drawn)[index]?.y ?? Number.NaN, 0);
      });
    },
  );

  it('have an oval the drawn face fills', async () => {
    show(
      <svg viewBox="0 0 400 480">
        <g>
          <FrontHead />
        </g>
      </svg>,
    );
    const head = one<SVGGElement>('svg > g').getBBox();
    expect(Math.abs(head.x + head.width / 2 - OVAL.cx)).toBeLessThan(2);
    expect(Math.abs(head.y - (OVAL.cy - OVAL.ry))).toBeLessThan(6);
    expect(Math.abs(head.y + head.height - (OVAL.cy + OVAL.ry))).toBeLessThan(6);
  });

  it.each(ON_THE_NECK)('are never laid on the neck: %s keeps its own drawing', async (area) => {
    for (const place of ['behind', 'beside'] as const) {
      await showMirror({ area, side: 'right', place });
      expect(box.querySelectorAll('.mirror-glass svg')).toHaveLength(0);
      expect(one('.figure').getAttribute('aria-label')).toBe(area);
    }
  });

  it('lie over no face that looks elsewhere', async () => {
    for (const [area, { view }] of Object.entries(drawings)) {
      await showMirror({ area: area as AreaDrawingId });
      expect(box.querySelectorAll('.mirror-marks')).toHaveLength(view === 'front' ? 1 : 0);
      expect(box.querySelectorAll('.figure')).toHaveLength(view === 'front' ? 0 : 1);
    }
  });

  it('are named once, whatever is shown', async () => {
    for (const area of ['K1', 'N1'] as const) {
      for (const place of ['behind', 'beside'] as const) {
        await showMirror({ area, side: 'left', place });
        expect(box.querySelectorAll(`[role=img][aria-label=${area}]`)).toHaveLength(1);
      }
    }
  });

  it('move with the repetition, and hold still when it pauses', async () => {
    const figure = { drawing: drawings.K1, label: 'K1', repMs: 3000, offsetMs: 900 };
    const running = () => box.getAnimations({ subtree: true }).map(({ playState }) => playState);
    const play = (moving: boolean) =>
      show(<Mirror stream={camera} place="behind" {...figure} side="right" moving={moving} />);
    play(true);
    await vi.waitFor(() => expect(running()).toEqual(['running']));
    play(false);
    await vi.waitFor(() => expect(running()).toEqual(['paused']));
  });
});

describe('the picture', () => {
  it('plays without sound, in the page', async () => {
    await showMirror({ area: 'K1' });
    expect(video()).toMatchObject({ muted: true, autoplay: true, playsInline: true });
    expect(video().srcObject).toBe(camera);
    await vi.waitFor(() => expect(video().paused).toBe(false));
  });

  it('goes on without a break from step to step and place to place', async () => {
    await showMirror({ area: 'K1', place: 'behind' });
    const first = video();
    await showMirror({ area: 'N1', place: 'behind' });
    await showMirror({ area: 'N1', place: 'beside' });
    expect(video()).toBe(first);
    expect(first.paused).toBe(false);
  });

  it('is let go with the mirror', async () => {
    await showMirror({ area: 'K1' });
    const shown = video();
    show(null);
    await vi.waitFor(() => expect(shown.srcObject).toBeNull());
  });
});

describe.each([
  ['narrow and high', 300, 500],
  ['broad and low', 500, 200],
  ['in between', 330, 340],
])('room that is %s', (_, width, height) => {
  it.each([
    ['behind', 'K1'],
    ['behind', 'N1'],
    ['beside', 'K1'],
  ] as const)('holds everything whole: %s, %s', async (place, area) => {
    Object.assign(box.style, { width: `${width}px`, height: `${height}px` });
    await showMirror({ area, place, side: 'right' });
    const room = box.getBoundingClientRect();
    const parts = [...box.querySelectorAll('.mirror-glass, .figure')];
    for (const part of parts) {
      const { left, right, top, bottom, width, height } = part.getBoundingClientRect();
      expect(left).toBeGreaterThanOrEqual(room.left - 0.5);
      expect(right).toBeLessThanOrEqual(room.right + 0.5);
      expect(top).toBeGreaterThanOrEqual(room.top - 0.5);
      expect(bottom).toBeLessThanOrEqual(room.bottom + 0.5);
      expect(width / height).toBeCloseTo(5 / 6, 1);
      expect(width).toBeGreaterThan(120);
    }
    expect(parts).toHaveLength(area === 'K1' && place === 'behind' ? 1 : 2);
  });
});

describe('switch and note', () => {
  const button = () => one<HTMLButtonElement>('button');

  it.each([
    ['off', 'Mirror on', 'start'],
    ['asking', 'Mirror off', 'stop'],
    ['live', 'Mirror off', 'stop'],
  ] as const)('%s: offers "%s"', async (kind, label, does) => {
    const done: string[] = [];
    const acts = { onStart: () => done.push('start'), onStop: () => done.push('stop') };
    show(<MirrorSwitch state={{ kind }} {...acts} />);
    expect(button().textContent).toBe(label);
    button().click();
    expect(done).toEqual([does]);
  });

  it.each(['denied', 'busy', 'absent', 'ended', 'unsupported', 'failed'] as const)(
    '%s: says what happened and that the drawing goes on, and can be tried again',
    async (why) => {
      const state = { kind: 'failed', why } as const;
      const onStart = vi.fn();
      show(
        <>
          <MirrorSwitch state={state} onStart={onStart} onStop={() => undefined} />
          <MirrorNote state={state} drawing={drawings.K1} />
        </>,
      );
      const said = one('[role=status]').textContent ?? '';
      expect(said.split('. ')).toHaveLength(2);
      expect(said).toContain('Go on with the drawing');
      button().click();
      expect(onStart).toHaveBeenCalledTimes(1);
    },
  );

  it('says that the picture is neither kept nor sent: before, while asking, and while live', async () => {
    for (const kind of ['off', 'asking', 'live'] as const) {
      show(<MirrorNote state={{ kind }} />);
      expect(box.textContent).toContain('never kept and never sent');
    }
  });

  it('says how to follow each step, without announcing it', async () => {
    show(<MirrorNote state={{ kind: 'live' }} drawing={drawings.K1} />);
    expect(box.textContent).toContain('Fill the oval');
    show(<MirrorNote state={{ kind: 'live' }} drawing={drawings.N1} />);
    expect(box.textContent).toContain('follow the drawing');
    expect(one('[role=status]').textContent).toBe('');
  });

  it('offers the other place', async () => {
    const onChange = vi.fn();
    show(<MirrorPlaceSwitch place="behind" onChange={onChange} />);
    expect(button().textContent).toBe('Show the drawing');
    button().click();
    expect(onChange).toHaveBeenCalledWith('beside');
  });
});
