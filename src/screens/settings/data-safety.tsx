import { useEffect, useState } from 'preact/hooks';
import { formatDay, formatTime } from '../../i18n/formats.ts';
import { useText } from '../../i18n/text.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { KeepingState } from '../../state/keeping-model.ts';
import { useKeeping } from '../../state/use-keeping.ts';
import { linkTo } from '../../ui/link.ts';
import { sizeWords } from '../../ui/size-words.ts';
import '../../ui/page-parts.css';
import { OnOff } from './on-off.tsx';

/** Where the records are, how well they are kept there, and what would make them safer. */
export function DataSafety() {
  const { t } = useText();
  const keeper = useKeeping();
  return (
    <section class="settings-part" aria-labelledby="settings-data">
      <h2 id="settings-data">{t('settings.data')}</h2>
      <p class="quiet">{t('settings.data.text')}</p>
      {keeper !== null && <Facts keeper={keeper} />}
      <a class="button" href={linkTo('/backup')}>
        {t('keeping.open')}
      </a>
      <p class="quiet small">{t('keeping.test.text')}</p>
      {keeper?.keeping.value && (
        <>
          <OnOff
            legend={t('keeping.reminders')}
            value={keeper.keeping.value.reminders}
            onChange={(on) => void keeper.setReminders(on)}
          />
          <p class="quiet small">{t('keeping.reminders.text')}</p>
        </>
      )}
      <a class="button button-plain" href={linkTo('/erase')}>
        {t('settings.data.erase')}
      </a>
    </section>
  );
}

function Facts({ keeper }: { readonly keeper: KeepingState }) {
  const text = useText();
  const { t } = text;
  const said = useSaid(keeper);
  return (
    <>
      <h3>{t('keeping.title')}</h3>
      <dl class="facts figures">
        <Fact term={t('keeping.records')} fact={recordsWords(text, keeper, said.usedBytes)} />
        <Fact term={t('keeping.backup')} fact={backupWords(text, keeper)} />
        <Fact term={t('keeping.copy')} fact={copyWords(text, keeper)} />
        <Fact term={t('keeping.persisted')} fact={t(`keeping.persisted.${said.persisted}`)} />
        <Fact
          term={t('keeping.installed')}
          fact={t(keeper.facts.isInstalled() ? 'keeping.installed.yes' : 'keeping.installed.no')}
        />
      </dl>
      <p class="quiet small">{t('keeping.limits')}</p>
    </>
  );
}

function Fact({ term, fact }: { readonly term: string; readonly fact: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{fact}</dd>
    </div>
  );
}

interface Said {
  readonly persisted: 'yes' | 'no' | 'unknown';
  readonly usedBytes: number | null;
}

/** What the browser says; it may take its time. */
function useSaid({ facts }: KeepingState): Said {
  const [said, setSaid] = useState<Said>({ persisted: 'unknown', usedBytes: null });
  useEffect(() => {
    void Promise.all([facts.persisted(), facts.usedBytes()]).then(([persisted, usedBytes]) => {
      const word = persisted ? 'yes' : 'no';
      setSaid({ persisted: persisted === null ? 'unknown' : word, usedBytes });
    });
  }, [facts]);
  return said;
}

function recordsWords(text: Translator, keeper: KeepingState, usedBytes: number | null): string {
  const count = keeper.records.value;
  if (count === 0) return text.t('keeping.records.none');
  const records = text.t('keeping.records.some', { count });
  if (usedBytes === null) return records;
  return text.t('keeping.records.size', { records, size: sizeWords(text, usedBytes) });
}

function backupWords({ t }: Translator, keeper: KeepingState): string {
  const saved = keeper.saved.value;
  if (saved === null || saved.backupDays === null) return t('keeping.backup.none');
  return t('keeping.backup.days', { days: saved.backupDays, unsaved: saved.unsaved });
}

function copyWords({ t, locale }: Translator, keeper: KeepingState): string {
  const [newest] = keeper.snapshots.value;
  if (newest === undefined) return t('keeping.copy.none');
  return t('keeping.copy.at', {
    day: formatDay(locale, newest.at, 'full'),
    time: formatTime(locale, newest.at),
  });
}
