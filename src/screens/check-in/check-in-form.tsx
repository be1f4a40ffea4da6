import { useState } from 'preact/hooks';
import { NOTE_LIMIT, TAGS } from '../../domain/record/record.ts';
import { timeOfDayAt } from '../../domain/settings/settings.ts';
import type { Tag } from '../../domain/record/record.ts';
import { dueScales } from '../../domain/rating/due-scales.ts';
import type { Ratings, ScaleId } from '../../domain/rating/rating.ts';
import { useText } from '../../i18n/text.ts';
import { useServices } from '../../state/services.ts';
import { NOT_RATED } from '../../state/visit-model.ts';
import { useUnsaved } from '../../state/use-unsaved.ts';
import type { CheckInEntry } from '../../state/visit-model.ts';
import { Page } from '../../ui/page.tsx';
import { RatingScale } from '../../ui/rating-scale.tsx';

interface CheckInFormProps {
  readonly title: string;
  readonly lead: string;
  /** What is asked; by default what is due of the face. */
  readonly scales?: readonly ScaleId[];
  /** True once the entry is on disk; the form keeps it until then. */
  readonly onSave: (entry: CheckInEntry) => Promise<boolean>;
  readonly onLeaveUnsaved: () => void;
  /** Where a skip is nothing to record, it only leads back. */
  readonly onCancel?: () => void;
}

type Trouble = 'nothing' | 'not-saved';

export function CheckInForm(props: CheckInFormProps) {
  const { title, lead, onSave, onLeaveUnsaved, onCancel } = props;
  const { t } = useText();
  const { settings, days, clock } = useServices();
  const { timeOfDay } = settings.settings.value;
  const [isOtherTime] = useState(() => timeOfDay !== timeOfDayAt(clock.now()));
  useUnsaved();
  // What is asked stays the same while the form is open.
  const [scales] = useState(
    () =>
      props.scales ??
      dueScales(settings.settings.value.extras, days.summaries.value, days.today.value),
  );
  const [ratings, setRatings] = useState<Ratings>({});
  const [tags, setTags] = useState<readonly Tag[]>([]);
  const [note, setNote] = useState('');
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [busy, setBusy] = useState(false);

  const send = async (entry: CheckInEntry): Promise<void> => {
    setBusy(true);
    const saved = await onSave(entry).catch(() => false);
    setBusy(false);
    setTrouble(saved ? null : 'not-saved');
  };
  const save = (): void => {
    const isEmpty = Object.keys(ratings).length === 0 && tags.length === 0 && note === '';
    if (isEmpty) setTrouble('nothing');
    else void send({ ratings, skipped: false, tags, note });
  };

  return (
    <Page title={title}>
      <p class="quiet">{lead}</p>
      {props.scales === undefined && isOtherTime && (
        <p class="quiet small">{t(`check-in.other-time.${timeOfDay}`)}</p>
      )}
      {scales.map((scale) => (
        <RatingScale
          key={scale}
          scale={scale}
          value={ratings[scale]}
          onChange={(value) => setRatings({ ...ratings, [scale]: value })}
        />
      ))}
      <details class="more">
        <summary>{t('check-in.more')}</summary>
        <div class="stack">
          <TagRow tags={tags} onChange={setTags} />
          <label class="stack">
            <span>{t('check-in.note')}</span>
            <textarea
              class="note"
              maxLength={NOTE_LIMIT}
              value={note}
              onInput={({ currentTarget }) => setNote(currentTarget.value)}
            />
          </label>
        </div>
      </details>
      <div class="save-row">
        <div class="save-trouble" role="alert">
          {trouble !== null && (
            <div class="notice notice-warning">
              <p>{t(`check-in.${trouble}`)}</p>
              {trouble === 'not-saved' && (
                <button type="button" class="button" onClick={onLeaveUnsaved}>
                  {t('check-in.go-on')}
                </button>
              )}
            </div>
          )}
        </div>
        <button
          type="button"
          class="button"
          disabled={busy}
          onClick={onCancel ?? (() => void send(NOT_RATED))}
        >
          {t('check-in.skip')}
        </button>
        <button type="button" class="button button-primary" disabled={busy} onClick={save}>
          {t('check-in.save')}
        </button>
      </div>
    </Page>
  );
}

interface TagRowProps {
  readonly tags: readonly Tag[];
  readonly onChange: (tags: readonly Tag[]) => void;
}

function TagRow({ tags, onChange }: TagRowProps) {
  const { t } = useText();
  return (
    <fieldset class="stack">
      <legend>{t('check-in.tags')}</legend>
      <div class="tags-row">
        {TAGS.map((tag) => (
          <button
            key={tag}
            type="button"
            class="button tag"
            aria-pressed={tags.includes(tag)}
            onClick={() =>
              onChange(tags.includes(tag) ? tags.filter((each) => each !== tag) : [...tags, tag])
            }
          >
            {t(`tag.${tag}`)}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
