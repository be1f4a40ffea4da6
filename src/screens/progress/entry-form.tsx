import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useText } from '../../i18n/text.ts';
import { useUnsaved } from '../../state/use-unsaved.ts';

/** `incomplete` is said at the field itself. */
export type SaveOutcome = 'saved' | 'not-saved' | 'nothing-rated' | 'incomplete';

interface EntryFormProps {
  readonly title: string;
  readonly save: () => Promise<SaveOutcome>;
  readonly onCancel: () => void;
  readonly children: ComponentChildren;
}

/** A form that takes the focus, and stays as it is until what was entered is on disk. */
export function EntryForm({ title, save, onCancel, children }: EntryFormProps) {
  const { t } = useText();
  const [outcome, setOutcome] = useState<SaveOutcome | null>(null);
  const [saving, setSaving] = useState(false);
  const heading = useRef<HTMLParagraphElement>(null);
  const id = useId();
  useEffect(() => heading.current?.focus(), []);
  useUnsaved();

  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (saving) return;
    setSaving(true);
    setOutcome(null);
    setOutcome(await save());
    setSaving(false);
  };

  return (
    <form
      class="card entry-form"
      aria-labelledby={id}
      noValidate
      onSubmit={(event) => void submit(event)}
    >
      <p id={id} ref={heading} class="entry-title" tabIndex={-1}>
        {title}
      </p>
      {children}
      <p class="problem" role="alert">
        {outcome === 'nothing-rated' && t('entry.nothing')}
        {outcome === 'not-saved' && t('check-in.not-saved')}
      </p>
      <div class="entry-form-actions">
        <button type="submit" class="button button-primary">
          {t('entry.save')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {t('entry.cancel')}
        </button>
      </div>
    </form>
  );
}
