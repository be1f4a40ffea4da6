import { useState } from 'preact/hooks';
import { FACIAL_MINUTES } from '../../content/facial-minutes.ts';
import { facialRoutine } from '../../content/facial-routine.ts';
import { copyOf } from '../../domain/routine/own-edit.ts';
import type { OwnPlan, OwnRoutine } from '../../domain/routine/own-routine.ts';
import { useText } from '../../i18n/text.ts';
import type { RoutinesState } from '../../state/routines-model.ts';
import { useServices } from '../../state/services.ts';
import { LengthChoice } from '../../ui/length-choice.tsx';
import { linkTo } from '../../ui/link.ts';
import { Page } from '../../ui/page.tsx';
import { ListNotes } from './list-notes.tsx';
import { freshName } from './names.ts';
import { OwnCard } from './own-card.tsx';

interface RoutineListProps {
  readonly routines: RoutinesState;
  /** The routine that has just been saved. */
  readonly savedName: string | null;
  /** Opens the editor; null goes on with what is being changed. */
  readonly onEdit: (from: OwnRoutine | OwnPlan | null) => void;
}

/** The routines a person made, and the facial to make more of. */
export function RoutineList({ routines, savedName, onEdit }: RoutineListProps) {
  const { t } = useText();
  const [deleted, setDeleted] = useState<OwnRoutine | null>(null);
  const own = routines.routines.value;
  return (
    <Page title={t('routines.title')}>
      <p>{t('routines.lead')}</p>
      <ListNotes
        routines={routines}
        savedName={savedName}
        deleted={deleted}
        onRestored={() => setDeleted(null)}
        onGoOn={() => onEdit(null)}
      />
      {routines.loaded.value && own.length === 0 && <p class="quiet">{t('routines.none')}</p>}
      {own.map((routine) => (
        <OwnCard
          key={routine.id}
          routines={routines}
          own={routine}
          onEdit={onEdit}
          onDeleted={() => setDeleted(routine)}
        />
      ))}
      {routines.loaded.value && <BuiltIn taken={own} onCopy={onEdit} />}
      <a class="button" href={linkTo('/')}>
        {t('routines.home')}
      </a>
    </Page>
  );
}

interface BuiltInProps {
  readonly taken: readonly OwnRoutine[];
  readonly onCopy: (plan: OwnPlan) => void;
}

function BuiltIn({ taken, onCopy }: BuiltInProps) {
  const { t } = useText();
  const { settings } = useServices();
  const [length, setLength] = useState(settings.settings.value.length);
  const copy = (): void =>
    onCopy({
      name: freshName(t, taken),
      basedOn: 'facial',
      repSeconds: null,
      items: copyOf(facialRoutine, length),
    });
  return (
    <section class="card">
      <div>
        <h2>{t('routines.built-in')}</h2>
        <p class="quiet small">{t('routines.built-in.text')}</p>
      </div>
      <LengthChoice
        legend={t('shell.length')}
        legendHidden
        value={length}
        timeOf={(value) => t('shell.minutes', { minutes: FACIAL_MINUTES[value] })}
        onChange={setLength}
      />
      <button type="button" class="button button-primary button-wide" onClick={copy}>
        {t('routines.copy')}
      </button>
    </section>
  );
}
