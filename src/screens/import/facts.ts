import type { ImportPreview } from '../../domain/import/preview.ts';
import type { RefusedRows } from '../../domain/import/rows.ts';
import type { Translator } from '../../i18n/translator.ts';
import { daysWords } from './words.ts';

/** What an import would do, in sentences; of what it has nothing of it says nothing. */
export function factsOf(text: Translator, preview: ImportPreview): string[] {
  const { t } = text;
  const { added, days, present, deleted, others, cutNotes } = preview;
  const news =
    days === null
      ? t('import.preview.none')
      : t('import.preview.new', { count: added, days: daysWords(text, days) });
  const counted = [
    [present, 'import.preview.present'],
    [deleted, 'import.preview.deleted'],
    [others, 'import.preview.others'],
    [cutNotes, 'import.preview.cut'],
  ] as const;
  return [news, ...counted.filter(([count]) => count > 0).map(([count, id]) => t(id, { count }))];
}

export function refusedWords({ t }: Translator, { reason, count, first }: RefusedRows): string {
  return t('import.refused', { count, row: first, why: t(`import.refused.${reason}`) });
}
