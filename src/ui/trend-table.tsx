import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { noonInstantOf } from '../domain/day.ts';
import type { Day } from '../domain/day.ts';
import type { Grain, Trend, TrendLine } from '../domain/trend/trend.ts';
import { formatDay, formatNumber } from '../i18n/formats.ts';
import { useText } from '../i18n/text.ts';

interface TrendTableProps {
  readonly title: string;
  readonly trend: Trend;
  /** What else can be done with the chart. */
  readonly actions?: ComponentChildren;
}

/** The numbers of a chart as a table, behind a button. */
export function TrendTable({ title, trend, actions }: TrendTableProps) {
  const { t } = useText();
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div class="trend-table">
      <div class="trend-actions">
        <button
          type="button"
          class="button button-plain trend-table-button"
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={() => setOpen(!open)}
        >
          {t('chart.table')}
        </button>
        {actions}
      </div>
      {open && <Numbers id={id} title={title} trend={trend} />}
    </div>
  );
}

interface NumbersProps extends Pick<TrendTableProps, 'title' | 'trend'> {
  readonly id: string;
}

function Numbers({ id, title, trend }: NumbersProps) {
  const { t, locale } = useText();
  const { grain, lines } = trend;
  const columns = lines.map((line) => ({ line, values: valuesOf(line, grain) }));
  const days = [...new Set(columns.flatMap(({ values }) => [...values.keys()]))].sort();
  const isMixed = new Set(lines.map(({ scale }) => scale)).size > 1;
  const headOf = ({ scale, side }: TrendLine): string =>
    isMixed ? t(`rating.${scale}`) : t(`chart.table.${side}`);
  const digits = grain === 'month' ? 1 : 0;
  return (
    <table id={id} class="figures">
      <caption>{t(`chart.table.caption.${grain}`, { title })}</caption>
      <thead>
        <tr>
          <th scope="col">{t(`chart.table.${grain}`)}</th>
          {columns.map(({ line }) => (
            <th key={`${line.scale} ${line.side}`} scope="col">
              {headOf(line)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {days.toReversed().map((day) => (
          <tr key={day}>
            <th scope="row">
              {formatDay(locale, noonInstantOf(day), grain === 'month' ? 'month-year' : 'short')}
            </th>
            {columns.map(({ line, values }) => (
              <td key={`${line.scale} ${line.side}`}>{shown(values.get(day))}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );

  function shown(value: number | undefined): string {
    return value === undefined ? t('chart.table.none') : formatNumber(locale, value, digits);
  }
}

/** The ratings of days, or the means of months. */
function valuesOf({ dots, segments }: TrendLine, grain: Grain): ReadonlyMap<Day, number> {
  const points = grain === 'day' ? dots : segments.flat();
  return new Map(points.map(({ day, value }) => [day, value]));
}
