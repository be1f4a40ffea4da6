import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { addDays, noonInstantOf } from '../../domain/day.ts';
import type { Day } from '../../domain/day.ts';
import type { DaySummary } from '../../domain/record/day-summary.ts';
import { formatDay } from '../../i18n/formats.ts';
import { useText } from '../../i18n/text.ts';
import type { DaysState } from '../../state/days-model.ts';
import { firstDayOf, reachDays } from '../../state/reach-days.ts';
import { useServices } from '../../state/services.ts';
import { AddDay } from './add-day.tsx';
import { DayRow } from './day-row.tsx';
import { LogFacial } from './log-facial.tsx';

const FIRST_ROWS = 30;
const MORE_ROWS = 90;

/** How far back one reading goes. */
const MORE_DAYS = 365;

/** A day asked for elsewhere on the page; asked for again, it is another one. */
export interface AskedDay {
  readonly day: Day;
}

interface DayListProps {
  readonly asked: AskedDay | null;
  readonly isBlind: boolean;
}

/** Every day on record, newest first, and the two ways to add to them. */
export function DayList({ asked, isBlind }: DayListProps) {
  const { t, locale } = useText();
  const services = useServices();
  const { days } = services;
  const heading = useRef<HTMLHeadingElement>(null);
  const [adding, setAdding] = useState<'rating' | 'facial' | null>(null);
  const [openDay, setOpenDay] = useState<Day | null>(null);
  const [rows, setRows] = useState(FIRST_ROWS);
  const [status, setStatus] = useState('');

  // What had the focus is gone with a form that closes or an entry that is deleted.
  const tell = (message: string): void => {
    setStatus(message);
    heading.current?.focus({ preventScroll: true });
  };
  const onSaved = (day: Day): void => {
    setAdding(null);
    tell(t('entry.saved', { day: formatDay(locale, noonInstantOf(day), 'full') }));
  };
  const onCancel = (): void => {
    setAdding(null);
    heading.current?.focus({ preventScroll: true });
  };

  const [first, setFirst] = useState<Day | null>(null);
  const summaries = useSummaries(asked?.day ?? null);
  const shown = Math.max(rows, summaries.findIndex(({ day }) => day === first) + 1);
  const row = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (asked === null) return;
    setFirst(asked.day);
    setOpenDay(asked.day);
  }, [asked]);
  const shownFor = useRef<AskedDay | null>(null);
  useEffect(() => {
    if (asked === null || asked === shownFor.current || openDay !== asked.day) return;
    shownFor.current = asked;
    const button = row.current?.querySelector<HTMLElement>(`[data-day="${asked.day}"] button`);
    button?.focus({ preventScroll: true });
    button?.scrollIntoView({ block: 'center' });
  }, [asked, openDay, shown]);

  const more = async (): Promise<void> => {
    const last = summaries.at(-1)?.day ?? days.today.value;
    if (shown >= summaries.length) await reachDays(services, addDays(last, -MORE_DAYS));
    setRows(shown + MORE_ROWS);
  };
  const isMore = summaries.length > shown || hasOlder(days);
  return (
    <section class="days" aria-labelledby="days-title">
      <h2 id="days-title" ref={heading} tabIndex={-1}>
        {t('days.title')}
      </h2>
      <p class="days-status" role="status">
        {status}
      </p>
      {adding === null && (
        <div class="days-actions">
          <button type="button" class="button" onClick={() => setAdding('rating')}>
            {t('days.add')}
          </button>
          <button type="button" class="button" onClick={() => setAdding('facial')}>
            {t('days.log')}
          </button>
        </div>
      )}
      {adding === 'rating' && <AddDay onSaved={onSaved} onCancel={onCancel} />}
      {adding === 'facial' && <LogFacial onSaved={onSaved} onCancel={onCancel} />}
      {summaries.length === 0 && <p class="quiet">{t('days.none')}</p>}
      <ul class="day-rows" ref={row}>
        {summaries.slice(0, shown).map((summary) => (
          <DayRow
            key={summary.day}
            summary={summary}
            isBlind={isBlind}
            open={openDay === summary.day}
            onToggle={() => setOpenDay(openDay === summary.day ? null : summary.day)}
            onDeleted={() => tell(t('entry.deleted'))}
          />
        ))}
      </ul>
      {isMore && (
        <button type="button" class="button" onClick={() => void more()}>
          {t('days.more')}
        </button>
      )}
    </section>
  );
}

/** The days up to today, newest first, and the one asked for even where it is empty. */
function useSummaries(asked: Day | null): DaySummary[] {
  const { days } = useServices();
  const all = days.summaries.value;
  const today = days.today.value;
  return useMemo(() => {
    const past = [...all.values()].filter(({ day }) => day <= today);
    const empty = asked !== null && !all.has(asked) ? [emptySummary(asked)] : [];
    return [...past, ...empty].sort((a, b) => (a.day < b.day ? 1 : -1));
  }, [all, today, asked]);
}

function emptySummary(day: Day): DaySummary {
  const sessions = { completed: 0, partial: 0 };
  return { day, before: {}, after: {}, pairs: [], sessions, tags: [], paused: null };
}

function hasOlder(days: DaysState): boolean {
  const first = firstDayOf(days);
  return first !== null && days.reached.value !== null && first < days.reached.value;
}
