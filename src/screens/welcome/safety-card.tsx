import { useState } from 'preact/hooks';
import { permittedSteps } from '../../domain/safety/permitted-steps.ts';
import type { SafetyAnswers } from '../../domain/safety/answers.ts';
import { useText } from '../../i18n/text.ts';
import { useServices } from '../../state/services.ts';
import { Page } from '../../ui/page.tsx';
import { Questionnaire } from '../safety-parts/questionnaire.tsx';
import { Refusal } from '../safety-parts/refusal.tsx';

interface SafetyCardProps {
  /** Null: the questions are put off, and neck and eye stay off until then. */
  readonly onAnswer: (answers: SafetyAnswers | null) => void;
}

/** The screening; what stops a session is said at once. */
export function SafetyCard({ onAnswer }: SafetyCardProps) {
  const { t } = useText();
  const { safety, days } = useServices();
  const [given, setGiven] = useState<SafetyAnswers | null>(null);
  const permit = given && permittedSteps(given, days.today.value);

  const take = (answers: SafetyAnswers): void => {
    if (permittedSteps(answers, days.today.value).kind === 'allowed') return onAnswer(answers);
    // Kept before the page is read: what it says to do may be to put the phone away.
    void safety.save(answers);
    setGiven(answers);
  };

  if (permit?.kind === 'refused') {
    return (
      <Refusal page={permit.page} reasons={permit.reasons}>
        <button
          type="button"
          class="button button-primary button-wide"
          onClick={() => onAnswer(given)}
        >
          {t('welcome.continue')}
        </button>
        <button type="button" class="button button-wide" onClick={() => setGiven(null)}>
          {t('welcome.back')}
        </button>
      </Refusal>
    );
  }
  return (
    <Page title={t('welcome.safety.title')}>
      <p>{t('safety.lead')}</p>
      <Questionnaire
        answers={given ?? safety.answers.value}
        today={days.today.value}
        doneLabel={t('welcome.continue')}
        onDone={take}
      />
      <button type="button" class="button button-plain" onClick={() => onAnswer(null)}>
        {t('safety.answer.later')}
      </button>
      <p class="quiet small">{t('safety.answer.later-means')}</p>
    </Page>
  );
}
