import { useText } from '../../i18n/text.ts';
import { linkTo } from '../../ui/link.ts';

/** In the place of every number, for whoever would rather not see them. */
export function Hidden({ onShow }: { readonly onShow: () => void }) {
  const { t } = useText();
  return (
    <section class="card stack">
      <h2>{t('progress.hidden')}</h2>
      <p>{t('progress.hidden.text')}</p>
      <button type="button" class="button button-wide" onClick={onShow}>
        {t('progress.hidden.show')}
      </button>
      <a class="button button-plain" href={linkTo('/settings')}>
        {t('progress.hidden.settings')}
      </a>
    </section>
  );
}
