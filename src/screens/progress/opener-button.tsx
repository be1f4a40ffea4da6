import { useEffect, useRef } from 'preact/hooks';

interface OpenerButtonProps {
  readonly label: string;
  /** Says more than the label, for a screen reader. */
  readonly name?: string;
  /** Takes the focus back from what it opened and has just closed. */
  readonly focused: boolean;
  readonly onClick: () => void;
}

/** A button that makes room for a form or a question while that is open. */
export function OpenerButton({ label, name, focused, onClick }: OpenerButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (focused) button.current?.focus({ preventScroll: true });
  }, [focused]);
  return (
    <button ref={button} type="button" class="button day-small" aria-label={name} onClick={onClick}>
      {label}
    </button>
  );
}
