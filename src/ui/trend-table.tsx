import { useId, useState } from 'preact/hooks';
import { noonInstantOf } from '../domain/day.ts';
import type { Day } from '../domain/day.ts';
import type { ScaleId } from '../domain/rating/rating.ts';
import { SIDES_OF_FACIAL } from '../domain/trend/series.ts';
import type { SideOfFacial } from '../domain/trend/series.ts';
import type { Trend } from '../domain/trend/trend.ts';
import { formatDay } from '../i18n/formats.ts';
import { useText } from '../i18n/text.ts';

interface TrendTableProps {
  readonly scale: ScaleId;
  readonly trend: Trend;
}

/** The dots of a chart as a table, behind a button. */
export function TrendTable({ scale, trend }: TrendTableProps) {
  const { t } = useText();
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div class="trend-table">
      <button
        type="button"
        class="button button-plain trend-table-button"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {t('chart.table')}
      </button>
      {open && <Numbers id={id} scale={scale} trend={trend} />}
    </div>
  );
}

function Numbers({ id, scale, trend }: TrendTableProps & { readonly id: string }) {
  const { t, locale } = useText();
  const valueOf = new Map<SideOfFacial, ReadonlyMap<Day, number>>(
    trend.lines.map(({ side, dots }) => [
      side,
      new Map(dots.map(({ day, value }) => [day, value])),
    ]),
  );
  const rated = trend.days.filter((day) =>
    trend.lines.some(({ side }) => valueOf.get(side)?.has(day)),
  );
  return (
    <table id={id} class="figures">
      <caption>{t(`chart.table.${scale}`)}</caption>
      <thead>
        <tr>
          <th scope="col">{t('chart.table.day')}</th>
          <th scope="col">{t('chart.table.before')}</th>
          <th scope="col">{t('chart.table.after')}</th>
        </tr>
      </thead>
      <tbody>
        {rated.toReversed().map((day) => (
          <tr key={day}>
            <th scope="row">{formatDay(locale, noonInstantOf(day), 'short')}</th>
            {SIDES_OF_FACIAL.map((side) => (
              <td key={side}>{valueOf.get(side)?.get(day) ?? t('chart.table.none')}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
