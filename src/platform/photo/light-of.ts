import { createSurface, release } from './surface.ts';
import type { Surface } from './surface.ts';

/** Means over the middle of a picture, in CIELAB under D65. */
export interface PictureLight {
  /** L*, 0 to 100. */
  readonly brightness: number;
  /** b*, blue below 0, yellow above. */
  readonly warmth: number;
  /** L* of the left half minus that of the right half. */
  readonly slant: number;
}

/** The part of each side that is looked at, in the middle: a face held in the camera's oval. */
const SHARE = 0.5;
const SIDE = 32;

/** The light of an upright picture, to one decimal. */
export function lightOf({ canvas }: Surface): PictureLight {
  const width = canvas.width * SHARE;
  const height = canvas.height * SHARE;
  const small = createSurface(SIDE, SIDE);
  small.context.drawImage(canvas, width / 2, height / 2, width, height, 0, 0, SIDE, SIDE);
  const { data } = small.context.getImageData(0, 0, SIDE, SIDE);
  release(small);
  return measured(data);
}

function measured(data: Uint8ClampedArray): PictureLight {
  const pixels = Array.from({ length: data.length / 4 }, (_, index) => ({
    isLeft: index % SIDE < SIDE / 2,
    ...labOf(data[index * 4] ?? 0, data[index * 4 + 1] ?? 0, data[index * 4 + 2] ?? 0),
  }));
  const left = pixels.filter(({ isLeft }) => isLeft).map(({ lightness }) => lightness);
  const right = pixels.filter(({ isLeft }) => !isLeft).map(({ lightness }) => lightness);
  return {
    brightness: rounded((mean(left) + mean(right)) / 2),
    warmth: rounded(mean(pixels.map(({ yellow }) => yellow))),
    slant: rounded(mean(left) - mean(right)),
  };
}

/**
 * L* and b* of an sRGB colour (0 to 255): IEC 61966-2-1 for its light, CIE 15 for L* and b*,
 * with the white of D65.
 */
function labOf(red: number, green: number, blue: number): { lightness: number; yellow: number } {
  const [r, g, b] = [linear(red), linear(green), linear(blue)];
  const y = cubeRoot(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = cubeRoot((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089);
  return { lightness: 116 * y - 16, yellow: 200 * (y - z) };
}

function linear(channel: number): number {
  const value = channel / 255;
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}

/** The cube root of CIE 15, which is straight near black. */
function cubeRoot(share: number): number {
  return share > (6 / 29) ** 3 ? Math.cbrt(share) : share / (3 * (6 / 29) ** 2) + 4 / 29;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
