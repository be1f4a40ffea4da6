import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { LEG_SCALES } from '../../domain/rating/rating.ts';
import { LEG_ROUTINE } from '../../domain/visit/visit.ts';
import { useText } from '../../i18n/text.ts';
import { useServices } from '../../state/services.ts';
import { NOT_RATED } from '../../state/visit-model.ts';
import type { CheckInEntry } from '../../state/visit-model.ts';
import { linkTo } from '../../ui/link.ts';
import { Page } from '../../ui/page.tsx';
import { CheckInForm } from './check-in-form.tsx';
import type { CheckInMoment } from './check-in-moment.ts';
import { Enough } from './enough.tsx';
import { Feedback } from './feedback.tsx';
import { useEnough } from './use-enough.ts';
import './check-in.css';

/** The check-in, once it is known which moment it is. */
export default function CheckIn() {
  const { t } = useText();
  const { visit } = useServices();
  if (visit.loaded.value) return <Rating />;
  return (
    <Page title={t('check-in.title.anytime')} titleHidden>
      {null}
    </Page>
  );
}

/**
 * Rates puffiness and complexion, or the legs. Which moment it is follows from the visit:
 * before its session, after it, or at any time where none is open.
 */
function Rating() {
  const { t } = useText();
  const { visit } = useServices();
  const { route } = useLocation();
  // What is entered belongs to the moment at which the page was opened.
  const [moment] = useState(() => momentOf(visit.visit.value?.stage));
  // The way goes on even where the visit is closed by the same save.
  const [routineId] = useState(() => visit.visit.value?.routineId ?? 'facial');
  const address = `/session/${routineId}`;
  const [given, setGiven] = useState<CheckInEntry | null>(null);

  const goOn = (entry: CheckInEntry): void => {
    if (moment === 'before') route(linkTo(address), true);
    else setGiven(entry);
  };
  const save = async (entry: CheckInEntry): Promise<boolean> => {
    const saved = await (moment === 'before'
      ? visit.checkInBefore(entry)
      : moment === 'after'
        ? visit.checkInAfter(entry)
        : visit.checkInAnytime(entry));
    if (saved) goOn(entry);
    return saved;
  };
  const leaveUnsaved = async (): Promise<void> => {
    if (moment === 'before') {
      void visit.advance({ stage: 'session' });
      route(linkTo(address), true);
      return;
    }
    if (moment === 'after') await visit.leave();
    route(linkTo('/'), true);
  };

  const isOfLegs = moment !== 'anytime' && routineId === LEG_ROUTINE;
  const isEnough = useEnough(moment);
  const [isWanted, setWanted] = useState(false);
  if (given !== null) return <Feedback entry={given} moment={moment} />;
  if (isEnough && !isWanted && !isOfLegs) {
    const passOver = (): void =>
      moment === 'anytime' ? route(linkTo('/'), true) : void save(NOT_RATED);
    return <Enough onGoOn={passOver} onAgain={() => setWanted(true)} />;
  }
  return (
    <CheckInForm
      title={t(`check-in.title.${moment}`)}
      lead={t(isOfLegs ? 'check-in.lead.legs' : `check-in.lead.${moment}`)}
      {...(isOfLegs && { scales: LEG_SCALES })}
      onSave={save}
      onLeaveUnsaved={() => void leaveUnsaved()}
      {...(moment === 'anytime' && { onCancel: () => route(linkTo('/'), true) })}
    />
  );
}

function momentOf(stage: string | undefined): CheckInMoment {
  if (stage === 'before') return 'before';
  return stage === 'after' ? 'after' : 'anytime';
}
