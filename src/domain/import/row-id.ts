const SEEDS = [0x9e3779b9, 0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f] as const;

/**
 * An id that follows from what a row says, so that the same row is the same record on every phone
 * and however often it is read. 128 bits, after MurmurHash3: by accident no two rows share one.
 */
export function rowId(parts: readonly (string | number)[]): string {
  const text = JSON.stringify(parts);
  return `imported-${SEEDS.map((seed) => hash(text, seed)).join('')}`;
}

function hash(text: string, seed: number): string {
  let state = seed;
  for (let at = 0; at < text.length; at += 1) {
    state = Math.imul(state ^ Math.imul(text.charCodeAt(at), 0xcc9e2d51), 0x1b873593);
    state = (state << 13) | (state >>> 19);
    state = (Math.imul(state, 5) + 0xe6546b64) | 0;
  }
  state = Math.imul(state ^ text.length ^ (state >>> 16), 0x85ebca6b);
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35);
  return ((state ^ (state >>> 16)) >>> 0).toString(16).padStart(8, '0');
}
