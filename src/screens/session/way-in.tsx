import { useState } from 'preact/hooks';
import { noAnswers, withGlance } from '../../domain/safety/answers.ts';
import type { SafetyAnswers } from '../../domain/safety/answers.ts';
import { answered } from '../../domain/safety/merged-answers.ts';
import { isDoubt, isRenewalDue } from '../../domain/safety/doubt.ts';
import { refuses } from '../../domain/safety/permitted-steps.ts';
import type { Permit } from '../../domain/safety/permitted-steps.ts';
import { useText } from '../../i18n/text.ts';
import { useServices } from '../../state/services.ts';
import { Glance } from '../safety-parts/glance.tsx';
import { Renewal } from '../safety-parts/renewal.tsx';
import { presentationOf } from './presentation.ts';

interface WayInProps {
  readonly permit: Permit;
  readonly routineId: string;
  readonly onLeave: () => void;
}

/** Before a session: the questions where they are due again, the day's glance otherwise. */
export function WayIn({ permit, routineId, onLeave }: WayInProps) {
  const { t } = useText();
  const { visit, safety, days } = useServices();
  const { gate, gateLead } = presentationOf(routineId);
  const [postponed, setPostponed] = useState(false);
  const answers = safety.answers.value;
  // What the questions are filled in with, however the answers change while they are open.
  const [base] = useState(answers);
  const today = days.today.value;
  const goOn = (): void => void visit.advance({ stage: 'before' });

  const renew = async (renewed: SafetyAnswers): Promise<void> => {
    await safety.tell(answered(base, renewed));
    // All of it was just asked; the glance would ask it again.
    if (safety.permit.value?.kind === 'allowed') goOn();
  };
  if (isRenewalDue(answers, today) && !postponed) {
    return (
      <Renewal
        answers={base}
        today={today}
        onDone={(renewed) => void renew(renewed)}
        onLater={permit.kind === 'allowed' ? () => setPostponed(true) : undefined}
      />
    );
  }
  const report = async (reports: SafetyAnswers['reports']): Promise<void> => {
    await safety.tell((newest) => withGlance(newest ?? noAnswers(today), reports));
    if (safety.permit.value?.kind === 'allowed') goOn();
  };
  return (
    <Glance
      title={t(gateLead)}
      ids={gate}
      today={today}
      onClear={goOn}
      onReports={(reports) => void report(reports)}
      onBack={onLeave}
    />
  );
}

/** Whether looking through the questions again can end a refusal: nothing that was told refuses. */
export function isRenewable({ reasons }: Permit): boolean {
  return reasons.filter(refuses).every(({ condition }) => isDoubt(condition));
}
