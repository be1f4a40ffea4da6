import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { REST_ROUTINE } from '../../domain/visit/visit.ts';
import { useText } from '../../i18n/text.ts';
import { useServices } from '../../state/services.ts';
import type { CheckInEntry } from '../../state/visit-model.ts';
import { linkTo } from '../../ui/link.ts';
import { Page } from '../../ui/page.tsx';
import { CheckInForm } from './check-in-form.tsx';
import { Feedback } from './feedback.tsx';
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
 * Rates puffiness and complexion. Which moment it is follows from the visit:
 * before its session, after it, or at any time where none is open.
 */
function Rating() {
  const { t } = useText();
  const { visit } = useServices();
  const { route } = useLocation();
  // What is entered belongs to the moment at which the page was opened.
  const [moment] = useState(() => momentOf(visit.visit.value?.stage));
  // The way goes on even where the visit is closed by the same save.
  const [address] = useState(() => addressOf(visit.visit.value?.routineId));
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

  if (given !== null) return <Feedback entry={given} moment={moment} />;
  return (
    <CheckInForm
      title={t(`check-in.title.${moment}`)}
      lead={t(`check-in.lead.${moment}`)}
      onSave={save}
      onLeaveUnsaved={() => void leaveUnsaved()}
      {...(moment === 'anytime' && { onCancel: () => route(linkTo('/'), true) })}
    />
  );
}

function momentOf(stage: string | undefined): 'before' | 'after' | 'anytime' {
  if (stage === 'before') return 'before';
  return stage === 'after' ? 'after' : 'anytime';
}

/** Where what lies between the two ratings is done. */
function addressOf(routineId: string | undefined): '/session/facial' | '/session/rest' {
  return routineId === REST_ROUTINE ? '/session/rest' : '/session/facial';
}
