import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { facialRoutine } from '../../content/facial-routine.ts';
import { editOwn, newItemOf } from '../../domain/routine/own-edit.ts';
import type { OwnEdit } from '../../domain/routine/own-edit.ts';
import { stepOf } from '../../domain/routine/own-routine.ts';
import type { OwnPlan } from '../../domain/routine/own-routine.ts';
import type { Step } from '../../domain/routine/routine.ts';
import { formatClock } from '../../i18n/formats.ts';
import { useText } from '../../i18n/text.ts';
import { repsInWords, stepName } from './names.ts';
import { StepPicker } from './step-picker.tsx';
import { StepRow } from './step-row.tsx';
import { useDurationOf } from './use-duration.ts';

interface StepListProps {
  readonly own: OwnPlan;
  readonly onChange: (edit: OwnEdit) => void;
}

/** The steps in their order, and what can be done with each; every change is said aloud once. */
export function StepList({ own, onChange }: StepListProps) {
  const { t, locale } = useText();
  const durationOf = useDurationOf();
  const [said, setSaid] = useState('');
  const section = useRef<HTMLElement>(null);
  const focus = useFocusAfter(section, own);
  const count = own.items.length;

  const move = (index: number, step: Step, by: 1 | -1): void => {
    onChange({ kind: 'move', index, by });
    setSaid(t('routines.moved', { name: stepName(t, step), place: index + by + 1, count }));
    focus(`[data-place="${index + by}"] [data-act="${by === 1 ? 'down' : 'up'}"]`);
  };
  const remove = (index: number, step: Step): void => {
    onChange({ kind: 'remove', index });
    setSaid(t('routines.removed', { name: stepName(t, step), count: count - 1 }));
    const next = Math.min(index, count - 2);
    focus(next < 0 ? '[data-act="add"]' : `[data-place="${next}"] [data-act="remove"]`);
  };
  const setReps = (index: number, step: Step, reps: number): void => {
    const edit = { kind: 'set-reps', index, reps } as const;
    onChange(edit);
    const time = formatClock(locale, durationOf(editOwn(own, edit)));
    const words = repsInWords(t, step, reps);
    setSaid(t('routines.counted', { name: stepName(t, step), reps: words, time }));
  };
  const add = (step: Step): void => {
    onChange({ kind: 'add', item: newItemOf(own, facialRoutine, step), at: count });
    setSaid(t('routines.added', { name: stepName(t, step), place: count + 1, count: count + 1 }));
  };

  return (
    <section class="own-steps" ref={section} aria-labelledby="own-steps">
      <h2 id="own-steps">{t('routines.list')}</h2>
      <p class="visually-hidden" role="status">
        {said}
      </p>
      <ol>
        {own.items.map((item, index) => {
          const step = stepOf(facialRoutine, item.stepId);
          if (step === undefined) return null;
          return (
            <StepRow
              key={keyAt(own, index)}
              own={own}
              step={step}
              index={index}
              onReps={(reps) => setReps(index, step, reps)}
              onMove={(by) => move(index, step, by)}
              onRemove={() => remove(index, step)}
            />
          );
        })}
      </ol>
      <StepPicker own={own} onAdd={add} />
    </section>
  );
}

/** A row keeps its key while it is moved: the step, and which of its kind it is. */
function keyAt({ items }: OwnPlan, index: number): string {
  const stepId = items[index]?.stepId;
  const earlier = items.slice(0, index).filter((item) => item.stepId === stepId).length;
  return `${stepId}~${earlier}`;
}

/**
 * Puts the focus somewhere once the list has been drawn anew: not before its plan has changed, or
 * it would follow the row that makes room.
 */
function useFocusAfter(within: { readonly current: HTMLElement | null }, own: OwnPlan) {
  const wanted = useRef<string | null>(null);
  // Before the next key can come: an effect still waiting then would follow the next move's wish.
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    within.current?.querySelector<HTMLElement>(wanted.current)?.focus();
    wanted.current = null;
  }, [own, within]);
  return (selector: string): void => {
    wanted.current = selector;
  };
}
