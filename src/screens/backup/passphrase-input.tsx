import type { RefObject } from 'preact';

interface PassphraseInputProps {
  readonly id: string;
  readonly field: RefObject<HTMLInputElement | null>;
  readonly value: string;
  readonly isInvalid: boolean;
  readonly describedBy: string;
  readonly onInput: (text: string) => void;
  readonly onLeave?: () => void;
}

/**
 * Shown as it is typed: six words off paper are seldom right when typed blind. Nothing corrects it,
 * offers to keep it, or sends it away to be spelled.
 */
export function PassphraseInput(props: PassphraseInputProps) {
  const { id, field, value, isInvalid, describedBy, onInput, onLeave } = props;
  return (
    <input
      ref={field}
      id={id}
      type="text"
      autoComplete="off"
      autoCorrect="off"
      autoCapitalize="none"
      spellcheck={false}
      value={value}
      aria-invalid={isInvalid}
      aria-describedby={describedBy}
      onInput={({ currentTarget }) => onInput(currentTarget.value)}
      onBlur={onLeave}
    />
  );
}
