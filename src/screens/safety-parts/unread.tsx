import { useText } from '../../i18n/text.ts';
import { useServices } from '../../state/services.ts';
import { linkTo } from '../../ui/link.ts';
import { Page } from '../../ui/page.tsx';

/** In the place of anything that the safety answers decide, while they cannot be read. */
export function Unread() {
  const { t } = useText();
  const { safety } = useServices();
  return (
    <Page title={t('safety.unread.title')}>
      <p>{t('safety.unread')}</p>
      <button
        type="button"
        class="button button-primary button-wide"
        onClick={() => void safety.load()}
      >
        {t('safety.unread.again')}
      </button>
      <a class="button button-wide" href={linkTo('/')}>
        {t('safety.glance.back')}
      </a>
    </Page>
  );
}

/** Says that what was just told is not on disk, and tries again. */
export function UnsavedNote() {
  const { t } = useText();
  const { safety } = useServices();
  if (!safety.unsaved.value) return null;
  return (
    <div class="notice notice-warning" role="alert">
      <p>{t('safety.unsaved')}</p>
      <button type="button" class="button" onClick={() => void safety.keep()}>
        {t('safety.unread.again')}
      </button>
    </div>
  );
}
