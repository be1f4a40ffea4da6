import { useEffect, useRef, useState } from 'preact/hooks';
import type { RestoreMode } from '../../domain/backup/restore-report.ts';
import { useText } from '../../i18n/text.ts';
import type { BackupState } from '../../state/backup-model.ts';
import type { Chosen } from '../../state/chosen-copy-model.ts';
import { useDrop } from '../../ui/use-drop.ts';
import { ChooseFile } from './choose-file.tsx';
import { DryRun } from './dry-run.tsx';
import { attempt } from './attempt.ts';
import { UnlockCopy } from './unlock-copy.tsx';

type Stage = 'restoring' | 'uncertain' | 'left' | null;

/** From a file to a report of what it would do, and from there to everything as it was. */
export function BringBack({ model }: { readonly model: BackupState }) {
  const { t } = useText();
  const [stage, setStage] = useState<Stage>(null);
  const chosen = model.chosen.value;
  const isTrying = chosen.state === 'locked' && chosen.attempt === 'trying';
  const isBusy = isTrying || chosen.state === 'reading' || chosen.state === 'restoring';
  const { heading, chooser, alert } = useFocus(chosen.state, stage);

  const choose = (file: File): void => {
    if (isBusy) return;
    setStage(null);
    void model.choose(file);
  };
  const leave = (): void => {
    model.leave();
    setStage('left');
  };
  const restore = async (mode: RestoreMode, bringBack: boolean): Promise<void> => {
    setStage('restoring');
    const outcome = await attempt(model, () => model.restore(mode, bringBack));
    if (outcome !== 'done') setStage(outcome === 'uncertain' ? outcome : null);
  };
  const { isOver, handlers } = useDrop(choose);
  const isRestoring = stage === 'restoring';
  return (
    <section class="card" aria-labelledby="backup-bring" data-over={isOver} {...handlers}>
      <h2 ref={heading} id="backup-bring" tabIndex={-1}>
        {t('backup.bring')}
      </h2>
      {chosen.state === 'read' && (
        <DryRun
          report={chosen.report}
          onRestore={(mode, bringBack) => void restore(mode, bringBack)}
          onLeave={leave}
        />
      )}
      {chosen.state === 'locked' && (
        <UnlockCopy
          attempt={chosen.attempt}
          onUnlock={(passphrase) => void model.unlock(passphrase)}
          onLeave={leave}
        />
      )}
      {chosen.state !== 'read' && chosen.state !== 'locked' && !isRestoring && (
        <>
          <p class="quiet">{t('backup.bring.text')}</p>
          <ChooseFile input={chooser} isBusy={isBusy} onFile={choose} />
        </>
      )}
      <p class="said" role="status">
        {saidOf(chosen, stage)}
      </p>
      <div ref={alert} class="said" role="alert">
        {!isRestoring && chosen.state === 'refused' && (
          <p class="notice notice-warning">
            {t(stage === 'uncertain' ? 'backup.uncertain' : `backup.problem.${chosen.problem}`)}
          </p>
        )}
      </div>
    </section>
  );

  function saidOf({ state }: Chosen, now: Stage): string | null {
    if (now === 'restoring') return t('backup.bring.restoring');
    if (state === 'reading') return t('backup.bring.reading');
    return now === 'left' && state === 'none' ? t('backup.bring.left') : null;
  }
}

/** The focus never stays on what has gone: a report ends at the way to another file. */
function useFocus(state: Chosen['state'], stage: Stage) {
  const heading = useRef<HTMLHeadingElement>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const alert = useRef<HTMLDivElement>(null);
  const wasAway = useRef(false);
  const isRestoring = stage === 'restoring';
  useEffect(() => {
    if (isRestoring) heading.current?.focus();
    const isAway = state === 'read' || state === 'locked' || isRestoring;
    if (wasAway.current && !isAway) chooser.current?.focus();
    wasAway.current = isAway;
    if (state === 'refused') alert.current?.scrollIntoView({ block: 'nearest' });
  }, [state, isRestoring]);
  return { heading, chooser, alert };
}
