import { useId } from 'preact/hooks';
import type { CalendarMonth, Weekday } from '../domain/consistency/calendar.ts';
import { DAY_STATES } from '../domain/consistency/day-state.ts';
import { noonInstantOf } from '../domain/day.ts';
import type { Day } from '../domain/day.ts';
import { firstDayOf } from '../domain/record/month-summary.ts';
import type { Month } from '../domain/record/month-summary.ts';
import { formatDay } from '../i18n/formats.ts';
import { useText } from '../i18n/text.ts';
import { facialsIn } from './calendar-count.ts';
import { Mark } from './calendar-mark.tsx';
import { MonthView } from './calendar-month.tsx';
import { YearView } from './calendar-year.tsx';
import './calendar.css';

export type CalendarView = 'month' | 'year';

interface CalendarProps {
  readonly view: CalendarView;
  /** The month that is shown, or all those of the year. */
  readonly months: readonly [CalendarMonth, ...CalendarMonth[]];
  readonly today: Day;
  readonly firstWeekday: Weekday;
  /** The months that can be shown, both included. */
  readonly first: Month;
  readonly last: Month;
  /** Shows a month; false where it cannot be read. */
  readonly onMonth: (month: Month) => Promise<boolean>;
  readonly onPick: (month: Month) => void;
  /** By one month or one year. */
  readonly onStep: (by: -1 | 1) => void;
  readonly onOpen?: ((day: Day) => void) | undefined;
}

/** A month or a year of days, each with a mark for what it came to, and the key to the marks. */
export function Calendar(props: CalendarProps) {
  const { view, months, today, firstWeekday, first, last, onMonth, onPick, onStep, onOpen } = props;
  const { t, locale } = useText();
  const name = useId();
  const [grid] = months;
  const noon = noonInstantOf(firstDayOf(grid.month));
  const isReachable = (month: Month): boolean => month >= first && month <= last;
  return (
    <div class="cal">
      <div class="cal-head">
        <Step view={view} by={-1} isThere={(months[0]?.month ?? first) > first} onStep={onStep} />
        <div>
          <h4 id={name} aria-live="polite">
            {formatDay(locale, noon, view === 'month' ? 'month-year' : 'year')}
          </h4>
          <p class="quiet small">{t('calendar.facials', { count: facialsIn(months) })}</p>
        </div>
        <Step view={view} by={1} isThere={(months.at(-1)?.month ?? last) < last} onStep={onStep} />
      </div>
      {view === 'month' ? (
        <MonthView
          grid={grid}
          today={today}
          firstWeekday={firstWeekday}
          labelledBy={name}
          onMonth={async (month) => isReachable(month) && onMonth(month)}
          onOpen={onOpen}
        />
      ) : (
        <YearView {...{ months, today, first, last, onPick }} labelledBy={name} />
      )}
      <ul class="cal-key" aria-hidden="true">
        {DAY_STATES.map((state) => (
          <li key={state}>
            <Mark state={state} />
            {t(`calendar.key.${state}`)}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface StepProps {
  readonly view: CalendarView;
  readonly by: -1 | 1;
  readonly isThere: boolean;
  readonly onStep: (by: -1 | 1) => void;
}

/** Stays in place at the ends, so that the focus does too. */
function Step({ view, by, isThere, onStep }: StepProps) {
  const { t } = useText();
  return (
    <button
      type="button"
      class="cal-step"
      data-by={by}
      aria-label={t(`calendar.${by === -1 ? 'earlier' : 'later'}.${view}`)}
      aria-disabled={!isThere}
      onClick={() => {
        if (isThere) onStep(by);
      }}
    />
  );
}
