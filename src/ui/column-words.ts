import { COLUMNS } from '../domain/export/record-rows.ts';
import type { ColumnWords } from '../domain/export/records-csv.ts';
import type { Translator } from '../i18n/translator.ts';

/** What each column of the table of everything is, in the person's language. */
export function columnWords({ t }: Translator): ColumnWords {
  return Object.fromEntries(COLUMNS.map((name) => [name, t(`csv.${name}`)])) as ColumnWords;
}
