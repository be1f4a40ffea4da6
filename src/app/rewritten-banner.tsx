import { useText } from '../i18n/text.ts';
import { useCatalogue } from '../i18n/use-catalogue.ts';
import { useOtherTabs } from '../state/use-other-tabs.ts';

/** Another tab has put others in the place of all records; what is entered here can still be kept. */
export function RewrittenBanner() {
  const tabs = useOtherTabs();
  return tabs?.isRewritten.value ? <Rewritten onReload={tabs.startAnew} /> : null;
}

function Rewritten({ onReload }: { readonly onReload: () => void }) {
  const { t } = useText();
  if (!useCatalogue('keeping')) return null;
  return (
    <div class="notice notice-warning">
      <p>{t('keeping.rewritten')}</p>
      <button type="button" class="button" onClick={onReload}>
        {t('keeping.rewritten.reload')}
      </button>
    </div>
  );
}
