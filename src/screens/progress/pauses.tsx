import { useRef, useState } from 'preact/hooks';
import { freedBy, pausesOf } from '../../domain/consistency/pauses.ts';
import type { Pause } from '../../domain/consistency/pauses.ts';
import { useText } from '../../i18n/text.ts';
import { useServices } from '../../state/services.ts';
import { useHistory } from '../../state/use-history.ts';
import { PauseForm } from './pause-form.tsx';
import { PauseRow } from './pause-row.tsx';

const PAST_ROWS = 2;

/** The pauses on record and ahead: to add, change, end and remove. */
export function Pauses() {
  const { t } = useText();
  const { days } = useServices();
  const history = useHistory();
  const heading = useRef<HTMLHeadingElement>(null);
  const [editing, setEditing] = useState<Pause | 'new' | null>(null);
  const [status, setStatus] = useState('');
  const [all, setAll] = useState(false);
  const today = days.today.value;

  // What had the focus is gone with a form that closes or a pause that is removed.
  const close = (message: string): void => {
    setEditing(null);
    setStatus(message);
    heading.current?.focus({ preventScroll: true });
  };
  const end = async (pause: Pause): Promise<void> => {
    const { from, to } = freedBy(pause, today);
    if (!(await history.savePause(from, to, null))) setStatus(t('pause.not-changed'));
    else close(t(from === pause.from ? 'pause.removed' : 'pause.ended'));
  };

  const pauses = pausesOf(days.summaries.value);
  const current = pauses.filter(({ to }) => to >= today);
  const rows = all ? pauses : pauses.slice(0, current.length + PAST_ROWS);
  return (
    <section class="consistency-part" aria-labelledby="pauses-title">
      <h3 id="pauses-title" ref={heading} tabIndex={-1}>
        {t('pause.title')}
      </h3>
      <p class="days-status" role="status">
        {status}
      </p>
      {current.length === 0 && <p class="quiet">{t('pause.none')}</p>}
      {editing === 'new' && <PauseForm pause={null} onDone={close} />}
      {editing === null && (
        <button type="button" class="button" onClick={() => setEditing('new')}>
          {t('pause.add')}
        </button>
      )}
      <ul class="pauses">
        {rows.map((pause) =>
          editing !== null && editing !== 'new' && editing.from === pause.from ? (
            <li key={pause.from}>
              <PauseForm pause={editing} onDone={close} />
            </li>
          ) : (
            <PauseRow
              key={pause.from}
              pause={pause}
              today={today}
              onChange={() => setEditing(pause)}
              onEnd={() => void end(pause)}
            />
          ),
        )}
      </ul>
      {rows.length < pauses.length && (
        <button type="button" class="button button-plain" onClick={() => setAll(true)}>
          {t('pause.more')}
        </button>
      )}
    </section>
  );
}
