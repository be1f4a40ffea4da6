import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { conditionMessage } from '../../content/safety-messages.ts';
import { noonInstantOf } from '../../domain/day.ts';
import { answered } from '../../domain/safety/merged-answers.ts';
import { endedWaits } from '../../domain/safety/ended-waits.ts';
import type { SafetyAnswers } from '../../domain/safety/answers.ts';
import { formatDay } from '../../i18n/formats.ts';
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
  const { safety } = useServices();
  const { route } = useLocation();
  const [saved, setSaved] = useState(false);
  const permit = safety.permit.value;
  const home = (): void => route(linkTo('/'));

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
      <EndedWaits />
      <ReasonList reasons={permit.reasons} />
      <p>{t('safety.lead')}</p>
      <Questions onSaved={() => setSaved(true)} />
      <button type="button" class="button button-wide" onClick={home}>
        {t('safety.glance.back')}
      </button>
    </Page>
  );
}

/** Waits end by themselves, and say so. */
function EndedWaits() {
  const { t, locale } = useText();
  const { safety, days } = useServices();
  return (
    <>
      {endedWaits(safety.answers.value, days.today.value).map(({ condition, since }) => (
        <p key={condition} class="notice">
          {t('safety.wait-over', {
            condition: t(conditionMessage(condition)),
            date: formatDay(locale, noonInstantOf(since), 'full'),
          })}
        </p>
      ))}
    </>
  );
}

/** The questions, filled in with what is known when they open, however it changes meanwhile. */
function Questions({ onSaved }: { readonly onSaved: () => void }) {
  const { t } = useText();
  const { safety, days } = useServices();
  const [base] = useState(safety.answers.value);
  const save = async (answers: SafetyAnswers): Promise<void> => {
    await safety.tell(answered(base, answers));
    onSaved();
  };
  return (
    <Questionnaire
      answers={base}
      today={days.today.value}
      doneLabel={t('safety.save')}
      onDone={(answers) => void save(answers)}
    />
  );
}
