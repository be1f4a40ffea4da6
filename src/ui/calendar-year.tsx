import type { CalendarMonth } from '../domain/consistency/calendar.ts';
import { noonInstantOf } from '../domain/day.ts';
import type { Day } from '../domain/day.ts';
import { firstDayOf, monthOf } from '../domain/record/month-summary.ts';
import type { Month } from '../domain/record/month-summary.ts';
import { formatDay } from '../i18n/formats.ts';
import { useText } from '../i18n/text.ts';
import { MARK_SIDE, MarkShape } from './calendar-mark.tsx';
import { facialsIn } from './calendar-count.ts';

interface YearViewProps {
  readonly months: readonly CalendarMonth[];
  readonly today: Day;
  /** The months that can be opened, both included. */
  readonly first: Month;
  readonly last: Month;
  readonly labelledBy: string;
  readonly onPick: (month: Month) => void;
}

/** The twelve months of a year, small; a tap opens one. */
export function YearView({ months, today, first, last, labelledBy, onPick }: YearViewProps) {
  const { t, locale } = useText();
  return (
    <ul class="cal-year" aria-labelledby={labelledBy}>
      {months.map((grid) => {
        const { month } = grid;
        const noon = noonInstantOf(firstDayOf(month));
        const name = formatDay(locale, noon, 'month');
        const isOpen = month >= first && month <= last;
        return (
          <li key={month}>
            {!isOpen && <span class="cal-small quiet">{name}</span>}
            {isOpen && (
              <button
                type="button"
                class="cal-small"
                aria-current={month === monthOf(today) ? 'date' : undefined}
                onClick={() => onPick(month)}
              >
                <span aria-hidden="true">{name}</span>
                <span class="visually-hidden">
                  {t('calendar.month', {
                    month: formatDay(locale, noon, 'month-year'),
                    count: facialsIn([grid]),
                  })}
                </span>
                <SmallMonth grid={grid} />
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}

const PITCH = 20;
const WEEKS = 6;

function SmallMonth({ grid }: { readonly grid: CalendarMonth }) {
  const inset = (PITCH - MARK_SIDE) / 2;
  return (
    <svg class="cal-small-days" viewBox={`0 0 ${7 * PITCH} ${WEEKS * PITCH}`} aria-hidden="true">
      {grid.weeks.map((days, row) =>
        days.map(
          (place, column) =>
            place !== null && (
              <g
                key={place.day}
                transform={`translate(${column * PITCH + inset} ${row * PITCH + inset})`}
              >
                <MarkShape state={place.state} />
              </g>
            ),
        ),
      )}
    </svg>
  );
}
