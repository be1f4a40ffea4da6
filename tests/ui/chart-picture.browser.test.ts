import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { pictureOf } from '../../src/ui/chart-picture.ts';
import type { PictureOptions } from '../../src/ui/chart-picture.ts';

const PAPER = [250, 245, 240];
const BLUE = [61, 90, 152];
const OPTIONS: PictureOptions = {
  title: 'Puffiness',
  sentence: 'Mornings are 0.8 lower than four weeks ago.',
  background: 'rgb(250, 245, 240)',
  ink: 'rgb(43, 36, 33)',
  scale: 2,
};

/** All that charts are styled by: variables, inherited and overruled values, type, casings. */
const STYLE = `
  :root { --serif: Georgia, serif; --puffiness: #3d5a98; --paper: #faf5f0; }
  body { margin: 0; background: var(--paper); font-family: monospace; }
  .chart { display: block; color: var(--puffiness); font-size: 14px; }
  .chart text { fill: #6b5d56; letter-spacing: 2px; font-variant: small-caps; }
  .chart .label { fill: currentcolor; font-weight: 600; stroke: var(--paper); stroke-width: 4px;
    stroke-linejoin: round; paint-order: stroke; text-anchor: end; }
  .chart .band { fill: currentcolor; opacity: 0.13; }
  .chart .line { fill: none; stroke: currentcolor; stroke-width: 6; stroke-linecap: round; }
  .chart .after { fill: none; }
  .chart .after .line { stroke-dasharray: 4 12; }
  .chart .edge { fill: none; stroke: currentcolor; stroke-width: 20; stroke-linejoin: round; }
  .chart .cut { clip-path: url(#half); fill: #a8562f; }
  .chart .gone { display: none; }
  .chart .unseen { visibility: hidden; }
`;

const CHART = `
<svg xmlns="http://www.w3.org/2000/svg" class="chart" width="300" height="200">
  <defs><clipPath id="half"><rect x="200" y="150" width="20" height="40"/></clipPath></defs>
  <path class="band" d="M20 40H280V100H20Z"/>
  <path class="line" fill="red" d="M20 60H280"/>
  <g class="after"><path class="line" fill="red" d="M20 120L280 140V120"/></g>
  <path class="edge" d="M30 152L50 187L70 152L90 187"/>
  <rect class="cut" x="180" y="150" width="40" height="40"/>
  <rect class="gone" width="300" height="200"/>
  <rect class="unseen" width="300" height="200"/>
  <text x="10" y="20">10 111 my worst</text>
  <text class="label" x="280" y="105">before</text>
</svg>`;

let sheet: CSSStyleSheet;
let svg: SVGSVGElement;

beforeEach(() => {
  sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  document.adoptedStyleSheets = [sheet];
  svg = chart(CHART);
});

afterEach(() => {
  vi.restoreAllMocks();
  document.adoptedStyleSheets = [];
  document.documentElement.removeAttribute('dir');
  document.body.replaceChildren();
});

function chart(markup: string): SVGSVGElement {
  const parsed = new DOMParser().parseFromString(markup, 'image/svg+xml').documentElement;
  document.body.replaceChildren(document.importNode(parsed, true));
  return document.body.firstElementChild as SVGSVGElement;
}

interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly at: (x: number, y: number) => number[];
}

async function pixelsOf(picture: Blob | null): Promise<Pixels> {
  const bitmap = await createImageBitmap(picture as Blob);
  const { width, height } = bitmap;
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
  context.drawImage(bitmap, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  const at = (x: number, y: number): number[] => {
    const first = (Math.floor(y) * width + Math.floor(x)) * 4;
    return [...data.subarray(first, first + 3)];
  };
  return { width, height, at };
}

const draw = async (options: Partial<PictureOptions> = {}): Promise<Pixels> =>
  pixelsOf(await pictureOf(svg, { ...OPTIONS, ...options }));

/** Where in the picture a place of the chart is: it stands at the bottom, inside the margin. */
const onChart = ({ height }: Pixels, x: number, y: number): [number, number] => [
  (20 + x) * 2,
  height - (20 + 200 - y) * 2,
];
const isInk = ([red = 255]: number[]): boolean => red < 150;

describe('the picture', () => {
  it('is a PNG as wide as the chart and its margins, at the scale asked for', async () => {
    const picture = await pictureOf(svg, OPTIONS);
    expect(picture?.type).toBe('image/png');
    const { width, height } = await pixelsOf(picture);
    expect(width).toBe((300 + 40) * 2);
    expect(height).toBeGreaterThan((200 + 40 + 2 * 16) * 2);
    const smaller = await draw({ scale: 1 });
    expect([smaller.width * 2, smaller.height * 2]).toEqual([width, height]);
  });

  it('has the line in the colour of its series, and the paper around it', async () => {
    const pixels = await draw();
    expect(pixels.at(...onChart(pixels, 150, 60))).toEqual(BLUE);
    expect(pixels.at(...onChart(pixels, 150, 180))).toEqual(PAPER);
    expect(pixels.at(0, 0)).toEqual(PAPER);
    expect(pixels.at(pixels.width - 1, pixels.height - 1)).toEqual(PAPER);
  });

  it('looks as the screen does, but for the edges of a few dashes', async () => {
    // In a higher one the runner would show the page smaller than it is.
    await page.viewport(400, 600);
    const shot = await page.screenshot({ element: svg, save: false });
    const screen = await pixelsOf(await (await fetch(`data:image/png;base64,${shot}`)).blob());
    expect([screen.width, screen.height]).toEqual([300, 200]);
    const picture = await draw({ scale: 1 });
    const differing: string[] = [];
    for (let y = 0; y < 200; y += 1) {
      for (let x = 0; x < 300; x += 1) {
        const seen = screen.at(x, y);
        const drawn = picture.at(20 + x, picture.height - 220 + y);
        if (seen.some((value, index) => Math.abs(value - (drawn[index] ?? 0)) > 24)) {
          differing.push(`${x},${y}: ${seen} ${drawn}`);
        }
      }
    }
    // A thousandth of them.
    expect(differing.length, differing.slice(0, 10).join('\n')).toBeLessThan(60);
  });

  it('needs nothing of the page: no class, no style, no reference to it', async () => {
    const source = vi.spyOn(HTMLImageElement.prototype, 'src', 'set');
    svg.style.setProperty('color', 'rgb(0, 128, 0)');
    const pixels = await draw();
    expect(pixels.at(...onChart(pixels, 150, 60))).toEqual([0, 128, 0]);
    const given = decodeURIComponent(String(source.mock.calls[0]?.[0]));
    expect(given).toMatch(/^data:image\/svg\+xml/);
    expect(given).not.toMatch(/ class=| style=|var\(|currentcolor|https?:\/\/(?!www\.w3\.org)/);
  });

  it('keeps the part of the drawing that a viewBox shows', async () => {
    svg.setAttribute('viewBox', '0 0 600 400');
    const pixels = await draw();
    expect(pixels.at(...onChart(pixels, 75, 30))).toEqual(BLUE);
    expect(pixels.at(...onChart(pixels, 200, 60))).toEqual(PAPER);
  });
});

describe('the words above the chart', () => {
  const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
  const rowsOf = ({ height }: Pixels): number[] => upTo(height - 440);
  const inkColumns = (pixels: Pixels): number[] =>
    upTo(pixels.width).filter((x) => rowsOf(pixels).some((y) => isInk(pixels.at(x, y))));
  /** How many lines the eye sees, one below the other with paper between them. */
  const inkLines = (pixels: Pixels): number => {
    const isInked = rowsOf(pixels).map((y) =>
      upTo(pixels.width).some((x) => isInk(pixels.at(x, y))),
    );
    return isInked.filter((inked, y) => inked && isInked[y - 1] !== true).length;
  };

  it('stand one line below the other', async () => {
    expect(inkLines(await draw({ title: 'Title', sentence: '' }))).toBe(1);
    expect(inkLines(await draw({ title: 'Title', sentence: 'm'.repeat(60) }))).toBe(3);
  });

  it('are written within the margins', async () => {
    const columns = inkColumns(await draw());
    expect(columns.length).toBeGreaterThan(100);
    expect(columns[0]).toBeGreaterThanOrEqual(38);
    expect(columns.at(-1)).toBeLessThan(640);
  });

  it('make the picture taller where they are more, however long a word is', async () => {
    const { height } = await draw();
    const more = await draw({ sentence: `${OPTIONS.sentence} `.repeat(4) });
    expect(more.height).toBeGreaterThan(height + 80);
    const long = await draw({ sentence: 'm'.repeat(120) });
    expect(long.height).toBeGreaterThan(height + 80);
    expect(inkColumns(long).at(-1)).toBeLessThan(642);
  });

  it('start at the right in a page that is read from the right', async () => {
    document.documentElement.dir = 'rtl';
    const columns = inkColumns(await draw({ title: 'i', sentence: 'i' }));
    expect(columns[0]).toBeGreaterThan(600);
  });
});

describe('what cannot be drawn', () => {
  it('is drawn smaller where the canvas would be larger than phones allow', async () => {
    const usual = await draw();
    const { width, height } = await draw({ scale: 50 });
    expect(width * height).toBeLessThanOrEqual(4096 * 4096);
    expect(width / height).toBeCloseTo(usual.width / usual.height, 2);
  });

  it('gives no picture where the browser has no canvas', async () => {
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
    expect(await pictureOf(svg, OPTIONS)).toBeNull();
  });

  it('gives no picture of a chart that is not in the page', async () => {
    svg.remove();
    expect(await pictureOf(svg, OPTIONS)).toBeNull();
  });

  it('leaves out what no picture can hold in a label, and draws the rest', async () => {
    const label = svg.querySelector('text') as SVGTextElement;
    label.textContent = 'a\0b \ud83d';
    const pixels = await draw();
    expect(pixels.at(...onChart(pixels, 150, 60))).toEqual(BLUE);
  });
});
