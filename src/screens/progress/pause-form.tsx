import { useRef, useState } from 'preact/hooks';
import { lastPausableDay, readPause } from '../../domain/consistency/pause-entry.ts';
import { leftOver } from '../../domain/consistency/pauses.ts';
import type { Pause } from '../../domain/consistency/pauses.ts';
import { EARLIEST_DAY } from '../../domain/history/past-day.ts';
import { DAY_PAUSES } from '../../domain/record/record.ts';
import type { DayPause } from '../../domain/record/record.ts';
import { useText } from '../../i18n/text.ts';
import { useServices } from '../../state/services.ts';
import { useHistory } from '../../state/use-history.ts';
import { Choice } from '../../ui/choice.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { EntryForm } from './entry-form.tsx';
import type { SaveOutcome } from './entry-form.tsx';
import { daysInWords } from './pause-row.tsx';

interface PauseFormProps {
  /** The pause that is changed; null for a new one. */
  readonly pause: Pause | null;
  /** With what to say; nothing where the form was left. */
  readonly onDone: (message: string) => void;
}

/** The days of a pause and its reason. */
export function PauseForm({ pause, onDone }: PauseFormProps) {
  const { t, locale } = useText();
  const history = useHistory();
  const today = useServices().days.today.value;
  const [from, setFrom] = useState<string>(pause?.from ?? today);
  const [to, setTo] = useState<string>(pause?.to ?? '');
  const [reason, setReason] = useState<DayPause>(pause?.reason ?? 'other');
  const [asked, setAsked] = useState(false);
  const inputs = { from: useRef<HTMLInputElement>(null), to: useRef<HTMLInputElement>(null) };
  const read = readPause(from, to, today);
  const problem = !read.ok && asked ? read.problem : null;

  const save = async (): Promise<SaveOutcome> => {
    setAsked(true);
    if (!read.ok) {
      inputs[read.problem.field].current?.focus();
      return 'incomplete';
    }
    const { range } = read;
    // First what is wanted, so that a failure leaves too many days paused, never too few.
    if (!(await history.savePause(range.from, range.to, reason))) return 'not-saved';
    for (const freed of pause === null ? [] : leftOver(pause, range)) {
      if (!(await history.savePause(freed.from, freed.to, null))) return 'not-saved';
    }
    onDone(t('pause.saved', { days: daysInWords(locale, range, today) }));
    return 'saved';
  };

  return (
    <EntryForm
      title={t(pause === null ? 'pause.add' : 'pause.change.title')}
      save={save}
      onCancel={() => onDone('')}
    >
      <div class="pause-days">
        <DateField
          label={t('pause.from')}
          value={from}
          input={inputs.from}
          min={EARLIEST_DAY}
          max={lastPausableDay(today)}
          problem={problem?.field === 'from' ? t(`pause.from.${problem.reason}`) : ''}
          onInput={setFrom}
        />
        <DateField
          label={t('pause.to')}
          value={to}
          input={inputs.to}
          min={EARLIEST_DAY}
          max={lastPausableDay(today)}
          problem={problem?.field === 'to' ? t(`pause.to.${problem.reason}`) : ''}
          onInput={setTo}
        />
      </div>
      <div class="pause-why">
        <Choice
          legend={t('pause.reason')}
          options={DAY_PAUSES.map((value) => ({ value, label: t(`pause.reason.${value}`) }))}
          value={reason}
          onChange={setReason}
        />
      </div>
    </EntryForm>
  );
}
