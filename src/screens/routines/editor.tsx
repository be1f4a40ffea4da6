import { useEffect, useState } from 'preact/hooks';
import { facialRoutine } from '../../content/facial-routine.ts';
import { checkOwnRoutine } from '../../domain/routine/own-check.ts';
import { suggestions } from '../../domain/routine/own-suggestions.ts';
import { useText } from '../../i18n/text.ts';
import type { Draft, RoutinesState } from '../../state/routines-model.ts';
import { useUnsaved } from '../../state/use-unsaved.ts';
import { Page } from '../../ui/page.tsx';
import { EditorFoot } from './editor-foot.tsx';
import { NameField } from './name-field.tsx';
import { PaceChoice } from './pace-choice.tsx';
import { problemInWords } from './problem-words.ts';
import { StepList } from './step-list.tsx';

interface EditorProps {
  readonly routines: RoutinesState;
  readonly draft: Draft;
  /** Goes back to the list, with the name of what was saved. */
  readonly onClose: (savedName: string | null) => void;
}

/** Changes one routine. Nothing is kept before "Save"; nothing is lost before "Leave". */
export function Editor({ routines, draft, onClose }: EditorProps) {
  const { t, locale } = useText();
  const own = draft.now;
  const isNew = !routines.routines.value.some(({ id }) => id === own.id);
  const problems = checkOwnRoutine(own, facialRoutine);
  const [notSaved, setNotSaved] = useState(false);
  useUnsaved();
  useWarningBeforeUnload(routines.isChanged.value);

  const save = async (): Promise<void> => {
    setNotSaved(false);
    const saved = await routines.save(own).catch(() => false);
    if (saved) onClose(own.name.trim());
    else setNotSaved(true);
  };

  return (
    <Page key={own.id} title={t(isNew ? 'routines.editor.new' : 'routines.editor.edit')}>
      <NameField own={own} onChange={(name) => routines.change({ kind: 'rename', name })} />
      <PaceChoice own={own} onChange={routines.change} />
      {suggestions(own, facialRoutine).map((suggestion) => (
        <p key={suggestion} class="quiet">
          {t(`routines.suggest.${suggestion}`)}
        </p>
      ))}
      <StepList own={own} onChange={routines.change} />
      {notSaved && (
        <p class="notice notice-warning" role="alert">
          {t('routines.not-saved')}
        </p>
      )}
      <EditorFoot
        own={own}
        problems={problems.map((problem) => problemInWords(t, locale, problem, own))}
        changed={routines.isChanged.value}
        onSave={save}
        onLeave={() => onClose(null)}
      />
    </Page>
  );
}

/** The browser asks before the page itself goes away; what it says is its own. */
function useWarningBeforeUnload(isChanged: boolean): void {
  useEffect(() => {
    if (!isChanged) return undefined;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isChanged]);
}
