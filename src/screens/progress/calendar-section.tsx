import { useState } from 'preact/hooks';
import { monthAfter, monthGrid, yearOverview } from '../../domain/consistency/calendar.ts';
import type { CalendarMonth } from '../../domain/consistency/calendar.ts';
import type { Day } from '../../domain/day.ts';
import { firstDayOf, monthOf } from '../../domain/record/month-summary.ts';
import type { Month } from '../../domain/record/month-summary.ts';
import { useText } from '../../i18n/text.ts';
import { firstDayOf as firstDayOnRecord, reachDays } from '../../state/reach-days.ts';
import { useServices } from '../../state/services.ts';
import { firstWeekday } from '../../ui/calendar-first-weekday.ts';
import { Calendar } from '../../ui/calendar.tsx';
import type { CalendarView } from '../../ui/calendar.tsx';
import { Choice } from '../../ui/choice.tsx';

interface CalendarSectionProps {
  readonly onOpenDay: ((day: Day) => void) | undefined;
}

const MONTHS_OF = { month: 1, year: 12 } as const;

/** The calendar from the first month on record to this one, or to the last planned pause. */
export function CalendarSection({ onOpenDay }: CalendarSectionProps) {
  const { t } = useText();
  const services = useServices();
  const { days } = services;
  const today = days.today.value;
  const summaries = days.summaries.value;
  const [weekStart] = useState(firstWeekday);
  const [view, setView] = useState<CalendarView>('month');
  const [month, setMonth] = useState<Month>(monthOf(today));
  const [failed, setFailed] = useState(false);

  const first = monthOf([today, firstDayOnRecord(days) ?? today].sort()[0] as Day);
  const last = monthOf([today, ...summaries.keys()].reduce((a, b) => (a > b ? a : b)));

  /** What is shown changes only once its days are known. */
  const show = async (next: Month, nextView: CalendarView): Promise<boolean> => {
    const shown = next < first ? first : next > last ? last : next;
    const from = nextView === 'year' ? (`${shown.slice(0, 4)}-01` as Month) : shown;
    const ok = await reachDays(services, firstDayOf(from));
    setFailed(!ok);
    if (!ok) return false;
    setMonth(shown);
    setView(nextView);
    return true;
  };

  const months: readonly [CalendarMonth, ...CalendarMonth[]] =
    view === 'month'
      ? [monthGrid(month, summaries, today, weekStart)]
      : (yearOverview(month.slice(0, 4), summaries, today, weekStart) as [CalendarMonth]);
  return (
    <section class="consistency-part" aria-labelledby="calendar-title">
      <h3 id="calendar-title">{t('calendar.title')}</h3>
      <Choice
        legend={t('calendar.view')}
        legendHidden
        options={(['month', 'year'] as const).map((value) => ({
          value,
          label: t(`calendar.view.${value}`),
        }))}
        value={view}
        onChange={(next) => void show(month, next)}
      />
      <p class="problem" role="alert">
        {failed && t('calendar.unread')}
      </p>
      <Calendar
        view={view}
        months={months}
        today={today}
        firstWeekday={weekStart}
        first={first}
        last={last}
        onMonth={async (next) => show(next, 'month')}
        onPick={(next) => void show(next, 'month')}
        onStep={(by) => void show(monthAfter(month, by * MONTHS_OF[view]), view)}
        onOpen={onOpenDay}
      />
    </section>
  );
}
