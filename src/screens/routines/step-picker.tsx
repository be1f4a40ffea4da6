import { useId, useState } from 'preact/hooks';
import { facialRoutine } from '../../content/facial-routine.ts';
import { doseLeft } from '../../domain/routine/own-check.ts';
import { offeredSteps } from '../../domain/routine/own-routine.ts';
import type { OwnPlan } from '../../domain/routine/own-routine.ts';
import type { Step } from '../../domain/routine/routine.ts';
import { useText } from '../../i18n/text.ts';
import { stepName } from './names.ts';
import { doseInWords } from './problem-words.ts';
import { StepThumb } from './step-row.tsx';

interface StepPickerProps {
  readonly own: OwnPlan;
  readonly onAdd: (step: Step) => void;
}

/** Every step there is, to add to the end of the list. */
export function StepPicker({ own, onAdd }: StepPickerProps) {
  const { t } = useText();
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div class="own-picker">
      <button
        type="button"
        class="button button-wide"
        data-act="add"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {t(open ? 'routines.add.done' : 'routines.add')}
      </button>
      {open && (
        <div id={id} class="stack">
          <p class="quiet small">{t('routines.add.text')}</p>
          <ul>
            {offeredSteps(facialRoutine).map((step) => (
              <Offer key={step.id} own={own} step={step} onAdd={() => onAdd(step)} />
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

interface OfferProps {
  readonly own: OwnPlan;
  readonly step: Step;
  readonly onAdd: () => void;
}

function Offer({ own, step, onAdd }: OfferProps) {
  const { t } = useText();
  const why = useId();
  const name = stepName(t, step);
  const isUsedUp = (doseLeft(own, facialRoutine, step) ?? 1) <= 0;
  return (
    <li>
      <button
        type="button"
        class="own-offer"
        aria-label={t('routines.add.named', { name })}
        aria-disabled={isUsedUp}
        aria-describedby={isUsedUp ? why : undefined}
        onClick={() => {
          if (!isUsedUp) onAdd();
        }}
      >
        <StepThumb step={step} />
        <span>{name}</span>
      </button>
      {isUsedUp && (
        <p id={why} class="quiet small">
          {doseInWords(t, step)}
        </p>
      )}
    </li>
  );
}
