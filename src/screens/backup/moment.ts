import { formatDay, formatTime } from '../../i18n/formats.ts';
import type { Translator } from '../../i18n/translator.ts';

/** An instant as its day and its time of day. */
export function momentOf({ locale }: Translator, at: number): { day: string; time: string } {
  return { day: formatDay(locale, at, 'full'), time: formatTime(locale, at) };
}
