import { formatNumber } from '../i18n/formats.ts';
import type { Translator } from '../i18n/translator.ts';

const KILO = 1000;

/** A size as phones and stores tell it: `12 KB`, `3.4 MB`. */
export function sizeWords({ t, locale }: Translator, bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / KILO));
  return kilobytes < KILO
    ? t('take.kilobytes', { size: formatNumber(locale, kilobytes) })
    : t('take.megabytes', { size: formatNumber(locale, bytes / KILO / KILO, 1) });
}
