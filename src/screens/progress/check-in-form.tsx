import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { SCALE_IDS, scalesWith } from '../../domain/rating/rating.ts';
import type { Ratings, ScaleId } from '../../domain/rating/rating.ts';
import { NOTE_LIMIT } from '../../domain/record/record.ts';
import { useText } from '../../i18n/text.ts';
import type { Moment } from '../../domain/record/record.ts';
import { useServices } from '../../state/services.ts';
import type { CheckInByHand } from '../../state/history-model.ts';
import { Choice } from '../../ui/choice.tsx';
import { RatingScale } from '../../ui/rating-scale.tsx';
import { EntryForm } from './entry-form.tsx';
import type { SaveOutcome } from './entry-form.tsx';

interface CheckInFormProps {
  readonly title: string;
  readonly initial?: CheckInByHand;
  readonly onSave: (entry: CheckInByHand) => Promise<SaveOutcome>;
  readonly onCancel: () => void;
  /** Fields that come first. */
  readonly children?: ComponentChildren;
}

/** A sit belongs to an experiment; its ratings can be mended, not turned into others. */
const FACIAL_MOMENTS: readonly Moment[] = ['before', 'after', 'anytime'];
const REST_MOMENTS: readonly Moment[] = ['rest-before', 'rest-after'];

const NOTHING: CheckInByHand = { ratings: {}, moment: 'before', note: '' };

/** The ratings, the moment and the note of one check-in of any day. */
export function CheckInForm({
  title,
  initial = NOTHING,
  onSave,
  onCancel,
  children,
}: CheckInFormProps) {
  const { t } = useText();
  const note = useId();
  const [entry, setEntry] = useState<CheckInByHand>({
    ratings: initial.ratings,
    moment: initial.moment,
    note: initial.note,
  });
  const change = (patch: Partial<CheckInByHand>): void => setEntry((now) => ({ ...now, ...patch }));
  const { extras } = useServices().settings.settings.value;
  // What was rated can be mended, whether it is still asked or not.
  const scales = SCALE_IDS.filter(
    (scale) => scalesWith(extras).includes(scale) || initial.ratings[scale] !== undefined,
  );
  const moments = REST_MOMENTS.includes(initial.moment) ? REST_MOMENTS : FACIAL_MOMENTS;
  const save = async (): Promise<SaveOutcome> =>
    Object.keys(entry.ratings).length === 0 ? 'nothing-rated' : onSave(entry);

  return (
    <EntryForm title={title} save={save} onCancel={onCancel}>
      {children}
      <Choice
        legend={t('entry.moment')}
        value={entry.moment}
        options={moments.map((value) => ({ value, label: t(`entry.moment.${value}`) }))}
        onChange={(moment) => change({ moment })}
      />
      {scales.map((scale) => (
        <div key={scale} class="stack">
          <RatingScale
            scale={scale}
            value={entry.ratings[scale]}
            onChange={(value) => change({ ratings: { ...entry.ratings, [scale]: value } })}
          />
          {entry.ratings[scale] !== undefined && (
            <button
              type="button"
              class="button button-plain day-small"
              aria-label={`${t('entry.clear')}: ${t(`rating.${scale}`)}`}
              onClick={() => change({ ratings: without(entry.ratings, scale) })}
            >
              {t('entry.clear')}
            </button>
          )}
        </div>
      ))}
      <div class="field">
        <label for={note}>{t('entry.note')}</label>
        <textarea
          id={note}
          rows={2}
          maxLength={NOTE_LIMIT}
          value={entry.note}
          onInput={(event) => change({ note: event.currentTarget.value })}
        />
      </div>
    </EntryForm>
  );
}

function without(ratings: Ratings, scale: ScaleId): Ratings {
  const { [scale]: _left, ...rest } = ratings;
  return rest;
}
