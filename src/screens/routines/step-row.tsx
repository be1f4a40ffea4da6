import { useId, useMemo } from 'preact/hooks';
import { facialDrawings } from '../../content/drawings/facial.ts';
import { facialRoutine } from '../../content/facial-routine.ts';
import type { AreaDrawingId } from '../../domain/routine/drawing.ts';
import { doseLeft, mostRepsOf } from '../../domain/routine/own-check.ts';
import type { OwnPlan } from '../../domain/routine/own-routine.ts';
import type { Step } from '../../domain/routine/routine.ts';
import { useText } from '../../i18n/text.ts';
import type { Translate } from '../../i18n/translator.ts';
import { FigureThumb } from '../../ui/figure/stroke-figure.tsx';
import { repsInWords, stepName } from './names.ts';
import { doseInWords } from './problem-words.ts';
import { StepButton } from './step-button.tsx';

interface StepRowProps {
  readonly own: OwnPlan;
  readonly step: Step;
  readonly index: number;
  readonly onReps: (reps: number) => void;
  readonly onMove: (by: 1 | -1) => void;
  readonly onRemove: () => void;
}

/** One step of the list: what it is, how often, and where in the order. */
export function StepRow({ own, step, index, onReps, onMove, onRemove }: StepRowProps) {
  const { t } = useText();
  const why = useId();
  const reps = own.items[index]?.reps ?? 0;
  const name = stepName(t, step);
  const limit = limitInWords(t, own, step, reps);
  return (
    <li class="own-step" data-place={index}>
      <div class="own-step-head">
        <StepThumb step={step} />
        <div class="own-step-words">
          <h3>{name}</h3>
          {step.sides === 'one-then-other' && <p class="quiet small">{t('routines.in-turn')}</p>}
        </div>
        <StepButton sign="remove" label={t('routines.remove', { name })} onClick={onRemove} />
      </div>
      <div class="own-step-acts">
        <div class="own-stepper">
          <StepButton
            sign="minus"
            label={t('routines.fewer', { name })}
            off={reps <= 1}
            why={why}
            onClick={() => onReps(reps - 1)}
          />
          <span class="figures">{repsInWords(t, step, reps)}</span>
          <StepButton
            sign="plus"
            label={t('routines.more', { name })}
            off={!canGrow(own, step, reps)}
            why={why}
            onClick={() => onReps(reps + 1)}
          />
        </div>
        <div class="own-order">
          <StepButton
            sign="up"
            label={t('routines.up', { name })}
            off={index === 0}
            onClick={() => onMove(-1)}
          />
          <StepButton
            sign="down"
            label={t('routines.down', { name })}
            off={index === own.items.length - 1}
            onClick={() => onMove(1)}
          />
        </div>
      </div>
      {limit !== null && (
        <p id={why} class="quiet small">
          {limit}
        </p>
      )}
    </li>
  );
}

/** The step's picture; its name stands beside it. */
export function StepThumb({ step }: { readonly step: Step }) {
  const { area, sides } = step;
  // Made once: a list of them must not be compared stroke by stroke at every tap.
  return useMemo(
    () => (
      <div class="own-thumb">
        <FigureThumb
          drawing={facialDrawings[area as AreaDrawingId]}
          side={sides === 'midline' ? 'midline' : sides === 'together' ? 'both' : 'left'}
        />
      </div>
    ),
    [area, sides],
  );
}

function canGrow(own: OwnPlan, step: Step, reps: number): boolean {
  return reps < mostRepsOf(step) && (doseLeft(own, facialRoutine, step) ?? 1) > 0;
}

/** Why a step takes no more, or no fewer; null where both are free. */
function limitInWords(t: Translate, own: OwnPlan, step: Step, reps: number): string | null {
  if (!canGrow(own, step, reps)) {
    if (step.doseCap !== undefined) return doseInWords(t, step);
    const rep = step.timing.kind === 'paced' ? step.timing.rep : 'stretch';
    return t(`routines.most.${rep}`, { most: mostRepsOf(step) });
  }
  return reps <= 1 ? t('routines.least') : null;
}
