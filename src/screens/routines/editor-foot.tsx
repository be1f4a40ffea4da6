import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { OwnPlan } from '../../domain/routine/own-routine.ts';
import { formatClock } from '../../i18n/formats.ts';
import { useText } from '../../i18n/text.ts';
import { useDurationOf } from './use-duration.ts';

interface EditorFootProps {
  readonly own: OwnPlan;
  /** Why it cannot be saved, in words; empty where it can. */
  readonly problems: readonly string[];
  readonly changed: boolean;
  readonly onSave: () => Promise<void>;
  readonly onLeave: () => void;
}

/** How long it has become, "Save", and the way out, which asks where something would be lost. */
export function EditorFoot({ own, problems, changed, onSave, onLeave }: EditorFootProps) {
  const { t, locale } = useText();
  const durationOf = useDurationOf();
  const [asking, setAsking] = useState<'no' | 'yes' | 'stayed'>('no');
  const [saving, setSaving] = useState(false);
  const why = useId();
  const isBlocked = problems.length > 0;
  const save = async (): Promise<void> => {
    if (saving || isBlocked) return;
    setSaving(true);
    try {
      await onSave();
    } finally {
      setSaving(false);
    }
  };
  const time = formatClock(locale, durationOf(own));
  const count = own.items.length;
  if (asking === 'yes') return <LeaveQuestion onYes={onLeave} onNo={() => setAsking('stayed')} />;
  return (
    <div class="foot own-foot">
      <p class="figures">
        {t('routines.total', { time })} · {t('routines.steps', { count })}
      </p>
      <div id={why} class="problem small" role="status">
        {problems.map((problem) => (
          <p key={problem}>{problem}</p>
        ))}
      </div>
      <div class="own-row">
        <button
          type="button"
          class="button button-primary"
          aria-disabled={isBlocked}
          aria-describedby={isBlocked ? why : undefined}
          onClick={() => void save()}
        >
          {t('routines.save')}
        </button>
        <CancelButton
          focused={asking === 'stayed'}
          onClick={() => (changed ? setAsking('yes') : onLeave())}
        />
      </div>
    </div>
  );
}

interface CancelButtonProps {
  /** Takes the focus back from the question that has just been closed. */
  readonly focused: boolean;
  readonly onClick: () => void;
}

function CancelButton({ focused, onClick }: CancelButtonProps) {
  const { t } = useText();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (focused) button.current?.focus();
  }, [focused]);
  return (
    <button ref={button} type="button" class="button" onClick={onClick}>
      {t('routines.cancel')}
    </button>
  );
}

interface LeaveQuestionProps {
  readonly onYes: () => void;
  readonly onNo: () => void;
}

function LeaveQuestion({ onYes, onNo }: LeaveQuestionProps) {
  const { t } = useText();
  const stay = useRef<HTMLButtonElement>(null);
  useEffect(() => stay.current?.focus(), []);
  return (
    <div class="foot own-foot" role="group" aria-label={t('routines.leave.ask')}>
      <p>{t('routines.leave.ask')}</p>
      <div class="own-row">
        <button ref={stay} type="button" class="button button-primary" onClick={onNo}>
          {t('routines.leave.no')}
        </button>
        <button type="button" class="button" onClick={onYes}>
          {t('routines.leave.yes')}
        </button>
      </div>
    </div>
  );
}
