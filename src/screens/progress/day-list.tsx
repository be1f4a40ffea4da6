import { useRef, useState } from 'preact/hooks';
import { noonInstantOf } from '../../domain/day.ts';
import type { Day } from '../../domain/day.ts';
import { formatDay } from '../../i18n/formats.ts';
import { useText } from '../../i18n/text.ts';
import { useServices } from '../../state/services.ts';
import { AddDay } from './add-day.tsx';
import { DayRow } from './day-row.tsx';
import { LogFacial } from './log-facial.tsx';

const FIRST_ROWS = 30;
const MORE_ROWS = 90;

/** Every day on record, newest first, and the two ways to add to them. */
export function DayList() {
  const { t, locale } = useText();
  const { days } = useServices();
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

  const summaries = [...days.summaries.value.values()].sort((a, b) => (a.day < b.day ? 1 : -1));
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
      <ul class="day-rows">
        {summaries.slice(0, rows).map((summary) => (
          <DayRow
            key={summary.day}
            summary={summary}
            open={openDay === summary.day}
            onToggle={() => setOpenDay(openDay === summary.day ? null : summary.day)}
            onDeleted={() => tell(t('entry.deleted'))}
          />
        ))}
      </ul>
      {summaries.length > rows && (
        <button type="button" class="button" onClick={() => setRows(rows + MORE_ROWS)}>
          {t('days.more')}
        </button>
      )}
    </section>
  );
}
