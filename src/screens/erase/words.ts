import type { ErasePreview } from '../../domain/erase/preview.ts';
import { BACKUP_KINDS } from '../../domain/backup/records.ts';
import { noonInstantOf } from '../../domain/day.ts';
import type { DayRange } from '../../domain/erase/scope.ts';
import { formatDays } from '../../i18n/formats.ts';
import type { Translator } from '../../i18n/translator.ts';
import { sizeWords } from '../../ui/size-words.ts';

/** The first and the last of some days, or the one there is. */
export function daysWords({ locale }: Translator, { from, to }: DayRange): string {
  return formatDays(locale, noonInstantOf(from), noonInstantOf(to), 'full');
}

/** What goes, in numbers; empty where nothing does. */
export function goingWords(
  { t }: Translator,
  { scope, counts, unreadable }: ErasePreview,
): string[] {
  const kinds = BACKUP_KINDS.filter((kind) => counts[kind] > 0);
  return [
    ...kinds.map((kind) => t(`erase.goes.${kind}`, { count: counts[kind] })),
    ...(unreadable > 0 ? [t('erase.goes.unreadable', { count: unreadable })] : []),
    ...(scope.kind === 'everything' ? [t('erase.goes.choices')] : []),
  ];
}

/** What stays after an erase, and where. */
export function stayingWords(
  text: Translator,
  preview: ErasePreview,
  withCopies: boolean,
): string[] {
  const { t } = text;
  const { scope, pointBytes, points, snapshots } = preview;
  return [
    ...(scope.kind === 'range' ? [t('erase.stays.rest'), t('erase.stays.experiment')] : []),
    ...(withCopies
      ? [t('erase.stays.no-copies')]
      : [
          t('erase.stays.point', { size: sizeWords(text, pointBytes) }),
          ...copiesWords(text, points, snapshots),
        ]),
    ...beyondWords(text),
  ];
}

/** Copies on this phone that hold what goes. */
export function copiesWords({ t }: Translator, points: number, snapshots: number): string[] {
  return [
    ...(points > 0 ? [t('erase.stays.points', { count: points })] : []),
    ...(snapshots > 0 ? [t('erase.stays.snapshots', { count: snapshots })] : []),
  ];
}

/** What no erase of ours reaches. */
export function beyondWords({ t }: Translator): string[] {
  return [t('erase.stays.elsewhere'), t('erase.stays.app')];
}
