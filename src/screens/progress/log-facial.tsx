import { useState } from 'preact/hooks';
import { FACIAL_MINUTES } from '../../content/facial-minutes.ts';
import type { Day } from '../../domain/day.ts';
import { useText } from '../../i18n/text.ts';
import { useServices } from '../../state/services.ts';
import { useHistory } from '../../state/use-history.ts';
import { LengthChoice } from '../../ui/length-choice.tsx';
import { useDayField } from './day-field.tsx';
import { EntryForm } from './entry-form.tsx';
import type { SaveOutcome } from './entry-form.tsx';

interface LogFacialProps {
  readonly onSaved: (day: Day) => void;
  readonly onCancel: () => void;
}

/** A facial that was done without the app. */
export function LogFacial({ onSaved, onCancel }: LogFacialProps) {
  const { t } = useText();
  const history = useHistory();
  const { settings, days } = useServices();
  const { field, read } = useDayField(days.today.value);
  const [length, setLength] = useState(settings.settings.value.length);
  const save = async (): Promise<SaveOutcome> => {
    const day = read();
    if (day === null) return 'incomplete';
    if (!(await history.logSession(day, length))) return 'not-saved';
    onSaved(day);
    return 'saved';
  };
  return (
    <EntryForm title={t('days.log')} save={save} onCancel={onCancel}>
      {field}
      <LengthChoice
        legend={t('shell.length')}
        value={length}
        timeOf={(value) => t('shell.minutes', { minutes: FACIAL_MINUTES[value] })}
        onChange={setLength}
      />
    </EntryForm>
  );
}
