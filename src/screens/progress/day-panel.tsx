import { useState } from 'preact/hooks';
import type { Day } from '../../domain/day.ts';
import { useText } from '../../i18n/text.ts';
import type { DayOnRecord } from '../../state/history-model.ts';
import { useHistory } from '../../state/use-history.ts';
import { CheckInEntry } from './check-in-entry.tsx';
import { CheckInForm } from './check-in-form.tsx';
import { OpenerButton } from './opener-button.tsx';
import { SessionEntry } from './session-entry.tsx';
import { TagsEntry } from './tags-entry.tsx';
import { useDayRecords } from './use-day-records.ts';

interface DayPanelProps {
  readonly day: Day;
  readonly onDeleted: () => void;
}

/** All that was recorded on a day, each entry to change or delete. */
export function DayPanel({ day, onDeleted }: DayPanelProps) {
  const { t } = useText();
  const records = useDayRecords(day);
  if (records === 'opening') return <p class="day-panel quiet">{t('day.opening')}</p>;
  if (records === 'unread') {
    return (
      <p class="day-panel" role="alert">
        {t('day.unread')}
      </p>
    );
  }
  return (
    <div class="day-panel">
      {records.unreadable > 0 && (
        <p class="notice notice-warning">{t('day.unreadable', { count: records.unreadable })}</p>
      )}
      <Ratings day={day} records={records} onDeleted={onDeleted} />
      <section class="day-part">
        <h4>{t('day.facials')}</h4>
        {records.sessions.length === 0 && <p class="quiet">{t('day.facials.none')}</p>}
        {records.sessions.map((session) => (
          <SessionEntry key={session.id} session={session} onDeleted={onDeleted} />
        ))}
      </section>
      <TagsEntry day={day} tags={records.context?.tags ?? []} />
    </div>
  );
}

function Ratings({ day, records, onDeleted }: DayPanelProps & { readonly records: DayOnRecord }) {
  const { t } = useText();
  const history = useHistory();
  const [mode, setMode] = useState<'shown' | 'adding' | 'just-added'>('shown');
  return (
    <section class="day-part">
      <h4>{t('day.ratings')}</h4>
      {records.checkIns.length === 0 && <p class="quiet">{t('day.ratings.none')}</p>}
      {records.checkIns.map((checkIn) => (
        <CheckInEntry key={checkIn.id} checkIn={checkIn} onDeleted={onDeleted} />
      ))}
      {mode === 'adding' ? (
        <CheckInForm
          title={t('day.ratings.add')}
          onSave={async (entry) => {
            const saved = await history.saveCheckIn(day, entry, null);
            if (saved) setMode('just-added');
            return saved ? 'saved' : 'not-saved';
          }}
          onCancel={() => setMode('just-added')}
        />
      ) : (
        <OpenerButton
          label={t('day.ratings.add')}
          focused={mode === 'just-added'}
          onClick={() => setMode('adding')}
        />
      )}
    </section>
  );
}
