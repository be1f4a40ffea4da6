import { COLOURS, RECIPES } from '../../../../src/platform/sound/recipes.ts';
import type { SoundName, SoundSet } from '../../../../src/platform/sound/recipes.ts';

export interface Onset {
  readonly name: SoundName;
  /** From the first sample. */
  readonly atMs: number;
}

const BLOCK_MS = 2;
/** A Hann window of 64 ms: 33 Hz from its middle to its first zero. */
const WINDOW_BLOCKS = 32;
const HALF = WINDOW_BLOCKS / 2;
/** A mallet counts from this part of the strongest one on. */
const SENSITIVITY = 0.3;
/** Below this, of a mallet at full volume, there is only noise. */
const FLOOR = 0.002;
/** Nobody strikes the same mallet twice within this time. */
const APART_BLOCKS = 60;

/**
 * Finds the sounds of a session in samples alone, at any volume. Each name has
 * a mallet of its own pitch; its strength over time is followed through a
 * narrow window, and an onset is where it rises from one window to the next
 * and stays. A click or a neighbour's attack rises but does not stay; a gliding
 * tone stays but does not rise in time.
 */
export function detectOnsets(samples: Float32Array, sampleRate: number, set: SoundSet): Onset[] {
  const names = Object.keys(RECIPES) as SoundName[];
  const tracks = names.map((name) => {
    const { hertz, level } = RECIPES[name].mallet;
    const scale = 1 / (level * COLOURS[set].level);
    return strengthOver(samples, sampleRate, hertz * COLOURS[set].transpose, scale);
  });
  const rises = tracks.map(riseOf);
  const strongest = rises.reduce((top, rise) => rise.reduce((a, b) => Math.max(a, b), top), 0);
  const threshold = Math.max(FLOOR, strongest * SENSITIVITY);
  const blockMs = (1000 * blockSize(sampleRate)) / sampleRate;
  return names
    .flatMap((name, index) =>
      crossings(
        tracks[index] ?? new Float32Array(),
        rises[index] ?? new Float32Array(),
        threshold,
      ).map((block) => ({ name, atMs: block * blockMs - biasMs(name, set) })),
    )
    .toSorted((a, b) => a.atMs - b.atMs);
}

/**
 * The middle of a linear attack lies half of it after the onset; and a tone that
 * dies away passes the middle between before and after the earlier the faster it does.
 */
function biasMs(name: SoundName, set: SoundSet): number {
  return COLOURS[set].attackSeconds * 500 - 1.5 / RECIPES[name].mallet.seconds;
}

function blockSize(sampleRate: number): number {
  return Math.round((sampleRate * BLOCK_MS) / 1000);
}

/** The amplitude at a frequency around the start of each block. */
function strengthOver(
  samples: Float32Array,
  sampleRate: number,
  hertz: number,
  scale: number,
): Float32Array {
  const size = blockSize(sampleRate);
  const count = Math.floor(samples.length / size);
  const turn = (2 * Math.PI * hertz) / sampleRate;
  const cos = Float64Array.from({ length: size }, (_, index) => Math.cos(turn * index));
  const sin = Float64Array.from({ length: size }, (_, index) => Math.sin(turn * index));
  const re = new Float64Array(count + WINDOW_BLOCKS);
  const im = new Float64Array(count + WINDOW_BLOCKS);
  for (let block = 0; block < count; block += 1) {
    let a = 0;
    let b = 0;
    const start = block * size;
    for (let index = 0; index < size; index += 1) {
      const sample = samples[start + index] as number;
      a += sample * (cos[index] as number);
      b += sample * (sin[index] as number);
    }
    const phase = (turn * start) % (2 * Math.PI);
    const c = Math.cos(phase);
    const s = Math.sin(phase);
    re[block + HALF] = a * c - b * s;
    im[block + HALF] = a * s + b * c;
  }
  return windowed(re, im, count, (2 * scale) / (size * HALF));
}

function windowed(re: Float64Array, im: Float64Array, count: number, scale: number): Float32Array {
  const hann = Float64Array.from(
    { length: WINDOW_BLOCKS },
    (_, index) => 0.5 - 0.5 * Math.cos((2 * Math.PI * (index + 0.5)) / WINDOW_BLOCKS),
  );
  const strength = new Float32Array(count);
  for (let block = 0; block < count; block += 1) {
    let a = 0;
    let b = 0;
    for (let index = 0; index < WINDOW_BLOCKS; index += 1) {
      const weight = hann[index] as number;
      a += (re[block + index] as number) * weight;
      b += (im[block + index] as number) * weight;
    }
    strength[block] = Math.hypot(a, b) * scale;
  }
  return strength;
}

/** From a window that ends at a block to the one that begins there. */
function riseOf(strength: Float32Array): Float32Array {
  const rise = new Float32Array(strength.length);
  for (let block = 0; block < strength.length; block += 1) {
    const before = strength[Math.max(0, block - HALF)] as number;
    const after = strength[Math.min(strength.length - 1, block + HALF)] as number;
    rise[block] = after - before;
  }
  return rise;
}

function crossings(strength: Float32Array, rise: Float32Array, threshold: number): number[] {
  const found: number[] = [];
  for (let block = 0; block < rise.length; block += 1) {
    if ((rise[block] as number) < threshold) continue;
    let peak = block;
    const end = Math.min(rise.length, block + APART_BLOCKS);
    for (let ahead = block; ahead < end; ahead += 1) {
      if ((rise[ahead] as number) > (rise[peak] as number)) peak = ahead;
    }
    const at = halfWay(strength, peak);
    if (at !== null) found.push(at);
    block = Math.max(peak, block) + APART_BLOCKS / 2;
  }
  return found;
}

/** Where the strength passes the middle between before and after; null where it creeps. */
function halfWay(strength: Float32Array, peak: number): number | null {
  const from = Math.max(0, peak - HALF);
  const to = Math.min(strength.length - 1, peak + HALF);
  const middle = ((strength[from] as number) + (strength[to] as number)) / 2;
  for (let block = from + 1; block <= to; block += 1) {
    const low = strength[block - 1] as number;
    const high = strength[block] as number;
    if (low < middle && high >= middle) return block - 1 + (middle - low) / (high - low);
  }
  return null;
}
