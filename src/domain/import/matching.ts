import { SCALE_IDS } from '../rating/rating.ts';
import type { ScaleId } from '../rating/rating.ts';
import type { Moment } from '../record/record.ts';
import type { ColumnFacts, Field } from './columns.ts';
import { rangeOf } from './scales.ts';
import type { SourceScale } from './scales.ts';

/** How the columns of a table become ratings. */
export interface Matching {
  /** Of each column its field; no field comes twice. */
  readonly fields: readonly (Field | null)[];
  /** Of days such as 02/03/2026; null where a person has yet to say it. */
  readonly isDayFirst: boolean | null;
  /** Of each matched scale; null where a person has yet to say its range. */
  readonly scales: { readonly [scale in ScaleId]?: SourceScale | null };
  /** Of rows that do not tell theirs. */
  readonly moment: Moment;
}

/** A matching that leaves nothing open. */
export interface WholeMatching extends Matching {
  readonly isDayFirst: boolean;
  readonly scales: { readonly [scale in ScaleId]?: SourceScale };
}

/** What Ebb makes of a table before a person has said anything. */
export function guessedMatching(columns: readonly ColumnFacts[]): Matching {
  const fields = columns.map(({ field }) => field);
  return settled(columns, { fields, isDayFirst: null, scales: {}, moment: 'anytime' });
}

/** The matching with one column become a field, or none; a column that was it before is none. */
export function rematched(
  columns: readonly ColumnFacts[],
  matching: Matching,
  index: number,
  field: Field | null,
): Matching {
  const former = matching.fields[index];
  const fields = matching.fields.map((each, at) => {
    if (at === index) return field;
    return each === field ? null : each;
  });
  // What was said of another column says nothing of this one.
  const scales = Object.fromEntries(
    Object.entries(matching.scales).filter(([scale]) => scale !== field && scale !== former),
  );
  const isOtherDay = field === 'day' || former === 'day';
  const isDayFirst = isOtherDay ? null : matching.isDayFirst;
  return settled(columns, { ...matching, fields, scales, isDayFirst });
}

/** What is still to be said before a table can be read. */
export type OpenQuestion = 'day' | 'day-order' | 'rating' | 'range';

export function openQuestions({ fields, isDayFirst, scales }: Matching): OpenQuestion[] {
  const isRated = SCALE_IDS.some((scale) => fields.includes(scale));
  const questions: [OpenQuestion, boolean][] = [
    ['day', !fields.includes('day')],
    ['day-order', fields.includes('day') && isDayFirst === null],
    ['rating', !isRated],
    ['range', Object.values(scales).includes(null)],
  ];
  return questions.filter(([, isOpen]) => isOpen).map(([question]) => question);
}

export function isWhole(matching: Matching): matching is WholeMatching {
  return openQuestions(matching).length === 0;
}

/** Fills in what the columns themselves tell. */
function settled(columns: readonly ColumnFacts[], matching: Matching): Matching {
  const { fields } = matching;
  const scales = SCALE_IDS.flatMap((scale) => {
    const column = columns[fields.indexOf(scale)];
    if (column === undefined) return [];
    const known = matching.scales[scale];
    return [[scale, known === undefined ? guessedScale(column, scale) : known] as const];
  });
  const days = columns[fields.indexOf('day')]?.days;
  const shown = days?.isClear === true ? days.isDayFirst : null;
  const isDayFirst = matching.isDayFirst ?? shown;
  return { ...matching, scales: Object.fromEntries(scales), isDayFirst };
}

function guessedScale({ name, numbers }: ColumnFacts, scale: ScaleId): SourceScale | null {
  const range = numbers && rangeOf(numbers, name, scale);
  return range && { ...range, isInverted: false };
}
