import { noonInstantOf } from '../../domain/day.ts';
import type { Report, ReportWeeks } from '../../domain/export/report.ts';
import { SCALE_IDS } from '../../domain/rating/rating.ts';
import { SIDES_OF_FACIAL } from '../../domain/trend/series.ts';
import { formatDays } from '../../i18n/formats.ts';
import { useText } from '../../i18n/text.ts';
import { ratedScales } from './rated-scales.ts';
import { ReportChart } from './report-chart.tsx';
import { ReportNotes } from './report-notes.tsx';
import { WeekTable } from './week-table.tsx';

interface ReportBodyProps {
  readonly report: Report;
  readonly weeks: ReportWeeks;
  readonly unreadable: number;
  readonly withNotes: boolean;
  /** Ratings after a facial are left out. */
  readonly isBlind: boolean;
}

const BEFORE_ONLY = ['before'] as const;

/** What is printed. */
export function ReportBody({ report, weeks, unreadable, withNotes, isBlind }: ReportBodyProps) {
  const { t, locale } = useText();
  const { whole, notes } = report;
  const scales = ratedScales(whole);
  const sides = isBlind ? BEFORE_ONLY : SIDES_OF_FACIAL;
  const [from, to] = [noonInstantOf(whole.firstDay), noonInstantOf(whole.lastDay)];
  return (
    <article class="report-body">
      <p class="report-period figures">
        {t('report.period', { days: formatDays(locale, from, to, 'full'), weeks })}
      </p>
      <p>{t('report.about')}</p>
      {unreadable > 0 && <p class="report-note">{t('report.unreadable', { count: unreadable })}</p>}
      {isBlind && <p class="report-note">{t('report.blind')}</p>}
      <Done report={report} weeks={weeks} />
      <section>
        <h2>{t('report.ratings')}</h2>
        <p class="small">
          {scales.map((scale) => `${t(`report.scale.${scale}`)} `)}
          {t('report.before')}
          {!isBlind && ` ${t('report.after')}`}
        </p>
        <div class="report-charts">
          {scales.map((scale) => (
            <ReportChart key={scale} scale={scale} whole={whole} sides={sides} />
          ))}
        </div>
        <p class="quiet small">
          {t('progress.reading.day')}
          {scales.includes('breakouts') && ` ${t('progress.reading.weekly')}`}
        </p>
        {!isBlind && hasAfter(report) && <p class="small">{t('report.anyway')}</p>}
      </section>
      <WeekTable report={report} scales={scales} sides={sides} />
      <Tags report={report} />
      {withNotes && notes.length > 0 && <ReportNotes notes={notes} />}
    </article>
  );
}

function hasAfter({ whole }: Report): boolean {
  return SCALE_IDS.some((scale) => whole.scales[scale].after !== null);
}

const MS_PER_MINUTE = 60_000;

function Done({ report, weeks }: Pick<ReportBodyProps, 'report' | 'weeks'>) {
  const { t } = useText();
  const { facials, pausedDays } = report.whole;
  const { completed, partial, workedMs } = facials;
  const count = completed + partial;
  const minutes = Math.round(workedMs / MS_PER_MINUTE);
  return (
    <section>
      <h2>{t('report.done')}</h2>
      <p>
        {count === 0
          ? t('report.done.none', { weeks })
          : t('report.done.count', { count, weeks, minutes })}
        {partial > 0 && ` ${t('report.done.part', { count: partial })}`}
        {pausedDays > 0 && ` ${t('report.done.paused', { count: pausedDays })}`}
      </p>
      {count > 0 && <p class="small">{t('report.done.facial')}</p>}
    </section>
  );
}

function Tags({ report: { tags } }: Pick<ReportBodyProps, 'report'>) {
  const { t } = useText();
  if (tags.length === 0) return null;
  return (
    <section class="report-tags report-whole">
      <h2>{t('report.tags')}</h2>
      <p class="quiet small">{t('report.tags.text')}</p>
      <ul class="figures">
        {tags.map(({ tag, days }) => (
          <li key={tag}>{t('report.tags.days', { tag: t(`tag.${tag}`), count: days })}</li>
        ))}
      </ul>
    </section>
  );
}
