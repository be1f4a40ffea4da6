import { useText } from '../i18n/text.ts';
import { linkTo } from '../ui/link.ts';
import { Page } from '../ui/page.tsx';

/** For an address that leads nowhere. */
export function NotFound() {
  const { t } = useText();
  return (
    <Page title={t('problem.not-found.title')}>
      <p>{t('problem.not-found.text')}</p>
      <a class="button button-primary" href={linkTo('/')}>
        {t('problem.home')}
      </a>
    </Page>
  );
}

/** For a screen that failed: the rest of the app, and the data, are untouched. */
export function ScreenFailed() {
  const { t } = useText();
  return (
    <Page title={t('problem.error.title')}>
      <p>{t('problem.error.text')}</p>
      <button type="button" class="button button-primary" onClick={() => location.reload()}>
        {t('problem.error.again')}
      </button>
      <a class="button" href={linkTo('/')}>
        {t('problem.home')}
      </a>
    </Page>
  );
}
