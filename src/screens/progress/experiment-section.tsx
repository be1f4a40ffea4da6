import { useState } from 'preact/hooks';
import type { Verdict } from '../../domain/experiment/verdict.ts';
import { useText } from '../../i18n/text.ts';
import type { ExperimentState } from '../../state/experiment-model.ts';
import { ExperimentSetUp } from './experiment-set-up.tsx';
import { ExperimentVerdict } from './experiment-verdict.tsx';
import { OpenerButton } from './opener-button.tsx';

interface ExperimentProps {
  readonly experiment: ExperimentState;
}

interface ExperimentSectionProps extends ExperimentProps {
  readonly verdict: Verdict | null;
}

/** The one way to an answer: set up, under way, or over. */
export function ExperimentSection({ experiment, verdict }: ExperimentSectionProps) {
  const { t } = useText();
  const [mode, setMode] = useState<'shown' | 'set-up' | 'left'>('shown');
  const { isRunning, standing } = experiment;
  const phase = standing.value?.phase;
  if (isRunning.value) return <Running experiment={experiment} />;
  return (
    <section class="card" aria-labelledby="experiment-title">
      <h2 id="experiment-title">{t(phase === 'over' ? 'experiment.over' : 'experiment.title')}</h2>
      {phase === 'over' && <ExperimentVerdict verdict={verdict} />}
      {phase === 'stopped' && (
        <p class="quiet">{t('experiment.stopped', { day: standing.value?.dayNumber ?? 0 })}</p>
      )}
      {phase !== 'over' && <p>{t('experiment.text')}</p>}
      {mode === 'set-up' ? (
        <ExperimentSetUp experiment={experiment} onLeave={() => setMode('left')} />
      ) : (
        <OpenerButton
          label={t(phase === 'over' ? 'experiment.again' : 'experiment.set-up')}
          focused={mode === 'left'}
          onClick={() => setMode('set-up')}
        />
      )}
    </section>
  );
}

function Running({ experiment }: ExperimentProps) {
  const { t } = useText();
  const standing = experiment.standing.value;
  const progress = experiment.progress.value;
  const ask = experiment.ask.value;
  if (standing === null || progress === null) return null;
  const { dayNumber, days, phase } = standing;
  return (
    <section class="card" aria-labelledby="experiment-title">
      <h2 id="experiment-title">{t('experiment.running')}</h2>
      <p>
        {phase === 'not-begun'
          ? t('experiment.not-begun')
          : t('experiment.day', { day: dayNumber, days })}
        {ask !== null && ` ${t(`experiment.today.${ask}`)}`}
      </p>
      {phase === 'pairs' && (
        <p class="quiet small">
          {t('experiment.progress', {
            complete: progress.complete,
            left: progress.leftOut.length,
            needed: progress.needed,
          })}
        </p>
      )}
      {!progress.canAnswer && <p class="notice notice-warning">{t('experiment.no-answer')}</p>}
      <StopButton experiment={experiment} />
    </section>
  );
}

function StopButton({ experiment }: ExperimentProps) {
  const { t } = useText();
  const [mode, setMode] = useState<'shown' | 'asked' | 'kept'>('shown');
  if (mode !== 'asked') {
    return (
      <OpenerButton
        label={t('experiment.stop')}
        focused={mode === 'kept'}
        onClick={() => setMode('asked')}
      />
    );
  }
  return (
    <div class="stack" role="group" aria-label={t('experiment.stop')}>
      <p>{t('experiment.stop.ask')}</p>
      <button type="button" class="button button-stop" onClick={() => void experiment.stop()}>
        {t('experiment.stop.yes')}
      </button>
      <button type="button" class="button" autofocus onClick={() => setMode('kept')}>
        {t('experiment.stop.no')}
      </button>
    </div>
  );
}
