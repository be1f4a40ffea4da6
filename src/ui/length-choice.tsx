import { LENGTHS } from '../domain/routine/routine.ts';
import type { Length } from '../domain/routine/routine.ts';
import { useText } from '../i18n/text.ts';
import { Choice } from './choice.tsx';

interface LengthChoiceProps {
  readonly legend: string;
  readonly legendHidden?: boolean;
  readonly value: Length;
  /** How long it takes, in words. */
  readonly timeOf: (length: Length) => string;
  readonly onChange: (value: Length) => void;
}

/** How much of a routine is played. */
export function LengthChoice({ timeOf, ...choice }: LengthChoiceProps) {
  const { t } = useText();
  const options = LENGTHS.map((value) => ({
    value,
    label: t(`shell.length.${value}`),
    detail: timeOf(value),
  }));
  return <Choice {...choice} options={options} />;
}
