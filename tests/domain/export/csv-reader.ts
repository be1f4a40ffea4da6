/**
 * Reads CSV as RFC 4180 has it, and nothing looser: rows end in CRLF, a quotation mark stands only
 * around a cell or doubled within a quoted one. The byte order mark comes first.
 * @throws SyntaxError where the text is anything else.
 */
export function readCsv(marked: string): string[][] {
  if (!marked.startsWith('\uFEFF')) throw new SyntaxError('No byte order mark');
  const text = marked.slice(1);
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  const rows: string[][] = [];
  let row: string[] = [];
  while (cell.lastIndex < text.length) {
    const place = cell.lastIndex;
    const match = cell.exec(text);
    if (match === null)
      throw new SyntaxError(`No cell at ${place}: ${text.slice(place, place + 40)}`);
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === ',') continue;
    rows.push(row);
    row = [];
  }
  if (row.length > 0) throw new SyntaxError('The last row has no end');
  return rows;
}

const GUARDS = /(?<=^)'(?=[ '"]*[=+\-@＝＋－＠\t\r\n])|(?<=[;\t\r\n])'(?=[ '"]*[=+\-@＝＋－＠])/g;

/** The text a cell was made from. */
export function plainText(cell: string): string {
  return cell.replace(GUARDS, '').replace(/(\\+)u([\da-f]{4})/g, (_, run: string, code: string) => {
    const backslashes = '\\'.repeat(Math.floor(run.length / 2));
    const isCode = run.length % 2 === 1;
    return backslashes + (isCode ? String.fromCharCode(Number.parseInt(code, 16)) : `u${code}`);
  });
}
