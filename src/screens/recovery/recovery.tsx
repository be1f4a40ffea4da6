import { BACKUP_KINDS } from '../../domain/backup/records.ts';
import type { Loss } from '../../domain/keeping/high-water-mark.ts';
import { formatDay, formatTime } from '../../i18n/formats.ts';
import { useText } from '../../i18n/text.ts';
import type { KeepingState } from '../../state/keeping-model.ts';
import { useServices } from '../../state/services.ts';
import { useKeeping } from '../../state/use-keeping.ts';
import { linkTo } from '../../ui/link.ts';
import { Page } from '../../ui/page.tsx';
import { Copies } from './copies.tsx';
import { GoOn } from './go-on.tsx';
import { Shut } from './shut.tsx';
import '../../ui/page-parts.css';
import './recovery.css';

/** Stands before everything else once the browser has lost records. */
export default function Recovery() {
  const { t } = useText();
  const { storage } = useServices();
  const keeper = useKeeping();
  if (!storage.lost.value) return <NothingMissing />;
  if (keeper?.isShut.value) return <Shut />;
  const loss = keeper?.loss.value ?? null;
  const isAll = loss === null || loss.left === 0;
  return (
    <Page title={t(isAll ? 'recovery.title.all' : 'recovery.title')}>
      <WhatHappened loss={loss} />
      {keeper !== null && <WaysBack keeper={keeper} isAll={isAll} />}
    </Page>
  );
}

function NothingMissing() {
  const { t } = useText();
  return (
    <Page title={t('recovery.none')}>
      <p>{t('recovery.none.text')}</p>
      <a class="button button-primary" href={linkTo('/')}>
        {t('recovery.home')}
      </a>
    </Page>
  );
}

function WhatHappened({ loss }: { readonly loss: Loss | null }) {
  const { t, locale } = useText();
  const kinds = BACKUP_KINDS.filter((kind) => loss?.missing[kind] !== undefined);
  const when = loss && {
    day: formatDay(locale, loss.at, 'full'),
    time: formatTime(locale, loss.at),
  };
  return (
    <>
      <p>{when === null ? t('recovery.had.all') : t('recovery.had', when)}</p>
      {loss !== null && (
        <div>
          <h2 class="recovery-missing">{t('recovery.missing')}</h2>
          <ul class="figures">
            {kinds.map((kind) => (
              <li key={kind}>
                {t(`recovery.missing.${kind}`, { count: loss.missing[kind] ?? 0 })}
              </li>
            ))}
          </ul>
        </div>
      )}
      {loss !== null && loss.left > 0 && <p>{t('recovery.left', { count: loss.left })}</p>}
      <p class="quiet small">{t('recovery.why')}</p>
    </>
  );
}

interface WaysBackProps {
  readonly keeper: KeepingState;
  readonly isAll: boolean;
}

function WaysBack({ keeper, isAll }: WaysBackProps) {
  const { t } = useText();
  const copies = keeper.snapshots.value.filter((copy) => mayHelp(copy.records, keeper));
  return (
    <>
      {copies.length > 0 && <Copies keeper={keeper} copies={copies} />}
      <section class="card" aria-labelledby="recovery-backup">
        <h2 id="recovery-backup">{t('recovery.backup')}</h2>
        <p class="quiet">{t('recovery.backup.text')}</p>
        <a class={copies.length > 0 ? 'button' : 'button button-primary'} href={linkTo('/backup')}>
          {t('recovery.backup.open')}
        </a>
      </section>
      <GoOn keeper={keeper} isAll={isAll} />
    </>
  );
}

/** One of fewer records than are left, or of no photos where only those are missing, does not. */
function mayHelp(records: number, keeper: KeepingState): boolean {
  const loss = keeper.loss.value;
  if (loss === null) return records > 0;
  const { missing, left } = loss;
  return records > left && Object.keys(missing).some((kind) => kind !== 'photos');
}
