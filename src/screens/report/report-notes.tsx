import { noonInstantOf } from '../../domain/day.ts';
import type { ReportNote } from '../../domain/export/report.ts';
import { formatDay } from '../../i18n/formats.ts';
import { useText } from '../../i18n/text.ts';

interface ReportNotesProps {
  readonly notes: readonly ReportNote[];
}

/** What the person wrote, each with its day. */
export function ReportNotes({ notes }: ReportNotesProps) {
  const { t, locale } = useText();
  return (
    <section>
      <h2>{t('report.notes')}</h2>
      <ul class="report-notes">
        {notes.map(({ id, day, moment, note }) => (
          <li key={id}>
            <p class="report-note-day figures">
              {formatDay(locale, noonInstantOf(day), 'long')}
              <span class="quiet">{` · ${t(`entry.moment.${moment}`)}`}</span>
            </p>
            <p class="report-note-text">{note}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
