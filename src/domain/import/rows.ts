import type { CheckIn } from '../record/record.ts';

/**
 * Why a row is not taken:
 * - `shape` it has more cells than columns: a separator stands inside one
 * - `day`, `time`, `moment`, `number` what is there cannot be read
 * - `future`, `too-early` its day is past today, or before 2000
 * - `range` a number outside of its column's scale
 * - `nothing` neither a rating nor a note
 * - `twice` the file has that day and moment twice
 * - `odd` a row of Ebb's own table that was changed since
 */
export const REFUSALS = [
  'shape',
  'day',
  'future',
  'too-early',
  'time',
  'moment',
  'number',
  'range',
  'nothing',
  'twice',
  'odd',
] as const;
export type Refusal = (typeof REFUSALS)[number];

export interface RefusedRows {
  readonly reason: Refusal;
  readonly count: number;
  /** Of the first of them, as a spreadsheet counts rows. */
  readonly first: number;
}

/** What is in a file, whatever is on the phone. */
export interface RowsRead {
  readonly checkIns: readonly CheckIn[];
  readonly refused: readonly RefusedRows[];
  /** Notes that were longer than a note can be. */
  readonly cutNotes: number;
  /** Rows of Ebb's own table that are no ratings. */
  readonly others: number;
}

/** Counts the rows that are not taken. */
export function createRefusals() {
  const found = new Map<Refusal, { count: number; first: number }>();
  return {
    add(reason: Refusal, row: number): void {
      const known = found.get(reason);
      if (known === undefined) found.set(reason, { count: 1, first: row });
      else known.count += 1;
    },
    all: (): RefusedRows[] =>
      REFUSALS.flatMap((reason) => {
        const known = found.get(reason);
        return known === undefined ? [] : [{ reason, ...known }];
      }),
  };
}
