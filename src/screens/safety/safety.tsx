import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import type { SafetyAnswers } from '../../domain/safety/answers.ts';
import { useText } from '../../i18n/text.ts';
import { useServices } from '../../state/services.ts';
import { linkTo } from '../../ui/link.ts';
import { Page } from '../../ui/page.tsx';
import { Questionnaire } from '../safety-parts/questionnaire.tsx';
import { ReasonList, Refusal } from '../safety-parts/refusal.tsx';
import { Unread, UnsavedNote } from '../safety-parts/unread.tsx';

/** The safety answers: what they change today, and the questions to change them. */
export default function Safety() {
  const { t } = useText();
  const { safety, days } = useServices();
  const { route } = useLocation();
  const [saved, setSaved] = useState(false);
  const permit = safety.permit.value;
  const home = (): void => route(linkTo('/'));

  const save = async (answers: SafetyAnswers): Promise<void> => {
    await safety.save(answers);
    setSaved(true);
  };

  if (safety.unread.value) return <Unread />;
  if (permit === null) return <Page title={t('safety.title')}>{null}</Page>;
  if (saved && permit.kind === 'refused') {
    return (
      <Refusal page={permit.page} reasons={permit.reasons}>
        <button type="button" class="button button-wide" onClick={home}>
          {t('safety.glance.back')}
        </button>
      </Refusal>
    );
  }
  if (saved) {
    return (
      <Page key="saved" title={t('safety.saved')}>
        <UnsavedNote />
        <ReasonList reasons={permit.reasons} />
        {permit.reasons.length === 0 && <p>{t('safety.effect.none')}</p>}
        <button type="button" class="button button-primary button-wide" onClick={home}>
          {t('safety.done')}
        </button>
      </Page>
    );
  }
  return (
    <Page title={t('safety.title')}>
      <ReasonList reasons={permit.reasons} />
      <p>{t('safety.lead')}</p>
      <Questionnaire
        answers={safety.answers.value}
        today={days.today.value}
        doneLabel={t('safety.save')}
        onDone={(answers) => void save(answers)}
      />
      <button type="button" class="button button-wide" onClick={home}>
        {t('safety.glance.back')}
      </button>
    </Page>
  );
}
