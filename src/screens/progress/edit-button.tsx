import { useEffect, useRef } from 'preact/hooks';
import { useText } from '../../i18n/text.ts';

interface EditButtonProps {
  /** What it edits, for a screen reader. */
  readonly name: string;
  /** Takes the focus back from the form that has just closed. */
  readonly focused: boolean;
  readonly onClick: () => void;
}

export function EditButton({ name, focused, onClick }: EditButtonProps) {
  const { t } = useText();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (focused) button.current?.focus();
  }, [focused]);
  return (
    <button
      ref={button}
      type="button"
      class="button day-small"
      aria-label={t('entry.edit.named', { name })}
      onClick={onClick}
    >
      {t('entry.edit')}
    </button>
  );
}
