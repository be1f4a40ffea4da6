import { signMessage } from '../../content/safety-messages.ts';
import { SIGN_IDS, SIGNS } from '../../domain/safety/triage.ts';
import type { SignId, TriagePage } from '../../domain/safety/triage.ts';
import { useText } from '../../i18n/text.ts';
import { Page } from '../../ui/page.tsx';
import './safety-parts.css';

interface ConcernProps {
  readonly onReport: (sign: SignId) => void;
  readonly onBack: () => void;
}

/**
 * "Something feels wrong": one question, in plain words, most serious first. The answer itself leads
 * to what to do: whoever needs help has no tap to spare for a button beneath a list.
 */
export function Concern({ onReport, onBack }: ConcernProps) {
  const { t } = useText();
  return (
    <Page title={t('safety.sign.lead')}>
      <Signs page="emergency" onReport={onReport} />
      <Signs page="stop-for-today" onReport={onReport} />
      <button type="button" class="button button-wide" onClick={onBack}>
        {t('safety.emergency.back')}
      </button>
    </Page>
  );
}

function Signs({ page, onReport }: Pick<ConcernProps, 'onReport'> & { page: TriagePage }) {
  const { t } = useText();
  return (
    <section class="questions" data-page={page}>
      <h2>{t(`safety.sign.group.${page}`)}</h2>
      {SIGN_IDS.filter((sign) => SIGNS[sign].page === page).map((sign) => (
        <button key={sign} type="button" class="button sign" onClick={() => onReport(sign)}>
          {t(signMessage(sign))}
        </button>
      ))}
    </section>
  );
}
