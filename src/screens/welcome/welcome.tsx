import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { useText } from '../../i18n/text.ts';
import { useServices } from '../../state/services.ts';
import { Portrait } from '../../ui/figure/portrait.tsx';
import { linkTo } from '../../ui/link.ts';
import { Page } from '../../ui/page.tsx';
import { SafetyCard } from './safety-card.tsx';
import { SetUpCard } from './set-up-card.tsx';
import './welcome.css';

type Card = 'meet' | 'safety' | 'set-up';

/** The few cards before the first day: what Ebb is, what to be careful of, how long. */
export default function Welcome() {
  const { settings, safety } = useServices();
  const { route } = useLocation();
  const [card, setCard] = useState<Card>('meet');

  const begin = async (): Promise<void> => {
    await settings.change({ welcomed: true });
    route(linkTo('/'), true);
  };

  if (card === 'safety') return <SafetyCard onDone={() => setCard('set-up')} />;
  if (card === 'set-up') return <SetUpCard onBegin={() => void begin()} />;
  // Whoever left after the questions is not asked them twice.
  const goOn = async (): Promise<void> => {
    // A tap can come before the answers have been read.
    if (safety.permit.value === null) await safety.load();
    setCard(safety.answers.value === null ? 'safety' : 'set-up');
  };
  return <MeetCard onContinue={() => void goOn()} />;
}

function MeetCard({ onContinue }: { readonly onContinue: () => void }) {
  const { t } = useText();
  return (
    <Page title={t('welcome.title')}>
      <div class="welcome-art">
        <Portrait />
      </div>
      <p class="page-lead">{t('welcome.is')}</p>
      <div class="foot">
        <button type="button" class="button button-primary button-wide" onClick={onContinue}>
          {t('welcome.continue')}
        </button>
        <a class="button button-plain" href={linkTo('/backup')}>
          {t('welcome.backup')}
        </a>
      </div>
    </Page>
  );
}
