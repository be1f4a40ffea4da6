import { useEffect } from 'preact/hooks';
import { useText } from '../../i18n/text.ts';
import { useProgressKit } from '../../state/use-progress-kit.ts';
import { Page } from '../../ui/page.tsx';

interface EnoughProps {
  readonly onGoOn: () => void;
  readonly onAgain: () => void;
}

/** Once a day is enough: looking again and again is a burden, not a measurement. */
export function Enough({ onGoOn, onAgain }: EnoughProps) {
  const { t } = useText();
  const kit = useProgressKit();
  // An experiment needs its pairs: nothing is held back while one runs.
  const isNeeded = kit?.experiment.isRunning.value === true;
  useEffect(() => {
    if (isNeeded) onAgain();
  }, [isNeeded, onAgain]);
  return (
    <Page title={t('check-in.enough.title')}>
      <p>{t('check-in.enough.text')}</p>
      <button type="button" class="button button-primary button-wide" onClick={onGoOn}>
        {t('check-in.enough.go-on')}
      </button>
      <button type="button" class="button button-wide" onClick={onAgain}>
        {t('check-in.enough.again')}
      </button>
    </Page>
  );
}
