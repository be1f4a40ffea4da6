import { useId } from 'preact/hooks';
import type { OwnEdit } from '../../domain/routine/own-edit.ts';
import type { OwnPlan } from '../../domain/routine/own-routine.ts';
import { REP_SECONDS } from '../../domain/routine/routine.ts';
import { formatNumber } from '../../i18n/formats.ts';
import { useText } from '../../i18n/text.ts';

interface PaceChoiceProps {
  readonly own: OwnPlan;
  readonly onChange: (edit: OwnEdit) => void;
}

const AS_IN_SETTINGS = '';

/** How long a stroke takes in this routine. */
export function PaceChoice({ own, onChange }: PaceChoiceProps) {
  const { t, locale } = useText();
  const id = useId();
  const choose = (value: string): void => {
    const repSeconds = REP_SECONDS.find((seconds) => String(seconds) === value) ?? null;
    onChange({ kind: 'set-pace', repSeconds });
  };
  return (
    <div class="field">
      <label for={id}>{t('routines.pace')}</label>
      <select
        id={id}
        aria-describedby={`${id}-why`}
        value={own.repSeconds ?? AS_IN_SETTINGS}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        <option value={AS_IN_SETTINGS}>{t('routines.pace.settings')}</option>
        {REP_SECONDS.map((seconds) => (
          <option key={seconds} value={seconds}>
            {t('routines.pace.value', {
              seconds: formatNumber(locale, seconds, Number.isInteger(seconds) ? 0 : 1),
            })}
          </option>
        ))}
      </select>
      <p id={`${id}-why`} class="quiet small">
        {t('routines.pace.text')}
      </p>
    </div>
  );
}
