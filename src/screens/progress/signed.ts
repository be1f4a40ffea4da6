import { formatNumber } from '../../i18n/formats.ts';
import type { Locale } from '../../i18n/catalogues.ts';
import type { Interval } from '../../domain/statistics/interval.ts';

/** A change in points with its sign: `+0.4`, `−1.2`, and `0.0` where it rounds to nothing. */
export function signed(locale: Locale, value: number): string {
  const size = formatNumber(locale, Math.abs(value), 1);
  if (size === formatNumber(locale, 0, 1)) return size;
  return `${value < 0 ? '−' : '+'}${size}`;
}

/** Both ends of an interval with their signs, the lower one first. */
export function signedEnds(locale: Locale, { low, high }: Interval): { low: string; high: string } {
  return { low: signed(locale, low), high: signed(locale, high) };
}

/** The sizes of an interval that lies on one side of nothing, the smaller one first. */
export function sizes(locale: Locale, { low, high }: Interval): { low: string; high: string } {
  const [least, most] = [Math.abs(low), Math.abs(high)].sort((a, b) => a - b);
  return { low: formatNumber(locale, least ?? 0, 1), high: formatNumber(locale, most ?? 0, 1) };
}
