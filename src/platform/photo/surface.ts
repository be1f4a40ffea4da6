export interface Surface {
  readonly canvas: OffscreenCanvas | HTMLCanvasElement;
  readonly context: OffscreenCanvasRenderingContext2D | CanvasRenderingContext2D;
}

/**
 * A white canvas. JPEG has no transparency, and what is clear would come out black.
 * @throws RangeError where the browser has no memory for one.
 */
export function createSurface(width: number, height: number): Surface {
  const canvas = createCanvas(width, height);
  // No alpha: half the work, and nothing that a read-out would have to multiply back.
  const context = canvas.getContext('2d', { alpha: false }) as Surface['context'] | null;
  if (context === null) throw new RangeError('No memory for a canvas');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.imageSmoothingQuality = 'high';
  return { canvas, context };
}

/**
 * The canvas as a JPEG, as the browser writes it.
 * @throws RangeError where it writes none, which is how browsers say that memory ran out.
 */
export async function jpegOf({ canvas }: Surface, quality: number): Promise<ArrayBuffer> {
  const blob = await blobOf(canvas, { type: 'image/jpeg', quality }).catch(() => null);
  if (blob === null) throw new RangeError('No memory for a JPEG');
  return blob.arrayBuffer();
}

/**
 * Gives the pixels back at once. Safari keeps canvases for a while after the last reference is
 * gone, and then draws nothing into new ones
 * (https://pqina.nl/blog/total-canvas-memory-use-exceeds-the-maximum-limit/).
 */
export function release({ canvas }: Surface): void {
  canvas.width = 1;
  canvas.height = 1;
}

/** Far beyond what Brave's grain moves a channel by, far below what a made-up picture does. */
const TOLERANCE = 24;

/**
 * False where the browser hands out made-up pixels: Firefox's and Tor's `resistFingerprinting`
 * turns every picture read off a canvas into coloured stripes
 * (https://github.com/fengyuanchen/compressorjs/issues/177), which must not be kept as somebody's
 * face. A grain nobody sees, as Brave adds it (https://github.com/whatwg/html/issues/5373), passes.
 */
export function canReadPixels(): boolean {
  const surface = createSurface(16, 16);
  const colours = ['#c81e1e', '#1ec81e', '#1e1ec8', '#c8c81e'];
  colours.forEach((colour, index) => {
    surface.context.fillStyle = colour;
    surface.context.fillRect(index * 4, 0, 4, 16);
  });
  const { data } = surface.context.getImageData(0, 0, 16, 16);
  release(surface);
  const drawn = colours.map((colour) =>
    [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)),
  );
  return data.every((value, at) => {
    const wanted = at % 4 === 3 ? 255 : (drawn[Math.floor(at / 16) % 4]?.[at % 4] ?? 0);
    return Math.abs(value - wanted) <= TOLERANCE;
  });
}

function createCanvas(width: number, height: number): Surface['canvas'] {
  if (typeof OffscreenCanvas === 'function') return new OffscreenCanvas(width, height);
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  return canvas;
}

function blobOf(canvas: Surface['canvas'], options: ImageEncodeOptions): Promise<Blob | null> {
  if ('convertToBlob' in canvas) return canvas.convertToBlob(options);
  return new Promise((resolve) => canvas.toBlob(resolve, options.type, options.quality));
}
