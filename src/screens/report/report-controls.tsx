import { REPORT_WEEKS } from '../../domain/export/report.ts';
import type { ReportWeeks } from '../../domain/export/report.ts';
import { useText } from '../../i18n/text.ts';
import { Choice } from '../../ui/choice.tsx';

interface ReportControlsProps {
  readonly weeks: ReportWeeks;
  readonly onWeeks: (weeks: ReportWeeks) => void;
  /** There is something to print. */
  readonly isPrintable: boolean;
  /** Null where there are no notes to leave out. */
  readonly withNotes: boolean | null;
  readonly onWithNotes: (withNotes: boolean) => void;
}

/** What the report is to hold; never printed. */
export function ReportControls(props: ReportControlsProps) {
  const { weeks, onWeeks, isPrintable, withNotes, onWithNotes } = props;
  const { t } = useText();
  return (
    <div class="report-controls">
      <Choice
        legend={t('report.weeks')}
        value={weeks}
        options={REPORT_WEEKS.map((value) => ({
          value,
          label: t('report.weeks.option', { weeks: value }),
        }))}
        onChange={onWeeks}
      />
      {withNotes !== null && (
        <label class="report-notes-choice">
          <input
            type="checkbox"
            checked={withNotes}
            onChange={(event) => onWithNotes(event.currentTarget.checked)}
          />
          {t('report.with-notes')}
        </label>
      )}
      {isPrintable && <p class="quiet small">{t('report.print.hint')}</p>}
    </div>
  );
}
