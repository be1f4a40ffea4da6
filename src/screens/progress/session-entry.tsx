import { routineOf } from '../../content/routines.ts';
import { clockInstantOf } from '../../domain/history/recorded-time.ts';
import type { SessionRecord } from '../../domain/record/record.ts';
import { LEG_ROUTINE } from '../../domain/visit/visit.ts';
import { formatTime } from '../../i18n/formats.ts';
import { useText } from '../../i18n/text.ts';
import { useServices } from '../../state/services.ts';
import { useHistory } from '../../state/use-history.ts';
import { DeleteButton } from './delete-button.tsx';

const MS_PER_MINUTE = 60_000;

interface SessionEntryProps {
  readonly session: SessionRecord;
  readonly onDeleted: () => void;
}

/** A session in words. */
export function SessionEntry({ session, onDeleted }: SessionEntryProps) {
  const { t, locale } = useText();
  const history = useHistory();
  const { clock } = useServices();
  const isBuiltIn = routineOf(session.routineId) !== null;
  const length =
    session.routineId === LEG_ROUTINE
      ? t('day.legs')
      : t(isBuiltIn ? `shell.length.${session.length}` : 'day.facial.own');
  const minutes = Math.max(1, Math.round((session.endedAt - session.startedAt) / MS_PER_MINUTE));
  const at = clockInstantOf(
    { ...session, at: session.startedAt },
    clock.zoneOffsetMinutes(session.startedAt),
  );
  const name = session.guided && at !== null ? `${length}, ${formatTime(locale, at)}` : length;
  const said = [
    t('shell.minutes', { minutes }),
    session.completion === 'partial' ? t('day.facial.partial') : '',
    session.guided ? '' : t('day.facial.unguided'),
  ].filter((word) => word !== '');
  return (
    <div class="entry">
      <p>
        <span class="entry-name figures">{name}</span>
        <span class="figures">{said.join(' · ')}</span>
      </p>
      <div class="entry-actions">
        <DeleteButton
          name={name}
          question={t('entry.delete.ask.session')}
          onDelete={() => history.removeSession(session.id)}
          onDeleted={onDeleted}
        />
      </div>
    </div>
  );
}
