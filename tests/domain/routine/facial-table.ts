export type Row = readonly [
  sides: 'midline' | 'together' | 'one-then-other',
  rep: 'breath' | 'stretch' | 'glide',
  reps: readonly [short: number, standard: number, long: number],
  seconds: readonly [short: number, standard: number, long: number],
];

/** The steps as the technique gives them: reps are for each side, seconds for all of a step. */
export const TABLE: Readonly<Record<string, Row>> = {
  B1: ['midline', 'breath', [2, 3, 5], [20, 30, 50]],
  C1: ['together', 'stretch', [5, 7, 10], [15, 21, 30]],
  N1: ['one-then-other', 'stretch', [4, 7, 10], [24, 42, 60]],
  N2: ['together', 'stretch', [0, 5, 7], [0, 15, 21]],
  E1: ['together', 'stretch', [5, 7, 10], [15, 21, 30]],
  E2: ['together', 'stretch', [4, 7, 10], [12, 21, 30]],
  J1: ['together', 'stretch', [5, 5, 10], [15, 15, 30]],
  J2: ['together', 'stretch', [0, 7, 10], [0, 21, 30]],
  M1: ['together', 'stretch', [3, 5, 7], [9, 15, 21]],
  K1: ['together', 'stretch', [0, 7, 10], [0, 21, 30]],
  K2: ['together', 'stretch', [3, 7, 10], [9, 21, 30]],
  U1: ['together', 'stretch', [3, 7, 10], [9, 21, 30]],
  T1: ['together', 'stretch', [3, 7, 10], [9, 21, 30]],
  'E2-2': ['together', 'stretch', [0, 0, 5], [0, 0, 15]],
  'J2-2': ['together', 'stretch', [0, 0, 5], [0, 0, 15]],
  'M1-2': ['together', 'stretch', [0, 0, 5], [0, 0, 15]],
  'K1-2': ['together', 'stretch', [0, 0, 7], [0, 0, 21]],
  'K2-2': ['together', 'stretch', [0, 0, 7], [0, 0, 21]],
  'U1-2': ['together', 'stretch', [0, 0, 7], [0, 0, 21]],
  'T1-2': ['together', 'stretch', [0, 0, 7], [0, 0, 21]],
  R1: ['one-then-other', 'glide', [1, 2, 3], [12, 24, 36]],
  C2: ['together', 'stretch', [4, 5, 10], [12, 15, 30]],
  B2: ['midline', 'breath', [0, 2, 3], [0, 20, 30]],
};
