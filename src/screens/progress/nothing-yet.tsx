import { useText } from '../../i18n/text.ts';
import { linkTo } from '../../ui/link.ts';

/** Before anything was recorded: what will show here, and how to begin. */
export function NothingYet() {
  const { t } = useText();
  return (
    <section class="card">
      <h2>{t('progress.empty.title')}</h2>
      <p>{t('progress.empty.text')}</p>
      <a class="button button-primary" href={linkTo('/check-in')}>
        {t('progress.empty.rate')}
      </a>
      <a class="button button-plain" href={linkTo('/')}>
        {t('progress.empty.today')}
      </a>
    </section>
  );
}
