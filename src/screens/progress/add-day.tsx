import type { Day } from '../../domain/day.ts';
import { useText } from '../../i18n/text.ts';
import { useHistory } from '../../state/use-history.ts';
import { CheckInForm } from './check-in-form.tsx';
import { useDayField } from './day-field.tsx';

interface AddDayProps {
  readonly onSaved: (day: Day) => void;
  readonly onCancel: () => void;
}

/** A check-in for a day that has passed. */
export function AddDay({ onSaved, onCancel }: AddDayProps) {
  const { t } = useText();
  const history = useHistory();
  const { field, read } = useDayField('');
  return (
    <CheckInForm
      title={t('days.add')}
      onSave={async (entry) => {
        const day = read();
        if (day === null) return 'incomplete';
        if (!(await history.saveCheckIn(day, entry, null))) return 'not-saved';
        onSaved(day);
        return 'saved';
      }}
      onCancel={onCancel}
    >
      {field}
    </CheckInForm>
  );
}
