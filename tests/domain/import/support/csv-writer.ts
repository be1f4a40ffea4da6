/** How a program writes its tables. */
export interface Dialect {
  readonly separator: string;
  readonly lineEnd: '\n' | '\r\n' | '\r';
  readonly quotes: 'all' | 'needed';
  readonly hasLastLineEnd: boolean;
}

export function writeCsv(rows: readonly (readonly string[])[], dialect: Dialect): string {
  const { separator, lineEnd, quotes, hasLastLineEnd } = dialect;
  const needsQuotes = (cell: string): boolean =>
    quotes === 'all' || cell.includes(separator) || /["\r\n]/.test(cell);
  const written = rows.map((cells) =>
    cells
      .map((cell) => (needsQuotes(cell) ? `"${cell.replaceAll('"', '""')}"` : cell))
      .join(separator),
  );
  return written.join(lineEnd) + (hasLastLineEnd ? lineEnd : '');
}
