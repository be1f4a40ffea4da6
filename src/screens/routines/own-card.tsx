import { useEffect, useRef, useState } from 'preact/hooks';
import type { OwnPlan, OwnRoutine } from '../../domain/routine/own-routine.ts';
import { useText } from '../../i18n/text.ts';
import type { RoutinesState } from '../../state/routines-model.ts';
import { copyName } from './names.ts';
import { useDurationOf } from './use-duration.ts';

const MS_PER_MINUTE = 60_000;

interface OwnCardProps {
  readonly routines: RoutinesState;
  readonly own: OwnRoutine;
  readonly onEdit: (from: OwnRoutine | OwnPlan) => void;
  readonly onDeleted: () => void;
}

/** One of a person's own routines, and what can be done with it. */
export function OwnCard({ routines, own, onEdit, onDeleted }: OwnCardProps) {
  const { t } = useText();
  const minutes = Math.max(1, Math.round(useDurationOf()(own) / MS_PER_MINUTE));
  const [mode, setMode] = useState<'offered' | 'asked' | 'failed' | 'kept'>('offered');
  const { name, basedOn, repSeconds, items } = own;
  const confirm = async (): Promise<void> => {
    if (await routines.remove(own.id)) onDeleted();
    else setMode('failed');
  };
  return (
    <section class="card own-card">
      <div>
        <h2>
          <bdi>{name}</bdi>
        </h2>
        <p class="quiet small figures">
          {[t('shell.minutes', { minutes }), t('routines.steps', { count: items.length })].join(
            ' · ',
          )}
        </p>
      </div>
      {mode === 'asked' || mode === 'failed' ? (
        <DeleteQuestion
          question={t('routines.delete.ask', { name })}
          failed={mode === 'failed'}
          onYes={() => void confirm()}
          onNo={() => setMode('kept')}
        />
      ) : (
        <div class="own-row">
          <button
            type="button"
            class="button"
            aria-label={t('routines.edit.named', { name })}
            onClick={() => onEdit(own)}
          >
            {t('routines.edit')}
          </button>
          <button
            type="button"
            class="button"
            aria-label={t('routines.copy.own.named', { name })}
            onClick={() => onEdit({ name: copyName(t, name), basedOn, repSeconds, items })}
          >
            {t('routines.copy.own')}
          </button>
          <DeleteOpener name={name} focused={mode === 'kept'} onClick={() => setMode('asked')} />
        </div>
      )}
    </section>
  );
}

interface DeleteOpenerProps {
  readonly name: string;
  /** Takes the focus back from the question that has just been closed. */
  readonly focused: boolean;
  readonly onClick: () => void;
}

function DeleteOpener({ name, focused, onClick }: DeleteOpenerProps) {
  const { t } = useText();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (focused) button.current?.focus();
  }, [focused]);
  return (
    <button
      ref={button}
      type="button"
      class="button"
      aria-label={t('routines.delete.named', { name })}
      onClick={onClick}
    >
      {t('routines.delete')}
    </button>
  );
}

interface DeleteQuestionProps {
  readonly question: string;
  readonly failed: boolean;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

function DeleteQuestion({ question, failed, onYes, onNo }: DeleteQuestionProps) {
  const { t } = useText();
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => keep.current?.focus(), []);
  return (
    <div class="own-ask" role="group" aria-label={question}>
      <p role={failed ? 'alert' : undefined}>{failed ? t('routines.delete.failed') : question}</p>
      <div class="own-row">
        <button type="button" class="button button-stop" onClick={onYes}>
          {t('routines.delete.yes')}
        </button>
        <button ref={keep} type="button" class="button" onClick={onNo}>
          {t('routines.delete.no')}
        </button>
      </div>
    </div>
  );
}
