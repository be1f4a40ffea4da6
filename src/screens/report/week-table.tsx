import { useId } from 'preact/hooks';
import { noonInstantOf } from '../../domain/day.ts';
import type { Report } from '../../domain/export/report.ts';
import type { ScaleFigures, Stretch } from '../../domain/export/stretch.ts';
import type { ScaleId } from '../../domain/rating/rating.ts';
import type { SideOfFacial } from '../../domain/trend/series.ts';
import { formatDays, formatNumber } from '../../i18n/formats.ts';
import { useText } from '../../i18n/text.ts';

interface WeekTableProps {
  readonly report: Report;
  readonly scales: readonly ScaleId[];
  readonly sides: readonly SideOfFacial[];
}

/** Where there are more scales, a median stands below its mean, or paper would be too narrow. */
const MOST_IN_LINE = 2;

/** A row for each week, the earliest first, and one for all of them. */
export function WeekTable({ report: { weeks, whole }, scales, sides }: WeekTableProps) {
  const { t, locale } = useText();
  const title = useId();
  const nameOf = ({ firstDay, lastDay }: Stretch): string =>
    formatDays(locale, noonInstantOf(firstDay), noonInstantOf(lastDay), 'short');
  return (
    <section class="report-whole">
      <h2 id={title}>{t('report.table')}</h2>
      <p class="quiet small">{t('report.table.reading')}</p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- wider than a phone, it is scrolled, by keyboard too. */}
      <div class="report-table" role="region" aria-labelledby={title} tabIndex={0}>
        <table class="figures" data-wide={scales.length > MOST_IN_LINE} aria-labelledby={title}>
          <Heads {...{ scales, sides }} />
          <tbody>
            {weeks.map((week) => (
              <Row key={week.firstDay} name={nameOf(week)} stretch={week} {...{ scales, sides }} />
            ))}
          </tbody>
          <tfoot>
            <Row name={t('report.table.all')} stretch={whole} {...{ scales, sides }} />
          </tfoot>
        </table>
      </div>
    </section>
  );
}

function Heads({ scales, sides }: Omit<WeekTableProps, 'report'>) {
  const { t } = useText();
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={2}>
          {t('report.table.week')}
        </th>
        <th scope="col" rowSpan={2}>
          {t('report.table.rated')}
        </th>
        {scales.map((scale) => (
          <th key={scale} scope="colgroup" colSpan={sides.length} class="report-group">
            {t(`rating.${scale}`)}
          </th>
        ))}
        <th scope="colgroup" colSpan={2} class="report-group">
          {t('report.table.facials')}
        </th>
        <th scope="col" rowSpan={2}>
          {t('report.table.minutes')}
        </th>
      </tr>
      <tr>
        {scales.map((scale) =>
          sides.map((side) => (
            <th key={`${scale} ${side}`} scope="col">
              {t(`report.table.${side}`)}
            </th>
          )),
        )}
        <th scope="col">{t('report.table.whole')}</th>
        <th scope="col">{t('report.table.part')}</th>
      </tr>
    </thead>
  );
}

interface RowProps extends Omit<WeekTableProps, 'report'> {
  readonly name: string;
  readonly stretch: Stretch;
}

const MS_PER_MINUTE = 60_000;

function Row({ name, stretch: { ratedDays, facials, ...stretch }, scales, sides }: RowProps) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{ratedDays}</td>
      {scales.map((scale) =>
        sides.map((side) => (
          <Figures key={`${scale} ${side}`} figures={stretch.scales[scale][side]} />
        )),
      )}
      <td>{facials.completed}</td>
      <td>{facials.partial}</td>
      <td>{Math.round(facials.workedMs / MS_PER_MINUTE)}</td>
    </tr>
  );
}

function Figures({ figures }: { readonly figures: ScaleFigures | null }) {
  const { t, locale } = useText();
  if (figures === null) return <td>{t('report.table.none')}</td>;
  const { mean, median } = figures;
  const middle = formatNumber(locale, median, Number.isInteger(median) ? 0 : 1);
  return (
    <td>
      {formatNumber(locale, mean, 1)}{' '}
      <span class="report-median">{t('report.table.median', { median: middle })}</span>
    </td>
  );
}
