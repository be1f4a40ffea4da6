/** A colour, 0 to 255 a channel. */
export type Colour = readonly [red: number, green: number, blue: number];

/** Four quarters, read like a page. */
export type Quarters = readonly [Colour, Colour, Colour, Colour];

const RED: Colour = [200, 30, 30];
const GREEN: Colour = [30, 160, 30];
const BLUE: Colour = [30, 30, 200];
const YELLOW: Colour = [220, 200, 40];

/** The marked picture, upright: 48 x 32 where nothing else is said. */
export const UPRIGHT: Quarters = [RED, GREEN, BLUE, YELLOW];
export const UPSIDE_DOWN: Quarters = [YELLOW, BLUE, GREEN, RED];

/**
 * Where the first row and the first column of stored pixels belong in the picture as it is seen,
 * word for word from the table of Exif (CIPA DC-008, tag 274).
 */
const STORED_FIRST = {
  1: ['top', 'left'],
  2: ['top', 'right'],
  3: ['bottom', 'right'],
  4: ['bottom', 'left'],
  5: ['left', 'top'],
  6: ['right', 'top'],
  7: ['right', 'bottom'],
  8: ['left', 'bottom'],
} as const;

export type Turning = keyof typeof STORED_FIRST;
export const TURNINGS: readonly Turning[] = [1, 2, 3, 4, 5, 6, 7, 8];

/** The upright picture as a camera held that way would store it. */
export function storedPicture(turning: Turning, width = 48, height = 32): ImageData {
  const [row, column] = STORED_FIRST[turning];
  const isSideways = row === 'left' || row === 'right';
  const stored = isSideways ? new ImageData(height, width) : new ImageData(width, height);
  for (let r = 0; r < stored.height; r += 1) {
    for (let c = 0; c < stored.width; c += 1) {
      const at = { ...seen(row, r, width, height), ...seen(column, c, width, height) };
      const colour = UPRIGHT[(at.y < height / 2 ? 0 : 2) + (at.x < width / 2 ? 0 : 1)] ?? RED;
      stored.data.set([...colour, 255], (r * stored.width + c) * 4);
    }
  }
  return stored;
}

/** How far into the seen picture the nth row or column lies that begins at this side. */
function seen(
  side: string,
  index: number,
  width: number,
  height: number,
): Record<'x' | 'y', number> {
  const place: Record<string, Partial<Record<'x' | 'y', number>>> = {
    top: { y: index },
    bottom: { y: height - 1 - index },
    left: { x: index },
    right: { x: width - 1 - index },
  };
  return place[side] as Record<'x' | 'y', number>;
}

/** Written by the browser, without metadata of ours. */
export async function written(pixels: ImageData, type: string, quality = 0.92) {
  const canvas = new OffscreenCanvas(pixels.width, pixels.height);
  canvas.getContext('2d')?.putImageData(pixels, 0, 0);
  const blob = await canvas.convertToBlob({ type, quality });
  return new Uint8Array(await blob.arrayBuffer());
}

/** A picture of one colour in each pixel, said by a function of its place. */
export function painted(
  width: number,
  height: number,
  colourAt: (x: number, y: number) => Colour,
): ImageData {
  const pixels = new ImageData(width, height);
  for (let index = 0; index < width * height; index += 1) {
    const colour = colourAt(index % width, Math.floor(index / width));
    pixels.data.set([...colour, 255], index * 4);
  }
  return pixels;
}

export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
