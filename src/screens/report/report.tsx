import { useState } from 'preact/hooks';
import type { ReportWeeks } from '../../domain/export/report.ts';
import { useText } from '../../i18n/text.ts';
import type { ProgressKit } from '../../state/progress-kit.ts';
import { useServices } from '../../state/services.ts';
import { useProgressKit } from '../../state/use-progress-kit.ts';
import { linkTo } from '../../ui/link.ts';
import { Page } from '../../ui/page.tsx';
import { ReportBody } from './report-body.tsx';
import { ReportControls } from './report-controls.tsx';
import { useReport } from './use-report.ts';
import './report.css';

/** A few weeks on paper, for somebody who treats the person. */
export default function ReportScreen() {
  const { t } = useText();
  const { days } = useServices();
  const kit = useProgressKit();
  return (
    <Page title={t('report.title')} class="report">
      <a class="button button-plain report-back" href={linkTo('/progress')}>
        {t('report.back')}
      </a>
      {days.loaded.value && kit !== null && <Found kit={kit} />}
    </Page>
  );
}

function Found({ kit: { takeAlong, experiment } }: { readonly kit: ProgressKit }) {
  const { t } = useText();
  const [weeks, setWeeks] = useState<ReportWeeks>(4);
  const [withNotes, setWithNotes] = useState(true);
  const { found, again } = useReport(takeAlong, weeks);
  if (found === 'opening') return <p class="quiet">{t('report.opening')}</p>;
  if (found === 'unread') {
    return (
      <div class="notice notice-warning" role="alert">
        <p>{t('report.unread')}</p>
        <button type="button" class="button" onClick={again}>
          {t('report.again')}
        </button>
      </div>
    );
  }
  const { report, unreadable } = found;
  const isEmpty = report.days.length === 0;
  return (
    <>
      <ReportControls
        weeks={weeks}
        onWeeks={setWeeks}
        isPrintable={!isEmpty}
        withNotes={report.notes.length > 0 ? withNotes : null}
        onWithNotes={setWithNotes}
      />
      {isEmpty ? (
        <p class="notice">{t('report.empty', { weeks })}</p>
      ) : (
        <ReportBody
          report={report}
          weeks={weeks}
          unreadable={unreadable}
          withNotes={withNotes}
          isBlind={experiment.isRunning.value}
        />
      )}
      {!isEmpty && (
        <div class="foot">
          <button
            type="button"
            class="button button-primary button-wide"
            onClick={() => takeAlong.print()}
          >
            {t('report.print')}
          </button>
        </div>
      )}
    </>
  );
}
