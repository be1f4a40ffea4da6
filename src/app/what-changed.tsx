import { useText } from '../i18n/text.ts';
import { useCatalogue } from '../i18n/use-catalogue.ts';
import { useServices } from '../state/services.ts';

/** Said once after an update. Its words come when they are wanted; without them nothing is said. */
export function WhatChanged() {
  return useServices().update.changed.value ? <Changes /> : null;
}

function Changes() {
  const { t } = useText();
  const { update } = useServices();
  if (!useCatalogue('changes')) return null;
  return (
    <div class="notice">
      <p>{t('changes.text')}</p>
      <button type="button" class="button" onClick={update.acknowledge}>
        {t('shell.ok')}
      </button>
    </div>
  );
}
