import { useState } from 'preact/hooks';
import { clockInstantOf } from '../../domain/history/recorded-time.ts';
import { SCALE_IDS } from '../../domain/rating/rating.ts';
import type { CheckIn } from '../../domain/record/record.ts';
import { formatTime } from '../../i18n/formats.ts';
import { useText } from '../../i18n/text.ts';
import { useServices } from '../../state/services.ts';
import { useHistory } from '../../state/use-history.ts';
import { CheckInForm } from './check-in-form.tsx';
import { DeleteButton } from './delete-button.tsx';
import { OpenerButton } from './opener-button.tsx';

interface CheckInEntryProps {
  readonly checkIn: CheckIn;
  readonly onDeleted: () => void;
}

/** A check-in in words, or as a form while it is changed. */
export function CheckInEntry({ checkIn, onDeleted }: CheckInEntryProps) {
  const { t, locale } = useText();
  const history = useHistory();
  const { clock } = useServices();
  const [mode, setMode] = useState<'shown' | 'edited' | 'just-edited'>('shown');
  const at = clockInstantOf(checkIn, clock.zoneOffsetMinutes(checkIn.at));
  const moment = t(`entry.moment.${checkIn.moment}`);
  const name = at === null ? moment : `${moment}, ${formatTime(locale, at)}`;
  if (mode === 'edited') {
    return (
      <CheckInForm
        title={name}
        initial={checkIn}
        onSave={async (entry) => {
          const saved = await history.saveCheckIn(checkIn.day, entry, checkIn);
          if (saved) setMode('just-edited');
          return saved ? 'saved' : 'not-saved';
        }}
        onCancel={() => setMode('just-edited')}
      />
    );
  }
  const said = SCALE_IDS.flatMap((scale) => {
    const value = checkIn.ratings[scale];
    return value === undefined ? [] : t(`entry.rated.${scale}`, { value });
  });
  return (
    <div class="entry">
      <p>
        <span class="entry-name figures">{name}</span>
        <span class="figures">{said.join(' · ') || t('entry.skipped')}</span>
      </p>
      {checkIn.note !== '' && <p class="entry-note">{checkIn.note}</p>}
      <div class="entry-actions">
        <OpenerButton
          label={t('entry.edit')}
          name={t('entry.edit.named', { name })}
          focused={mode === 'just-edited'}
          onClick={() => setMode('edited')}
        />
        <DeleteButton
          name={name}
          question={t('entry.delete.ask.check-in')}
          onDelete={() => history.removeCheckIn(checkIn.id)}
          onDeleted={onDeleted}
        />
      </div>
    </div>
  );
}
