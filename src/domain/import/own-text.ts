import { isInstant } from '../backup/json-value.ts';

/** What `export/csv.ts` puts before whatever a spreadsheet could take for a formula. */
const GUARDS = /(?<=^)'(?=[ '"]*[=+\-@＝＋－＠\t\r\n])|(?<=[;\t\r\n])'(?=[ '"]*[=+\-@＝＋－＠])/g;

/** And what it writes for characters that no file can hold. */
const CODES = /(?<!\\)(\\+)u([\da-f]{4})/g;

/** The text a cell of Ebb's own table was made from. */
export function ownText(cell: string): string {
  if (!/['\\]/.test(cell)) return cell;
  return cell.replace(GUARDS, '').replace(CODES, (_, run: string, code: string) => {
    const isCode = run.length % 2 === 1;
    const unit = isCode ? String.fromCharCode(Number.parseInt(code, 16)) : `u${code}`;
    return '\\'.repeat(Math.floor(run.length / 2)) + unit;
  });
}

const LONGEST = 40;
const MS_PER_MINUTE = 60_000;

interface OwnTime {
  readonly at: number;
  readonly zoneOffsetMinutes: number;
}

/** An instant as `export/iso-time.ts` writes it; null where the text is none. */
export function ownInstant(text: string): OwnTime | null {
  const match = text.length > LONGEST ? null : /^(\S+?)(?:Z|([+-])(\d\d):(\d\d))$/.exec(text);
  if (match === null) return null;
  const [, local, sign, hours = '0', minutes = '0'] = match;
  const size = Number(hours) * 60 + Number(minutes);
  const zoneOffsetMinutes = sign === '-' ? -size : size;
  const at = Date.parse(`${local}Z`) - zoneOffsetMinutes * MS_PER_MINUTE;
  return isInstant(at) && size <= 1440 ? { at, zoneOffsetMinutes } : null;
}
