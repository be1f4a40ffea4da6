/** UTF-8 with this mark is what Excel reads as UTF-8; without it, it guesses. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Before anything a spreadsheet could take for a formula: at the start of a cell, and after what
 * could start one. A spreadsheet set to `;` or tabs splits there even between quotation marks, and
 * a line break then begins a row. Characters: https://owasp.org/www-community/attacks/CSV_Injection
 */
const WHERE_A_FORMULA_COULD_START =
  /(?<=^)(?=[ '"]*[=+\-@＝＋－＠\t\r\n])|(?<=[;\t\r\n])(?=[ '"]*[=+\-@＝＋－＠])/g;

/** Controls and halves of characters, which UTF-8 or its readers refuse; and what looks like their code. */
const UNREADABLE = /(\\*)([^\P{Cc}\t\r\n]|\p{Cs})|\\+(?=u[\da-f]{4})/gu;

/** Nothing to guard or quote: most cells by far, so this is looked at first. */
const PLAIN = /^(?:\w(?:[\w .:/+-]*\w)?)?$/;

const NEEDS_QUOTES = /[",;\t\r\n]|^ | $/;

/**
 * Rows as CSV text: RFC 4180, with CRLF, to be written as UTF-8.
 *
 * A cell never starts as a formula and holds no control character or half of a character. Both can
 * be undone, in this order: of `'` at the start of a cell, or after `;`, a tab or a line break,
 * take one away where only spaces and quotes stand between it and one of `=+-@` (or its full-width
 * form, or, at the start of the cell, a tab or a line break); then, of backslashes before `u` and
 * four hexadecimal digits, every two stand for one, and one left over makes the digits a character.
 * Text without any of this stays as it is.
 */
export function csvOf(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((cells) => `${cells.map(cellOf).join(',')}\r\n`);
  return BYTE_ORDER_MARK + lines.join('');
}

function cellOf(text: string): string {
  if (PLAIN.test(text)) return text;
  const safe = text
    .replace(UNREADABLE, (run: string, backslashes?: string, unit?: string) =>
      unit === undefined ? run + run : `${backslashes}${backslashes}${codeOf(unit)}`,
    )
    .replace(WHERE_A_FORMULA_COULD_START, "'");
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function codeOf(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
