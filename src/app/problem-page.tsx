import { useText } from '../i18n/text.ts';
import { linkTo } from '../ui/link.ts';
import { Page } from '../ui/page.tsx';

/** For a screen that failed: the rest of the app, and the data, are untouched. */
export function ScreenFailed() {
  return <Trouble kind="error" />;
}

/** For a screen whose files did not come: loaded again with a network, they are mended. */
export function ScreenMissing() {
  return <Trouble kind="missing" />;
}

function Trouble({ kind }: { readonly kind: 'error' | 'missing' }) {
  const { t } = useText();
  return (
    <Page title={t(`problem.${kind}.title`)}>
      <p>{t(`problem.${kind}.text`)}</p>
      <button type="button" class="button button-primary" onClick={() => location.reload()}>
        {t(`problem.${kind}.again`)}
      </button>
      <a class="button" href={linkTo('/')}>
        {t('problem.home')}
      </a>
    </Page>
  );
}
