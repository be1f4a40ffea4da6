import { addDays, daysEndingWith, noonInstantOf } from '../domain/day.ts';
import type { Day } from '../domain/day.ts';
import { daysIn } from '../domain/trend/chart-window.ts';
import type { ChartWindow } from '../domain/trend/chart-window.ts';
import { dayNumber } from '../domain/trend/day-number.ts';
import { formatDay } from '../i18n/formats.ts';
import { useText } from '../i18n/text.ts';
import { fittingTicks, roomyTicks } from './chart-geometry.ts';
import type { ChartFrame, Tick } from './chart-geometry.ts';

interface TrendDaysProps {
  readonly shown: ChartWindow;
  readonly frame: ChartFrame;
  readonly em: number;
}

/** Up to this many days each day can have its own tick; up to the next, months; beyond it, years. */
const MOST_DAYS_WITH_TICKS = 45;
const MOST_DAYS_WITH_MONTHS = 800;

/** When the days of a chart were. */
export function TrendDays({ shown, frame, em }: TrendDaysProps) {
  const { locale } = useText();
  const count = daysIn(shown);
  const isByDay = count <= MOST_DAYS_WITH_TICKS;
  const label = (day: Day): string => {
    if (isByDay) return formatDay(locale, noonInstantOf(day), 'short');
    const isYear = count > MOST_DAYS_WITH_MONTHS || day.slice(5, 7) === '01';
    return formatDay(locale, noonInstantOf(day), isYear ? 'year' : 'month');
  };
  const first = dayNumber(shown.first);
  const ticks = tickDays(shown, count).map((day): Tick => ({
    index: dayNumber(day) - first,
    label: label(day),
  }));
  const kept = isByDay ? fittingTicks(ticks, frame, em) : roomyTicks(ticks, frame, em);
  return (
    <g>
      {kept.map((tick) => (
        <g key={tick.index}>
          <path
            class="trend-grid"
            d={`M${frame.x(tick.index)} ${frame.bottom}v${Math.round(0.4 * em)}`}
          />
          <text
            x={frame.x(tick.index)}
            y={frame.bottom + 4 * em}
            text-anchor={isByDay ? 'middle' : 'start'}
          >
            {tick.label}
          </text>
        </g>
      ))}
    </g>
  );
}

function tickDays(shown: ChartWindow, count: number): Day[] {
  if (count <= MOST_DAYS_WITH_TICKS) return daysEndingWith(shown.last, count);
  const step = count <= MOST_DAYS_WITH_MONTHS ? 1 : 12;
  const days: Day[] = [];
  const start = step === 1 ? `${shown.first.slice(0, 7)}-01` : `${shown.first.slice(0, 4)}-01-01`;
  // 31 days after the first of a month is always in the next one.
  for (let day = start as Day; day <= shown.last; day = monthsLater(day, step)) {
    if (day >= shown.first) days.push(day);
  }
  return days;
}

function monthsLater(firstOfMonth: Day, months: number): Day {
  let day = firstOfMonth;
  for (let month = 0; month < months; month += 1) day = `${addDays(day, 31).slice(0, 7)}-01` as Day;
  return day;
}
