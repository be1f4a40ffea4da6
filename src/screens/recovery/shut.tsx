import { useText } from '../../i18n/text.ts';
import { linkTo } from '../../ui/link.ts';
import { Page } from '../../ui/page.tsx';

/** For a browser that no longer opens what it saved: what is left lies in Ebb's copies. */
export function Shut() {
  const { t } = useText();
  return (
    <Page title={t('recovery.shut')}>
      <p>{t('recovery.shut.text')}</p>
      <button type="button" class="button button-primary" onClick={() => location.reload()}>
        {t('recovery.shut.again')}
      </button>
      <section class="card" aria-labelledby="recovery-shut-copy">
        <h2 id="recovery-shut-copy">{t('recovery.shut.copy')}</h2>
        <p>{t('recovery.shut.copy.text')}</p>
        <a class="button" href={linkTo('/backup')}>
          {t('recovery.shut.copy.open')}
        </a>
      </section>
    </Page>
  );
}
