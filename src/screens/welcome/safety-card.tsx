import { useState } from 'preact/hooks';
import { permittedSteps } from '../../domain/safety/permitted-steps.ts';
import { answered } from '../../domain/safety/merged-answers.ts';
import type { SafetyAnswers } from '../../domain/safety/answers.ts';
import { useText } from '../../i18n/text.ts';
import { useServices } from '../../state/services.ts';
import { Page } from '../../ui/page.tsx';
import { Questionnaire } from '../safety-parts/questionnaire.tsx';
import { Refusal } from '../safety-parts/refusal.tsx';

interface SafetyCardProps {
  /** Answered and kept, or put off: neck, eyes and legs stay off until then. */
  readonly onDone: () => void;
}

/** The screening; what stops a session is said at once. */
export function SafetyCard({ onDone }: SafetyCardProps) {
  const { t } = useText();
  const { safety, days } = useServices();
  const [given, setGiven] = useState<SafetyAnswers | null>(null);
  /** From the page of a refusal, to the questions again. */
  const [isBack, setBack] = useState(false);
  const [opened] = useState(safety.answers.value);
  /** What the questions are filled in with, and so may take back. */
  const before = given ?? opened;
  const permit = given && permittedSteps(given, days.today.value);

  const take = (answers: SafetyAnswers): void => {
    // Kept before anything is read: what a page says to do may be to put the phone away.
    void safety.tell(answered(before, answers));
    setGiven(answers);
    setBack(false);
    if (permittedSteps(answers, days.today.value).kind === 'allowed') onDone();
  };

  if (permit?.kind === 'refused' && !isBack) {
    return (
      <Refusal page={permit.page} reasons={permit.reasons}>
        <button type="button" class="button button-primary button-wide" onClick={onDone}>
          {t('welcome.continue')}
        </button>
        <button type="button" class="button button-wide" onClick={() => setBack(true)}>
          {t('welcome.back')}
        </button>
      </Refusal>
    );
  }
  return (
    <Page title={t('welcome.safety.title')}>
      <Questionnaire
        answers={before}
        today={days.today.value}
        doneLabel={t('welcome.continue')}
        onDone={take}
      />
      <button type="button" class="button button-plain" onClick={onDone}>
        {t('safety.answer.later')}
      </button>
    </Page>
  );
}
