import { useId } from 'preact/hooks';
import './choice.css';

interface Option<T extends string | number | boolean> {
  readonly value: T;
  readonly label: string;
  /** A quieter second line. */
  readonly detail?: string;
}

interface ChoiceProps<T extends string | number | boolean> {
  readonly legend: string;
  /** Keeps the legend for screen readers only. */
  readonly legendHidden?: boolean;
  readonly options: readonly Option<T>[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** One of a few, side by side. */
export function Choice<T extends string | number | boolean>({
  legend,
  legendHidden = false,
  options,
  value,
  onChange,
}: ChoiceProps<T>) {
  const name = useId();
  return (
    <div>
      <div id={name} class={legendHidden ? 'visually-hidden' : 'choice-legend'}>
        {legend}
      </div>
      <div class="choice" role="radiogroup" aria-labelledby={name}>
        {options.map((option) => (
          <label key={String(option.value)} data-checked={option.value === value}>
            <input
              type="radio"
              name={name}
              checked={option.value === value}
              aria-label={option.label}
              onChange={() => onChange(option.value)}
            />
            <span aria-hidden="true">{option.label}</span>
            {option.detail !== undefined && <span class="choice-detail">{option.detail}</span>}
          </label>
        ))}
      </div>
    </div>
  );
}
