/** What a table is read from: a string, or what stands in for one. */
export interface Characters {
  readonly length: number;
  charCodeAt(at: number): number;
  slice(from: number, to: number): string;
}

/** A row as it stands in the file; blank ones are left out, and counted. */
export interface TableRow {
  /** As a spreadsheet counts it, from 1. */
  readonly number: number;
  readonly cells: readonly string[];
}

export interface Cells {
  readonly rows: readonly TableRow[];
  /** A quotation mark swallowed more than a cell: it was never meant to open one. */
  readonly isBroken: boolean;
  readonly problem: 'too-many-rows' | 'too-many-columns' | null;
}

/** Far more than one rates in a life, and little enough for any phone. */
export const MOST_ROWS = 50_000;
export const MOST_COLUMNS = 200;

const QUOTE = 0x22;
const LINE_FEED = 0x0a;
const RETURN = 0x0d;

interface Cell {
  readonly text: string;
  /** Where the mark after the cell stands. */
  readonly end: number;
  readonly isBroken: boolean;
}

/**
 * Text as rows of cells, each character looked at once or twice: RFC 4180, with any of the three
 * line ends and whatever separator; what stands behind a closing quotation mark belongs to the cell.
 * @param isQuoting false where quotation marks are characters like any other.
 */
export function cellsOf(text: Characters, separator: string, isQuoting = true): Cells {
  const mark = separator.charCodeAt(0);
  const rows: TableRow[] = [];
  let cells: string[] = [];
  let isBroken = false;
  for (let at = 0, number = 1; at <= text.length;) {
    const isQuoted = isQuoting && text.charCodeAt(at) === QUOTE;
    const cell = isQuoted ? quotedCell(text, at, mark) : plainCell(text, at, mark);
    cells.push(cell.text);
    isBroken ||= cell.isBroken;
    at = cell.end + 1;
    if (text.charCodeAt(cell.end) === mark) {
      if (cells.length === MOST_COLUMNS) return { rows, isBroken, problem: 'too-many-columns' };
      continue;
    }
    if (text.charCodeAt(cell.end) === RETURN && text.charCodeAt(at) === LINE_FEED) at += 1;
    if (cells.some((each) => each !== '')) rows.push({ number, cells });
    // The names of the columns are a row as well.
    if (rows.length > MOST_ROWS + 1) return { rows, isBroken, problem: 'too-many-rows' };
    cells = [];
    number += 1;
  }
  return { rows, isBroken, problem: null };
}

function plainCell(text: Characters, start: number, mark: number): Cell {
  let end = start;
  while (end < text.length && !isEnd(text.charCodeAt(end), mark)) end += 1;
  return { text: text.slice(start, end), end, isBroken: false };
}

function isEnd(code: number, mark: number): boolean {
  return code === mark || code === LINE_FEED || code === RETURN;
}

function quotedCell(text: Characters, start: number, mark: number): Cell {
  const parts: string[] = [];
  let from = start + 1;
  for (let at = from; at < text.length; at += 1) {
    if (text.charCodeAt(at) !== QUOTE) continue;
    const isDoubled = text.charCodeAt(at + 1) === QUOTE;
    parts.push(text.slice(from, isDoubled ? at + 1 : at));
    from = at + 2;
    if (isDoubled) at += 1;
    else return closedCell(parts.join(''), plainCell(text, at + 1, mark));
  }
  return { text: '', end: text.length, isBroken: true };
}

function closedCell(quoted: string, behind: Cell): Cell {
  if (behind.text.trim() === '') return { text: quoted, end: behind.end, isBroken: false };
  return { text: quoted + behind.text, end: behind.end, isBroken: /[\r\n]/.test(quoted) };
}
