import type { Decoded } from './decode.ts';
import type { Orientation } from './picture.ts';
import { createSurface, release } from './surface.ts';
import type { Surface } from './surface.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

type Drawable = Pick<Decoded, 'source' | 'width' | 'height'>;

/**
 * The picture upright and at most `longest` pixels long, on a canvas of its own.
 * @throws RangeError where the browser has no memory for it.
 */
export function drawUpright(drawn: Drawable, orientation: Orientation, longest: number): Surface {
  const upright = isOnItsSide(orientation) ? turned(drawn) : drawn;
  const scale = Math.min(1, longest / Math.max(upright.width, upright.height));
  const to = { width: scaled(upright.width, scale), height: scaled(upright.height, scale) };
  const surface = createSurface(to.width, to.height);
  const size = isOnItsSide(orientation) ? turned(to) : to;
  surface.context.setTransform(...matrixOf(orientation, to));
  drawReduced(surface.context, drawn, size);
  return surface;
}

/**
 * In halves, each drawn from the one before: `imageSmoothingQuality` is a wish that Firefox does
 * not know (https://bugzilla.mozilla.org/show_bug.cgi?id=1228847), and plain smoothing leaves
 * pixels out where one step takes a picture to less than half.
 */
function drawReduced(context: Surface['context'], drawn: Drawable, size: Size): void {
  const half = { width: Math.ceil(drawn.width / 2), height: Math.ceil(drawn.height / 2) };
  if (half.width <= size.width || half.height <= size.height) {
    context.drawImage(drawn.source, 0, 0, size.width, size.height);
    return;
  }
  const surface = createSurface(half.width, half.height);
  surface.context.drawImage(drawn.source, 0, 0, half.width, half.height);
  drawReduced(context, { source: surface.canvas, ...half }, size);
  release(surface);
}

/** Orientations 5 to 8 are stored lying on their side. */
function isOnItsSide(orientation: Orientation): boolean {
  return orientation >= 5;
}

function turned({ width, height }: Size): Size {
  return { width: height, height: width };
}

function scaled(length: number, scale: number): number {
  return Math.max(1, Math.round(length * scale));
}

type Matrix = [a: number, b: number, c: number, d: number, e: number, f: number];

/** What takes stored pixels to where they belong on an upright canvas of this size. */
function matrixOf(orientation: Orientation, { width, height }: Size): Matrix {
  const matrices: Record<Orientation, Matrix> = {
    1: [1, 0, 0, 1, 0, 0],
    2: [-1, 0, 0, 1, width, 0],
    3: [-1, 0, 0, -1, width, height],
    4: [1, 0, 0, -1, 0, height],
    5: [0, 1, 1, 0, 0, 0],
    6: [0, 1, -1, 0, width, 0],
    7: [0, -1, -1, 0, width, height],
    8: [0, -1, 1, 0, 0, height],
  };
  return matrices[orientation];
}
