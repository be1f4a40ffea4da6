import { useState } from 'preact/hooks';
import type { RestoreMode } from '../../domain/backup/restore-report.ts';
import { useText } from '../../i18n/text.ts';
import { Ask } from '../../ui/ask.tsx';
import type { Translator } from '../../i18n/translator.ts';
import { Choice } from '../../ui/choice.tsx';
import { changesAnything } from './differences.ts';
import type { Differences } from './differences.ts';

interface DecisionProps {
  readonly differences: Differences;
  readonly onRestore: (mode: RestoreMode, bringBack: boolean) => void;
  readonly onLeave: () => void;
}

/** Both together or the copy alone, and what either would mean. */
export function Decision({ differences, onRestore, onLeave }: DecisionProps) {
  const text = useText();
  const { t } = text;
  const [mode, setMode] = useState<RestoreMode>('merge');
  const [bringBack, setBringBack] = useState(false);
  const { deletedHere, removed, removedPhotos } = differences;
  const removes = removed + removedPhotos > 0;
  const isChange = changesAnything(differences, mode, bringBack);
  return (
    <>
      <Choice
        legend={t('backup.mode')}
        value={mode}
        options={[
          {
            value: 'merge',
            label: t('backup.mode.merge'),
            detail: t('backup.mode.merge.recommended'),
          },
          {
            value: 'replace',
            label: t('backup.mode.replace'),
            detail: t(`backup.mode.replace.${removes ? 'removes' : 'harmless'}`),
          },
        ]}
        onChange={setMode}
      />
      <p role="status">
        {mode === 'merge'
          ? mergeWords(text, differences, isChange)
          : replaceWords(text, differences)}
      </p>
      {mode === 'merge' && deletedHere > 0 && (
        <label class="check-line">
          <input
            type="checkbox"
            checked={bringBack}
            onChange={(event) => setBringBack(event.currentTarget.checked)}
          />
          {t('backup.merge.bring-back', { count: deletedHere })}
        </label>
      )}
      <div class="stack">
        {isChange && mode === 'merge' && (
          <button
            type="button"
            class="button backup-ready"
            onClick={() => onRestore(mode, bringBack)}
          >
            {t('backup.restore')}
          </button>
        )}
        {isChange && mode === 'replace' && (
          <Ask
            label={t('backup.restore')}
            question={replaceQuestion(text, differences)}
            yes={t('backup.replace.yes')}
            no={t('backup.replace.no')}
            isBusy={false}
            isStop
            class="backup-ready"
            onYes={() => onRestore(mode, false)}
          />
        )}
        <button type="button" class="button button-plain" onClick={onLeave}>
          {t('backup.leave')}
        </button>
      </div>
    </>
  );
}

function replaceQuestion({ t }: Translator, { removed, removedPhotos }: Differences): string {
  const values = { records: removed, photos: removedPhotos };
  if (removed > 0 && removedPhotos > 0) return t('backup.replace.ask.both', values);
  if (removed > 0) return t('backup.replace.ask.records', values);
  return removedPhotos > 0 ? t('backup.replace.ask.photos', values) : t('backup.replace.ask');
}

function mergeWords({ t }: Translator, { deletedThere }: Differences, isChange: boolean): string {
  if (!isChange) return t('backup.merge.nothing');
  const words = t('backup.merge.text');
  if (deletedThere === 0) return words;
  return `${words} ${t('backup.merge.removed', { count: deletedThere })}`;
}

function replaceWords(text: Translator, differences: Differences): string {
  return `${lossWords(text, differences)} ${text.t('backup.replace.text')}`.trim();
}

/** What replacing removes and puts back, in numbers; empty where it does neither. */
function lossWords({ t }: Translator, differences: Differences): string {
  const { removed, removedPhotos, older, deletedHere } = differences;
  const sentences = [
    removed > 0 && t('backup.replace.records', { count: removed }),
    removedPhotos > 0 && t('backup.replace.photos', { count: removedPhotos }),
    older > 0 && t('backup.replace.older', { count: older }),
    deletedHere > 0 && t('backup.replace.back', { count: deletedHere }),
  ];
  return sentences.filter((sentence) => sentence !== false).join(' ');
}
