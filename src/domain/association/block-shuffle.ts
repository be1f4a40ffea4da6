import type { Random } from '../statistics/random.ts';

/** A week and a day: as long as most runs of days, and no multiple of a week. */
const LONGEST_BLOCK = 8;

/** Fewer blocks than this come in too few orders. */
const LEAST_BLOCKS = 5;

/**
 * Lays a calendar out anew in blocks of days: it is closed to a ring, cut from
 * a random day on into blocks, and the blocks are put into a random order.
 * What runs for days (a journey, a cycle) stays together but for the cuts, and a
 * weekly habit does not fall on its own days again, as blocks are 8 days long, or
 * a fifth of the calendar where that is less.
 *
 * @param count days in the calendar
 * @param days some of them, from 0 on
 * @returns a function that gives the new places of these days, in their order;
 *   it is the same array each time
 */
export function blockShuffle(
  count: number,
  days: readonly number[],
  random: Random,
): () => Int32Array {
  const length = Math.max(1, Math.min(LONGEST_BLOCK, Math.floor(count / LEAST_BLOCKS)));
  const order = Array.from({ length: Math.ceil(count / length) }, (_, block) => block);
  const starts = new Int32Array(order.length);
  const places = new Int32Array(days.length);
  return () => {
    const cut = Math.floor(random() * count);
    const turn = Math.floor(random() * count);
    shuffle(order, random);
    let start = turn;
    for (const block of order) {
      starts[block] = start;
      start += Math.min(length, count - block * length);
    }
    for (let index = 0; index < places.length; index += 1) {
      const fromCut = ((days[index] as number) - cut + count) % count;
      const block = Math.floor(fromCut / length);
      places[index] = ((starts[block] as number) + (fromCut - block * length)) % count;
    }
    return places;
  };
}

/** Fisher and Yates's shuffle (Durstenfeld 1964). */
function shuffle(values: number[], random: Random): void {
  for (let last = values.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    const moved = values[last] as number;
    values[last] = values[other] as number;
    values[other] = moved;
  }
}
