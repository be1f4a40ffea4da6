import { SCALE_IDS } from '../rating/rating.ts';
import type { ScaleId } from '../rating/rating.ts';
import { dayFactsOf } from './days.ts';
import type { DayFacts } from './days.ts';
import { momentIn } from './moments.ts';
import { extremesOf } from './scales.ts';
import type { SourceRange } from './scales.ts';
import type { Table } from './table.ts';
import { isNothing, writtenTime } from './values.ts';

/** What a column can become. */
export const FIELDS = ['day', 'time', 'moment', ...SCALE_IDS, 'note'] as const;
export type Field = (typeof FIELDS)[number] | ScaleId;

/** What a person needs to know of a column to match it. */
export interface ColumnFacts {
  /** Its place in each row, from 0. */
  readonly index: number;
  /** Empty where the file does not name its columns. */
  readonly name: string;
  /** Its first different values, cut where they are long. */
  readonly samples: readonly string[];
  /** Null where it holds no numbers. */
  readonly numbers: SourceRange | null;
  readonly days: DayFacts;
  /** What it seems to be; of all columns at most one is each field. */
  readonly field: Field | null;
}

const SAMPLES = 3;
const SAMPLE_LENGTH = 60;

/** What a name that is none of these, or holds none of them, may mean is not guessed. */
const NAMES: Readonly<Record<Field, readonly string[]>> = {
  day: ['date', 'day', 'datum', 'tag', 'fecha', 'jour', 'data', 'timestamp', 'when'],
  time: ['time', 'uhrzeit', 'zeit', 'hora', 'heure', 'ora', 'hour'],
  moment: ['moment', 'before/after', 'before or after', 'vorher/nachher'],
  'leg-heaviness': ['leg heaviness', 'heavy legs', 'heaviness', 'schwere beine', 'jambes lourdes'],
  'under-eye': ['under-eye', 'under eye', 'undereye', 'dark circles', 'eyes', 'augen', 'cernes'],
  breakouts: ['breakout', 'acne', 'akne', 'pimple', 'blemish', 'pickel', 'unreinheit', 'acné'],
  puffiness: ['puff', 'swelling', 'swollen', 'bloat', 'edema', 'schwell', 'geschwoll', 'gonfl'],
  complexion: ['complexion', 'skin', 'glow', 'clarity', 'teint', 'hautbild', 'haut', 'piel'],
  note: ['note', 'comment', 'notiz', 'bemerkung', 'kommentar', 'nota', 'remarque', 'journal'],
};

/** The columns of a table, each with what it seems to be. */
export function columnsOf({ names, rows }: Table): ColumnFacts[] {
  const found = names.map((name, index) => {
    const cells = rows.map((row) => row.cells[index] ?? '');
    return { cells, name, numbers: extremesOf(cells), days: dayFactsOf(cells) };
  });
  const fields = fieldsOf(found);
  return found.map(({ cells, name, numbers, days }, index) => ({
    index,
    name: cut(name),
    samples: samplesOf(cells),
    numbers,
    days,
    field: fields[index] ?? null,
  }));
}

type Found = Pick<ColumnFacts, 'name' | 'numbers' | 'days'> & { readonly cells: readonly string[] };

function fieldsOf(columns: readonly Found[]): (Field | null)[] {
  const fields = columns.map((): Field | null => null);
  const isFree = (index: number): boolean => fields[index] === null;
  for (const field of Object.keys(NAMES) as Field[]) {
    const fits = (index: number, sure: boolean): boolean =>
      isFree(index) && isNamed(columns[index] as Found, field, sure);
    const indexes = [...columns.keys()].filter((index) => canBe(columns[index] as Found, field));
    const index =
      indexes.find((one) => fits(one, true)) ??
      indexes.find((one) => fits(one, false)) ??
      (field === 'day' ? indexes.find(isFree) : undefined);
    if (index !== undefined) fields[index] = field;
  }
  return fields;
}

/** Whether what is in a column could be what its name says. */
function canBe({ cells, numbers, days }: Found, field: Field): boolean {
  const filled = cells.filter((cell) => !isNothing(cell));
  const most = (test: (cell: string) => boolean): boolean =>
    filled.length > 0 && filled.filter(test).length * 2 > filled.length;
  if (field === 'day') return days.areDays;
  if (field === 'time') return most((cell) => writtenTime(cell) !== null);
  if (field === 'moment') return most((cell) => momentIn(cell) !== null);
  return field === 'note' || numbers !== null;
}

function isNamed({ name }: Found, field: Field, sure: boolean): boolean {
  const text = name.slice(0, SAMPLE_LENGTH).toLowerCase();
  return NAMES[field].some((known) => (sure ? text === known : text.includes(known)));
}

function samplesOf(cells: readonly string[]): string[] {
  const samples = new Set<string>();
  for (const cell of cells) {
    if (!isNothing(cell)) samples.add(cut(cell.trim()));
    if (samples.size === SAMPLES) break;
  }
  return [...samples];
}

function cut(text: string): string {
  return text.length > SAMPLE_LENGTH ? `${text.slice(0, SAMPLE_LENGTH - 1)}…` : text;
}
