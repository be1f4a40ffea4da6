import type { SafetyAnswers } from '../../domain/safety/answers.ts';
import type { Day } from '../../domain/day.ts';
import { useText } from '../../i18n/text.ts';
import { Page } from '../../ui/page.tsx';
import { Questionnaire } from './questionnaire.tsx';

interface RenewalProps {
  readonly answers: SafetyAnswers | null;
  readonly today: Day;
  readonly onDone: (answers: SafetyAnswers) => void;
  /** Goes on without what the doubt switches off; absent where it leaves no session. */
  readonly onLater?: (() => void) | undefined;
}

/** The questions once more, filled in: one tap where nothing has changed. */
export function Renewal({ answers, today, onDone, onLater }: RenewalProps) {
  const { t } = useText();
  return (
    <Page title={t('safety.renew.title')}>
      <p>{t('safety.renew.lead')}</p>
      <Questionnaire
        answers={answers}
        today={today}
        doneLabel={t('safety.renew.still-right')}
        onDone={onDone}
      />
      {onLater !== undefined && (
        <>
          <button type="button" class="button button-plain" onClick={onLater}>
            {t('safety.renew.later')}
          </button>
          <p class="quiet small">{t('safety.renew.later-means')}</p>
        </>
      )}
    </Page>
  );
}
