interface StepButtonProps {
  readonly sign: 'minus' | 'plus' | 'up' | 'down' | 'remove';
  readonly label: string;
  /** Nothing happens on it now; it stays where the keyboard is. */
  readonly off?: boolean;
  /** The id of what says why it is off. */
  readonly why?: string;
  readonly onClick: () => void;
}

const SIGNS: Readonly<Record<StepButtonProps['sign'], string>> = {
  minus: 'M5 12h14',
  plus: 'M5 12h14M12 5v14',
  up: 'M12 19V5M6 11l6-6 6 6',
  down: 'M12 5v14M6 13l6 6 6-6',
  remove: 'M6 6l12 12M18 6 6 18',
};

/**
 * A square button with a sign. Switched off it can still hold the focus, which
 * would otherwise be lost at the end of a row of presses.
 */
export function StepButton({ sign, label, off = false, why, onClick }: StepButtonProps) {
  return (
    <button
      type="button"
      class="own-sign"
      data-act={sign}
      aria-label={label}
      aria-disabled={off}
      aria-describedby={off ? why : undefined}
      onClick={() => {
        if (!off) onClick();
      }}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d={SIGNS[sign]} />
      </svg>
    </button>
  );
}
