/**
 * The value of a rank, by Hoare's selection (1961, "Algorithm 65: find"), which
 * takes a fraction of the time of sorting. Reorders the values: afterwards none
 * before the rank is greater and none after it is less.
 *
 * @param count of the values, from the first, that take part
 * @param rank from 0, below `count`
 */
export function selectRank(values: Float64Array, count: number, rank: number): number {
  let left = 0;
  let right = count - 1;
  while (left < right) {
    const pivot = values[rank] as number;
    let up = left;
    let down = right;
    while (up <= down) {
      while ((values[up] as number) < pivot) up += 1;
      while (pivot < (values[down] as number)) down -= 1;
      if (up > down) break;
      const swapped = values[up] as number;
      values[up] = values[down] as number;
      values[down] = swapped;
      up += 1;
      down -= 1;
    }
    if (down < rank) left = up;
    if (rank < up) right = down;
  }
  return values[rank] as number;
}
