import { useState } from 'preact/hooks';
import { EXPERIMENT_CHANCES } from '../../content/experiment-chances.ts';
import { FACIAL_MINUTES } from '../../content/facial-minutes.ts';
import { BASELINE_DAYS, LEAST_PAIRS, USUAL_PAIRS } from '../../domain/experiment/experiment.ts';
import { daysOf } from '../../domain/experiment/schedule.ts';
import { useText } from '../../i18n/text.ts';
import type { ExperimentState } from '../../state/experiment-model.ts';
import { useServices } from '../../state/services.ts';
import { useUnsaved } from '../../state/use-unsaved.ts';
import { Choice } from '../../ui/choice.tsx';
import { LengthChoice } from '../../ui/length-choice.tsx';

interface ExperimentSetUpProps {
  readonly experiment: ExperimentState;
  readonly onLeave: () => void;
}

/** How long it takes, which facial it tries, and what can be expected of it. */
export function ExperimentSetUp({ experiment, onLeave }: ExperimentSetUpProps) {
  const { t } = useText();
  const { settings } = useServices();
  const [length, setLength] = useState(settings.settings.value.length);
  const [pairs, setPairs] = useState<number>(USUAL_PAIRS);
  const [state, setState] = useState<'open' | 'busy' | 'not-saved'>('open');
  useUnsaved();
  const chance = EXPERIMENT_CHANCES.find((each) => each.pairs === pairs);
  const begin = async (): Promise<void> => {
    setState('busy');
    if (!(await experiment.begin(length, pairs))) setState('not-saved');
  };
  return (
    <div class="stack">
      <LengthChoice
        legend={t('experiment.length')}
        value={length}
        timeOf={(value) => t('shell.minutes', { minutes: FACIAL_MINUTES[value] })}
        onChange={setLength}
      />
      <Choice
        legend={t('experiment.pairs')}
        value={pairs}
        options={EXPERIMENT_CHANCES.map((each) => ({
          value: each.pairs,
          label: t('experiment.pairs.days', { days: daysOf(each.pairs) }),
          detail: t('experiment.pairs.chance', { percent: each.helps }),
        }))}
        onChange={setPairs}
      />
      {chance !== undefined && (
        <p>{t('experiment.chance', { pairs, helps: chance.helps, chance: chance.falseHelps })}</p>
      )}
      <p>{t('experiment.plan', { baseline: BASELINE_DAYS, pairs })}</p>
      {pairs === LEAST_PAIRS && <p>{t('experiment.spare')}</p>}
      <p>{t('experiment.rules')}</p>
      {state === 'not-saved' && (
        <p class="notice notice-warning" role="alert">
          {t('experiment.not-saved')}
        </p>
      )}
      <button
        type="button"
        class="button button-primary"
        disabled={state === 'busy'}
        onClick={() => void begin()}
      >
        {t('experiment.begin')}
      </button>
      <button type="button" class="button button-plain" onClick={onLeave}>
        {t('experiment.cancel')}
      </button>
    </div>
  );
}
