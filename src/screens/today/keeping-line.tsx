import type { SavedElsewhere } from '../../domain/keeping/reminder.ts';
import { useText } from '../../i18n/text.ts';
import type { Translator } from '../../i18n/translator.ts';
import { useCatalogue } from '../../i18n/use-catalogue.ts';
import type { KeepingState } from '../../state/keeping-model.ts';
import { useKeeping } from '../../state/use-keeping.ts';
import { linkTo } from '../../ui/link.ts';
import './keeping-line.css';

/** Whether what is recorded is safe: a quiet line, and now and then a question. */
export function KeepingLine() {
  const hasWords = useCatalogue('keeping');
  const keeper = useKeeping();
  const saved = keeper?.saved.value ?? null;
  if (!hasWords || keeper === null || saved === null || keeper.records.value === 0) return null;
  return keeper.isTimeToRemind.value ? (
    <Reminder keeper={keeper} saved={saved} />
  ) : (
    <Line saved={saved} />
  );
}

function Line({ saved }: { readonly saved: SavedElsewhere }) {
  const text = useText();
  const isSaved = saved.backupDays !== null && !saved.isDue;
  return (
    <a class="keeping-line" href={linkTo('/settings')}>
      <span class={isSaved ? 'keeping-dot' : 'keeping-dot keeping-dot-open'} aria-hidden="true" />
      <span>{lineOf(text, saved)}</span>
    </a>
  );
}

function lineOf({ t }: Translator, { backupDays, unsaved, isDue }: SavedElsewhere): string {
  if (backupDays === null) return t('keeping.line.only-here', { count: unsaved });
  if (isDue) return t('keeping.line.new-since', { count: unsaved });
  return t('keeping.line.saved', { days: backupDays });
}

interface ReminderProps {
  readonly keeper: KeepingState;
  readonly saved: SavedElsewhere;
}

function Reminder({ keeper, saved }: ReminderProps) {
  const { t } = useText();
  const { backupDays, unsaved } = saved;
  return (
    <section class="card" aria-labelledby="keeping-remind">
      <h2 id="keeping-remind">{t('keeping.remind')}</h2>
      <p>
        {backupDays === null
          ? t('keeping.remind.first', { count: unsaved })
          : t('keeping.remind.again', { days: backupDays, count: unsaved })}
      </p>
      <a class="button button-wide" href={linkTo('/backup')}>
        {t('keeping.remind.go')}
      </a>
      <div class="keeping-later">
        <button type="button" class="button button-plain" onClick={() => void keeper.remindLater()}>
          {t('keeping.remind.later')}
        </button>
        <button
          type="button"
          class="button button-plain"
          onClick={() => void keeper.setReminders(false)}
        >
          {t('keeping.remind.off')}
        </button>
      </div>
    </section>
  );
}
