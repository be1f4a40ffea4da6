import { useState } from 'preact/hooks';
import { useText } from '../../i18n/text.ts';
import type { Translator } from '../../i18n/translator.ts';
import type { ProgressKit } from '../../state/progress-kit.ts';
import type { ReadyTable, TakeAlongState } from '../../state/take-along-model.ts';
import { columnWords } from '../../ui/column-words.ts';
import { linkTo } from '../../ui/link.ts';
import { sizeWords } from '../../ui/size-words.ts';
import './take-along.css';

/** What a person can take out of the app: a report to print, and a table of everything. */
export function TakeAlong({ kit: { takeAlong, experiment } }: { readonly kit: ProgressKit }) {
  const { t } = useText();
  return (
    <section class="card" aria-labelledby="take-title">
      <h2 id="take-title">{t('take.title')}</h2>
      <p class="quiet">{t('take.text')}</p>
      <a class="button" href={linkTo('/report')}>
        {t('take.report')}
      </a>
      <TableButton takeAlong={takeAlong} isBlind={experiment.isRunning.value} />
    </section>
  );
}

interface TableButtonProps {
  readonly takeAlong: TakeAlongState;
  readonly isBlind: boolean;
}

/** The first tap prepares the table, the second hands it over. */
function TableButton({ takeAlong, isBlind }: TableButtonProps) {
  const text = useText();
  const { t } = text;
  const [handed, setHanded] = useState<'failed' | 'downloaded' | null>(null);
  const table = takeAlong.table.value;
  const ready = typeof table === 'string' ? null : table;

  const hand = async (): Promise<void> => {
    setHanded(null);
    if (ready === null) return takeAlong.makeTable(columnWords(text));
    const outcome = await takeAlong.shareTable(ready);
    if (outcome === 'failed' || outcome === 'downloaded') setHanded(outcome);
  };

  return (
    <>
      <button
        type="button"
        class={ready === null ? 'button' : 'button take-ready'}
        aria-disabled={table === 'making'}
        onClick={() => void hand()}
      >
        {t(`take.table.${labelOf()}`)}
      </button>
      <p class="take-said" role="status">
        {ready !== null && handed === null && readyWords(text, ready)}
        {ready !== null && handed === null && isBlind && ` ${t('take.table.blind')}`}
        {ready !== null && handed === 'downloaded' && t('take.downloaded')}
      </p>
      <p class="take-said" role="alert">
        {table === 'unread' && t('take.table.unread')}
        {ready !== null && handed === 'failed' && t('take.failed')}
      </p>
    </>
  );

  function labelOf(): 'making' | 'prepare' | 'share' | 'save' {
    if (table === 'making') return 'making';
    if (ready === null) return 'prepare';
    return takeAlong.canShare() ? 'share' : 'save';
  }
}

function readyWords(text: Translator, { rows, file, unreadable }: ReadyTable): string {
  const words = text.t('take.table.ready', { rows, size: sizeWords(text, file.size) });
  if (unreadable === 0) return words;
  return `${words} ${text.t('take.table.unreadable', { count: unreadable })}`;
}
