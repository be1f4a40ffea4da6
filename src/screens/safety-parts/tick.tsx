interface TickProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** A statement to tick, as large as a thumb. */
export function Tick({ label, checked, onChange }: TickProps) {
  return (
    <label class="tick" data-checked={checked}>
      <input
        type="checkbox"
        checked={checked}
        onChange={({ currentTarget }) => onChange(currentTarget.checked)}
      />
      <span>{label}</span>
    </label>
  );
}
