import { useText } from '../../i18n/text.ts';
import { useServices } from '../../state/services.ts';
import { linkTo } from '../../ui/link.ts';
import { Page } from '../../ui/page.tsx';
import { ReasonList } from '../safety-parts/refusal.tsx';

/** A routine whose every step is switched off: says by what, and whom to see. */
export function NothingToDo({ onLeave }: { readonly onLeave: () => void }) {
  const { t } = useText();
  const { safety } = useServices();
  const reasons = safety.permit.value?.reasons ?? [];
  return (
    <Page title={t('session.nothing')}>
      <ReasonList reasons={reasons} />
      <p>{t('session.nothing.text')}</p>
      <a class="button button-primary button-wide" href={linkTo('/')} onClick={onLeave}>
        {t('session.home')}
      </a>
      <a class="button button-wide" href={linkTo('/safety')}>
        {t('session.answers')}
      </a>
    </Page>
  );
}
