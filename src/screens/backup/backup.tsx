import { useEffect } from 'preact/hooks';
import { useText } from '../../i18n/text.ts';
import type { BackupState } from '../../state/backup-model.ts';
import { useServices } from '../../state/services.ts';
import { useBackup } from '../../state/use-backup.ts';
import { linkTo } from '../../ui/link.ts';
import { Page } from '../../ui/page.tsx';
import '../../ui/page-parts.css';
import './backup.css';
import { BringBack } from './bring-back.tsx';
import { isJustNow } from './just-now.ts';
import { KeepCopy } from './keep-copy.tsx';
import { RestorePoints } from './restore-points.tsx';

/** Everything as one file to keep elsewhere, back from it, and a way back from that. */
export default function Backup() {
  const { t } = useText();
  const { days, storage } = useServices();
  const model = useBackup();
  return (
    <Page title={t('backup.title')} class="backup">
      <a class="button button-plain back-link" href={linkTo('/settings')}>
        {t('backup.back')}
      </a>
      {model !== null && (days.loaded.value || storage.lost.value) && <Parts model={model} />}
    </Page>
  );
}

function Parts({ model }: { readonly model: BackupState }) {
  const { t } = useText();
  useEffect(
    () => () => {
      if (model.chosen.value.state !== 'restoring') model.leave();
    },
    [model],
  );
  return (
    <>
      <Landed model={model} />
      <KeepCopy model={model} />
      <BringBack model={model} />
      <a class="button button-plain" href={linkTo('/import')}>
        {t('backup.import')}
      </a>
      <RestorePoints model={model} />
    </>
  );
}

/** The app has started anew since: this is how a person knows that it worked. */
function Landed({ model }: { readonly model: BackupState }) {
  const { t } = useText();
  const { clock } = useServices();
  const [newest] = model.points.value;
  const isNews = newest !== undefined && isJustNow(newest.at, clock.now());
  return (
    <div class="said" role="status">
      {isNews && <p class="notice landed">{t(`backup.landed.${newest.cause}`)}</p>}
    </div>
  );
}
