import { useState } from 'preact/hooks';
import { signMessage } from '../../content/safety-messages.ts';
import { SIGN_IDS } from '../../domain/safety/triage.ts';
import type { SignId } from '../../domain/safety/triage.ts';
import { useText } from '../../i18n/text.ts';
import { Page } from '../../ui/page.tsx';
import { Tick } from './tick.tsx';
import './safety-parts.css';

interface ConcernProps {
  readonly onReport: (signs: readonly SignId[]) => void;
  readonly onBack: () => void;
}

/** "Something feels wrong": one question, in plain words, most serious first. */
export function Concern({ onReport, onBack }: ConcernProps) {
  const { t } = useText();
  const [signs, setSigns] = useState<readonly SignId[]>([]);
  return (
    <Page title={t('safety.sign.lead')}>
      <div class="questions">
        {SIGN_IDS.map((sign) => (
          <Tick
            key={sign}
            label={t(signMessage(sign))}
            checked={signs.includes(sign)}
            onChange={(checked) =>
              setSigns(checked ? [...signs, sign] : signs.filter((each) => each !== sign))
            }
          />
        ))}
      </div>
      <button
        type="button"
        class="button button-primary button-wide"
        onClick={() => onReport(signs)}
      >
        {t('safety.sign.show')}
      </button>
      <button type="button" class="button button-wide" onClick={onBack}>
        {t('safety.emergency.back')}
      </button>
    </Page>
  );
}
