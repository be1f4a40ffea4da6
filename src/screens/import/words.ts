import { noonInstantOf } from '../../domain/day.ts';
import type { ImportPreview } from '../../domain/import/preview.ts';
import { formatDays } from '../../i18n/formats.ts';
import type { Translator } from '../../i18n/translator.ts';

/** The first and the last of some days, or the one there is. */
export function daysWords(
  { locale }: Translator,
  { first, last }: NonNullable<ImportPreview['days']>,
): string {
  return formatDays(locale, noonInstantOf(first), noonInstantOf(last), 'full');
}
