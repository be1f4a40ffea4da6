import { useText } from '../i18n/text.ts';
import { linkTo } from './link.ts';
import { Page } from './page.tsx';

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
