import { cellsOf } from './cells.ts';
import type { Cells, Characters, TableRow } from './cells.ts';
import { isValue } from './values.ts';

/** Where two would do, the one that is rarer in what people write. */
const SEPARATORS = ['\t', ';', '|', ','] as const;
export type Separator = (typeof SEPARATORS)[number];

export interface Table {
  readonly separator: Separator;
  /** As many as the first row has cells; empty texts where the file does not name its columns. */
  readonly names: readonly string[];
  readonly rows: readonly TableRow[];
}

/** Why a text is no table that can be read. */
export type TableProblem = 'not-a-table' | 'no-rows' | 'too-many-rows' | 'too-many-columns';

export type ReadTable =
  | { readonly ok: true; readonly table: Table }
  | { readonly ok: false; readonly problem: TableProblem };

/** The separator is told by the start of a file. */
const SAMPLE_LENGTH = 65_536;

/** Reads the text of a CSV file, whatever stands between its columns; never throws. */
export function readTable(text: Characters): ReadTable {
  const declared = /^sep=([\t;|,])\r?\n?/.exec(text.slice(0, 8));
  const body = declared === null ? text : text.slice(declared[0].length, text.length);
  const separator = (declared?.[1] as Separator | undefined) ?? separatorOf(body);
  if (separator === null) return { ok: false, problem: 'not-a-table' };
  const { rows, problem } = mended(body, separator);
  if (problem !== null) return { ok: false, problem };
  const [first, ...others] = rows;
  if (first === undefined) return { ok: false, problem: 'no-rows' };
  const isNamed = !first.cells.some(isValue);
  const names = first.cells.map((cell) => (isNamed ? cell.trim() : ''));
  if (isNamed && others.length === 0) return { ok: false, problem: 'no-rows' };
  return { ok: true, table: { separator, names, rows: isNamed ? others : rows } };
}

/** A quotation mark that nobody closes is only a character. */
function mended(text: Characters, separator: Separator): Cells {
  const cells = cellsOf(text, separator);
  return cells.isBroken ? cellsOf(text, separator, false) : cells;
}

/** The one that parts the most rows alike; null where none parts anything. */
function separatorOf(text: Characters): Separator | null {
  const sample = text.slice(0, SAMPLE_LENGTH);
  const isCut = sample.length < text.length;
  let best: Separator | null = null;
  let bestShare = 0;
  for (const separator of SEPARATORS) {
    const { rows, problem } = mended(sample, separator);
    // Parts too much; that is then what there is to say.
    if (problem === 'too-many-columns') best ??= separator;
    const share = evenShare(isCut && rows.length > 1 ? rows.slice(0, -1) : rows);
    if (share > bestShare) [best, bestShare] = [separator, share];
  }
  return best;
}

/** The share of the rows that have as many cells as most have; 0 where that is one. */
function evenShare(rows: readonly TableRow[]): number {
  const counts = new Map<number, number>();
  for (const { cells } of rows) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  let share = 0;
  for (const [width, count] of counts) {
    if (width > 1) share = Math.max(share, count / rows.length);
  }
  return share;
}
