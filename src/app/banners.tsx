import { useEffect, useRef, useState } from 'preact/hooks';
import { useText } from '../i18n/text.ts';
import { useServices } from '../state/services.ts';
import { RewrittenBanner } from './rewritten-banner.tsx';
import { WhatChanged } from './what-changed.tsx';

interface BannersProps {
  /** A form or Welcome is open: no offer may interrupt it. */
  readonly quiet: boolean;
}

/** What a person must know wherever they are. */
export function Banners({ quiet }: BannersProps) {
  return (
    <div class="banners" role="status">
      <StorageBanner />
      <RewrittenBanner />
      <PutBackBanner />
      <SettingsBanner />
      {!quiet && <UpdateBanner />}
      {!quiet && <WhatChanged />}
      <OfflineToast />
    </div>
  );
}

function StorageBanner() {
  const { t } = useText();
  const { storage, update } = useServices();
  const kind = update.replaced.value ? 'superseded' : storage.trouble.value;
  if (kind === null || storage.lost.value) return null;
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
  // Where more is missing than came back, the page itself says so.
  if (!storage.putBack.value || storage.lost.value) return null;
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
  const isThere = useRef(true);
  const [taken, setTaken] = useState(false);
  useEffect(
    () => () => {
      isThere.current = false;
    },
    [],
  );
  const { waiting, postponed, replaced, holds } = update;
  const isOffered = waiting.value && !postponed.value && !replaced.value && holds.value === 0;
  if (!isOffered) return null;
  const take = (): void => {
    setTaken(true);
    update.accept(() => isThere.current);
  };
  return (
    <div class="notice">
      <p>{t('shell.update')}</p>
      <div class="row">
        <button type="button" class="button" disabled={taken} onClick={take}>
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
