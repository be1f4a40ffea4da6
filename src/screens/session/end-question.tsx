import { useText } from '../../i18n/text.ts';
import { Page } from '../../ui/page.tsx';

interface EndQuestionProps {
  readonly onEnd: () => void;
  readonly onKeep: () => void;
}

/** Asked while the session is paused: a knuckle may have slipped. */
export function EndQuestion({ onEnd, onKeep }: EndQuestionProps) {
  const { t } = useText();
  return (
    <Page title={t('session.end.title')}>
      <p>{t('session.end.text')}</p>
      <button type="button" class="button button-primary button-wide" onClick={onKeep}>
        {t('session.end.no')}
      </button>
      <button type="button" class="button button-wide" onClick={onEnd}>
        {t('session.end.yes')}
      </button>
    </Page>
  );
}
