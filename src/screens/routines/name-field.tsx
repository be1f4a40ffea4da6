import { useId } from 'preact/hooks';
import { nameProblem } from '../../domain/routine/own-check.ts';
import type { OwnPlan } from '../../domain/routine/own-routine.ts';
import { useText } from '../../i18n/text.ts';
import { problemInWords } from './problem-words.ts';

interface NameFieldProps {
  readonly own: OwnPlan;
  readonly onChange: (name: string) => void;
}

/** What the routine is called. A long name can be typed or pasted, and is then told to be. */
export function NameField({ own, onChange }: NameFieldProps) {
  const { t, locale } = useText();
  const id = useId();
  const problem = nameProblem(own);
  return (
    <div class="field">
      <label for={id}>{t('routines.name')}</label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        value={own.name}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : `${id}-why`}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
      />
      {problem !== null && (
        <p id={`${id}-why`} class="problem">
          {problemInWords(t, locale, problem, own)}
        </p>
      )}
    </div>
  );
}
