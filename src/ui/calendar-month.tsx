import type { CalendarDay, CalendarMonth, Weekday } from '../domain/consistency/calendar.ts';
import { noonInstantOf } from '../domain/day.ts';
import type { Day } from '../domain/day.ts';
import type { Month } from '../domain/record/month-summary.ts';
import { formatDay, formatNumber } from '../i18n/formats.ts';
import { useText } from '../i18n/text.ts';
import { useDayFocus } from './calendar-focus.ts';
import { Mark } from './calendar-mark.tsx';

interface MonthViewProps {
  readonly grid: CalendarMonth;
  readonly today: Day;
  readonly firstWeekday: Weekday;
  /** The id of what names the month. */
  readonly labelledBy: string;
  /** Shows another month; false where there is none or it cannot be read. */
  readonly onMonth: (month: Month) => Promise<boolean>;
  /** Without it no day can be opened. */
  readonly onOpen: ((day: Day) => void) | undefined;
}

/** A month as a date grid: one day takes the focus, the arrow keys move it. */
export function MonthView(props: MonthViewProps) {
  const { grid, today, firstWeekday, labelledBy, onMonth, onOpen } = props;
  const [ref, focus] = useDayFocus(grid.month, today, firstWeekday, onMonth);
  const fullWeek = grid.weeks.find((week) => week.every((place) => place !== null)) ?? [];
  return (
    <div
      ref={ref}
      class="cal-month"
      role="grid"
      tabIndex={-1}
      aria-labelledby={labelledBy}
      onKeyDown={focus.onKeyDown}
    >
      <div class="cal-week" role="row">
        {fullWeek.map((place) => place !== null && <WeekdayHead key={place.day} day={place.day} />)}
      </div>
      {grid.weeks.map((week) => (
        <div key={week.find((place) => place !== null)?.day} class="cal-week" role="row">
          {week.map(
            (place, column) =>
              place !== null && (
                <div
                  key={place.day}
                  role="gridcell"
                  aria-colindex={column + 1}
                  style={{ gridColumn: column + 1 }}
                >
                  <DayButton
                    place={place}
                    isToday={place.day === today}
                    isStop={place.day === focus.stop}
                    onOpen={place.day <= today ? onOpen : undefined}
                    onFocus={() => focus.choose(place.day)}
                  />
                </div>
              ),
          )}
        </div>
      ))}
    </div>
  );
}

function WeekdayHead({ day }: { readonly day: Day }) {
  const { locale } = useText();
  const noon = noonInstantOf(day);
  return (
    <div class="cal-weekday" role="columnheader">
      <span aria-hidden="true">{formatDay(locale, noon, 'weekday')}</span>
      <span class="visually-hidden">{formatDay(locale, noon, 'weekday-name')}</span>
    </div>
  );
}

interface DayButtonProps {
  readonly place: CalendarDay;
  readonly isToday: boolean;
  readonly isStop: boolean;
  readonly onOpen: ((day: Day) => void) | undefined;
  readonly onFocus: () => void;
}

function DayButton({ place, isToday, isStop, onOpen, onFocus }: DayButtonProps) {
  const { t, locale } = useText();
  const { day, state } = place;
  return (
    <button
      type="button"
      class="cal-day"
      tabIndex={isStop ? 0 : -1}
      aria-current={isToday ? 'date' : undefined}
      aria-disabled={onOpen === undefined}
      aria-label={t(`calendar.day.${state}`, {
        day: formatDay(locale, noonInstantOf(day), 'long'),
      })}
      onFocus={onFocus}
      onClick={() => onOpen?.(day)}
    >
      <Mark state={state} />
      <span class="figures">{formatNumber(locale, Number(day.slice(8)))}</span>
    </button>
  );
}
