import { useId } from 'preact/hooks';
import type { RefObject } from 'preact';
import type { Day } from '../domain/day.ts';

interface DateFieldProps {
  readonly label: string;
  /** What is asked, and why, in a quieter line. */
  readonly hint?: string;
  /** As typed: a day, or nothing yet. */
  readonly value: string;
  readonly min: Day;
  readonly max: Day;
  /** What is wrong with it, in words; empty where nothing is. */
  readonly problem: string;
  readonly input: RefObject<HTMLInputElement | null>;
  readonly onInput: (text: string) => void;
}

/** A day to choose, with the browser's own picker, and what is wrong with it. */
export function DateField({ label, hint, problem, input, onInput, ...field }: DateFieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        {...field}
        id={id}
        ref={input}
        type="date"
        aria-invalid={problem !== ''}
        aria-describedby={hint === undefined ? `${id}-problem` : `${id}-hint ${id}-problem`}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {hint !== undefined && (
        <p id={`${id}-hint`} class="quiet small">
          {hint}
        </p>
      )}
      <p id={`${id}-problem`} class="problem" role="alert">
        {problem}
      </p>
    </div>
  );
}
