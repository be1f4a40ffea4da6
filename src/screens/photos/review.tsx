import { useEffect, useRef, useState } from 'preact/hooks';
import type { Moment } from '../../domain/record/record.ts';
import { useText } from '../../i18n/text.ts';
import type { PhotoChoice, PhotoDraft, PhotosState } from '../../state/photos-model.ts';
import { useUnsaved } from '../../state/use-unsaved.ts';
import { Choice } from '../../ui/choice.tsx';
import { Page } from '../../ui/page.tsx';
import { usePhotoDay } from './photo-day.tsx';
import { useAddress } from './use-picture.ts';
import { ViewChoice } from './view-choice.tsx';

interface ReviewProps {
  readonly photos: PhotosState;
  readonly draft: PhotoDraft;
  readonly onKept: (choice: PhotoChoice) => void;
  readonly onDiscarded: () => void;
}

/** A photo before it is kept: what it shows and of when it is. */
export function Review({ photos, draft, onKept, onDiscarded }: ReviewProps) {
  const { t } = useText();
  const url = useAddress(draft.encoded.full);
  useUnsaved();
  const [view, setView] = useState(draft.view);
  const [moment, setMoment] = useState(draft.moment);
  const [problem, setProblem] = useState<'full' | 'failed' | null>(null);
  const { field, read } = usePhotoDay(draft.day);
  const alert = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problem !== null) alert.current?.scrollIntoView({ block: 'nearest' });
  }, [problem]);
  const isFile = draft.source === 'file';

  const save = async (): Promise<void> => {
    const day = isFile ? read() : draft.day;
    if (day === null) return;
    setProblem(null);
    const choice = { view, moment, day };
    const outcome = await photos.keep(choice);
    if (outcome === 'kept') onKept(choice);
    else setProblem(outcome);
  };
  const discard = (): void => {
    photos.discard();
    onDiscarded();
  };
  return (
    <Page title={t('photos.review')} class="photos">
      {url !== null && <img class="photo-preview" src={url} alt={t('photos.review.alt')} />}
      {isFile && field}
      <ViewChoice value={view} onChange={setView} />
      <MomentChoice value={moment} onChange={setMoment} />
      <div ref={alert} class="photos-status" role="alert">
        {problem !== null && (
          <p class="notice notice-warning">{t(`photos.not-saved.${problem}`)}</p>
        )}
      </div>
      <div class="stack">
        <button type="button" class="button button-primary" onClick={() => void save()}>
          {t('photos.save')}
        </button>
        <button type="button" class="button button-plain" onClick={discard}>
          {t(isFile ? 'photos.discard' : 'photos.again')}
        </button>
      </div>
    </Page>
  );
}

interface MomentChoiceProps {
  readonly value: Moment;
  readonly onChange: (moment: Moment) => void;
}

/** The sit of a rest day is left out: an experiment asks for ratings, not for photos. */
const OFFERED: readonly Moment[] = ['before', 'after', 'anytime'];

function MomentChoice({ value, onChange }: MomentChoiceProps) {
  const { t } = useText();
  return (
    <Choice
      legend={t('photos.moment')}
      value={value}
      options={OFFERED.map((moment) => ({ value: moment, label: t(`photos.moment.${moment}`) }))}
      onChange={onChange}
    />
  );
}
