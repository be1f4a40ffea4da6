import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useText } from '../../i18n/text.ts';

/** `incomplete` is said at the field itself. */
export type SaveOutcome = 'saved' | 'not-saved' | 'nothing-rated' | 'incomplete';

interface EntryFormProps {
  readonly save: () => Promise<SaveOutcome>;
  readonly onCancel: () => void;
  readonly children: ComponentChildren;
}

/** A form that stays as it is until what was entered is on disk. */
export function EntryForm({ save, onCancel, children }: EntryFormProps) {
  const { t } = useText();
  const [outcome, setOutcome] = useState<SaveOutcome | null>(null);
  const [saving, setSaving] = useState(false);

  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (saving) return;
    setSaving(true);
    setOutcome(null);
    setOutcome(await save());
    setSaving(false);
  };

  return (
    <form class="card entry-form" noValidate onSubmit={(event) => void submit(event)}>
      {children}
      <p class="entry-problem" role="alert">
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
