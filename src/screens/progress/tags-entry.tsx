import { useState } from 'preact/hooks';
import type { Day } from '../../domain/day.ts';
import { TAGS } from '../../domain/record/record.ts';
import type { Tag } from '../../domain/record/record.ts';
import { useText } from '../../i18n/text.ts';
import { useHistory } from '../../state/use-history.ts';
import { EntryForm } from './entry-form.tsx';
import { OpenerButton } from './opener-button.tsx';

interface TagsEntryProps {
  readonly day: Day;
  readonly tags: readonly Tag[];
}

/** The tags of a day, or all tags to choose from while they are changed. */
export function TagsEntry({ day, tags }: TagsEntryProps) {
  const { t } = useText();
  const [mode, setMode] = useState<'shown' | 'edited' | 'just-edited'>('shown');
  return (
    <section class="day-part">
      <h4>{t('day.tags')}</h4>
      {mode === 'edited' ? (
        <TagsForm day={day} tags={tags} onClose={() => setMode('just-edited')} />
      ) : (
        <div class="entry">
          <p class={tags.length === 0 ? 'quiet' : undefined}>
            {tags.map((tag) => t(`tag.${tag}`)).join(' · ') || t('day.tags.none')}
          </p>
          <div class="entry-actions">
            <OpenerButton
              label={t('entry.edit')}
              name={t('entry.edit.named', { name: t('day.tags') })}
              focused={mode === 'just-edited'}
              onClick={() => setMode('edited')}
            />
          </div>
        </div>
      )}
    </section>
  );
}

function TagsForm({ day, tags, onClose }: TagsEntryProps & { readonly onClose: () => void }) {
  const { t } = useText();
  const history = useHistory();
  const [chosen, setChosen] = useState<ReadonlySet<Tag>>(new Set(tags));
  const toggle = (tag: Tag): void => {
    const next = new Set(chosen);
    if (!next.delete(tag)) next.add(tag);
    setChosen(next);
  };
  return (
    <EntryForm
      title={t('check-in.tags')}
      save={async () => {
        const saved = await history.saveTags(
          day,
          TAGS.filter((tag) => chosen.has(tag)),
        );
        if (saved) onClose();
        return saved ? 'saved' : 'not-saved';
      }}
      onCancel={onClose}
    >
      <div class="day-tags">
        {TAGS.map((tag) => (
          <label key={tag} data-checked={chosen.has(tag)}>
            <input type="checkbox" checked={chosen.has(tag)} onChange={() => toggle(tag)} />
            <span>{t(`tag.${tag}`)}</span>
          </label>
        ))}
      </div>
    </EntryForm>
  );
}
