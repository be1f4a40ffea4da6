import { useText } from '../i18n/text.ts';
import { useServices } from '../state/services.ts';

interface BannersProps {
  /** A form or Welcome is open: no offer may interrupt it. */
  readonly quiet: boolean;
}

/** What a person must know wherever they are. */
export function Banners({ quiet }: BannersProps) {
  return (
    <div class="banners" role="status">
      <StorageBanner />
      <PutBackBanner />
      <SettingsBanner />
      {!quiet && <UpdateBanner />}
      <OfflineToast />
    </div>
  );
}

function StorageBanner() {
  const { t } = useText();
  const { storage, update } = useServices();
  const kind = update.replaced.value ? 'superseded' : storage.trouble.value;
  if (kind === null) return null;
  return (
    <div class="notice notice-warning">
      <p>{t(`shell.storage.${kind}`)}</p>
      {kind === 'superseded' && (
        <button type="button" class="button" onClick={() => location.reload()}>
          {t('shell.storage.reload')}
        </button>
      )}
    </div>
  );
}

function PutBackBanner() {
  const { t } = useText();
  const { storage } = useServices();
  if (!storage.putBack.value) return null;
  return (
    <div class="notice">
      <p>{t('shell.storage.put-back')}</p>
      <button type="button" class="button" onClick={storage.acknowledgePutBack}>
        {t('shell.ok')}
      </button>
    </div>
  );
}

function SettingsBanner() {
  const { t } = useText();
  const { settings } = useServices();
  if (settings.refused.value.length === 0) return null;
  return (
    <div class="notice">
      <p>{t('shell.settings-refused')}</p>
      <button type="button" class="button" onClick={() => void settings.change({})}>
        {t('shell.ok')}
      </button>
    </div>
  );
}

function UpdateBanner() {
  const { t } = useText();
  const { update } = useServices();
  if (!update.waiting.value || update.postponed.value) return null;
  return (
    <div class="notice">
      <p>{t('shell.update')}</p>
      <div class="row">
        <button type="button" class="button" onClick={update.accept}>
          {t('shell.update.now')}
        </button>
        <button type="button" class="button button-plain" onClick={update.later}>
          {t('shell.update.later')}
        </button>
      </div>
    </div>
  );
}

/** Said once, over the page rather than in it: nothing moves, nothing waits for a tap. */
function OfflineToast() {
  const { t } = useText();
  const { update } = useServices();
  if (!update.offlineReady.value) return null;
  return <p class="toast">{t('shell.offline-ready')}</p>;
}
