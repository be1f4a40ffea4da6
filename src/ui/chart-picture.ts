import { heightOf, setText, writeTexts } from './picture-text.ts';
import type { PictureText } from './picture-text.ts';
import { standaloneSvg } from './standalone-svg.ts';

export interface PictureOptions {
  readonly title: string;
  /** What the chart shows, in one sentence. */
  readonly sentence: string;
  /** CSS colours, as computed, of the paper and of the words. */
  readonly background: string;
  readonly ink: string;
  /** Pixels of the picture for each CSS pixel of the screen. */
  readonly scale: number;
}

/** Safari on iOS draws nothing on a larger canvas. */
const MOST_PIXELS = 4096 * 4096;

/** Around everything, and half of it between the words and the chart; in CSS pixels. */
const MARGIN = 20;

/**
 * A chart as a PNG that looks as on the screen, below its title and its sentence. Null where the
 * browser cannot draw it. The chart must be in the page; it must hold no `foreignObject`, after
 * which WebKit gives no picture back (https://github.com/cburgmer/rasterizeHTML.js/issues/171).
 * Needs `data:` in the `img-src` of the content security policy.
 */
export async function pictureOf(svg: SVGSVGElement, options: PictureOptions): Promise<Blob | null> {
  const { width, height } = svg.getBoundingClientRect();
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (context === null || width === 0) return null;
  const texts = textsOf(context, svg, options, width);
  // On a whole pixel, or every line of the chart would be blurred.
  const top = Math.ceil(MARGIN + heightOf(texts) + MARGIN / 2);
  const whole = { width: MARGIN + width + MARGIN, height: top + height + MARGIN };
  const scale = Math.min(options.scale, Math.sqrt(MOST_PIXELS / (whole.width * whole.height)));
  const image = await imageOf(standaloneSvg(svg, { width, height, scale }));
  if (image === null) return null;

  canvas.width = Math.floor(whole.width * scale);
  canvas.height = Math.floor(whole.height * scale);
  context.scale(scale, scale);
  context.fillStyle = options.background;
  context.fillRect(0, 0, whole.width, whole.height);
  context.fillStyle = options.ink;
  writeTexts(context, texts, { left: MARGIN, right: MARGIN + width, top: MARGIN });
  context.drawImage(image, MARGIN, top, width, height);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}

/** Title and sentence in the types of the page. */
function textsOf(
  context: CanvasRenderingContext2D,
  svg: SVGSVGElement,
  { title, sentence }: PictureOptions,
  width: number,
): PictureText[] {
  const root = getComputedStyle(document.documentElement);
  const rem = Number.parseFloat(root.fontSize);
  const sans = getComputedStyle(svg).fontFamily;
  const serif = root.getPropertyValue('--serif').trim() || sans;
  const heading = { family: serif, weight: 600, size: 1.3125 * rem, lineHeight: 1.6 * rem };
  const body = { family: sans, weight: 400, size: rem, lineHeight: 1.5 * rem };
  return [setText(context, title, heading, width), setText(context, sentence, body, width)];
}

/**
 * From a `data:` address, which no browser of today distrusts: after an image from a `blob:` one,
 * some have refused to give the canvas back (https://github.com/p2r3/convert/pull/38).
 */
function imageOf(svg: string): Promise<HTMLImageElement | null> {
  return new Promise((resolve) => {
    const image = new Image();
    image.addEventListener('load', () => resolve(image));
    image.addEventListener('error', () => resolve(null));
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  });
}
