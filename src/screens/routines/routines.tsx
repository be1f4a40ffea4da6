import { useLocation } from 'preact-iso';
import { useState } from 'preact/hooks';
import type { OwnPlan, OwnRoutine } from '../../domain/routine/own-routine.ts';
import { useText } from '../../i18n/text.ts';
import { useRoutines } from '../../state/use-routines.ts';
import { linkTo } from '../../ui/link.ts';
import { Page } from '../../ui/page.tsx';
import { Editor } from './editor.tsx';
import { RoutineList } from './routine-list.tsx';
import './routines.css';

/**
 * A person's own routines, and the editor of one of them. The editor has an
 * address of its own, so that the phone's way back leads to the list.
 */
export default function Routines() {
  const { t } = useText();
  const { query, route } = useLocation();
  const routines = useRoutines();
  const [savedName, setSavedName] = useState<string | null>(null);
  if (routines === null) return <Page title={t('routines.title')}>{null}</Page>;

  const toList = (saved: string | null): void => {
    setSavedName(saved);
    routines.drop();
    route(linkTo('/routines'), true);
  };
  const edit = (from: OwnRoutine | OwnPlan | null): void => {
    setSavedName(null);
    if (from !== null) routines.begin(from);
    route(`${linkTo('/routines')}?edit`);
  };
  const draft = 'edit' in query ? routines.draft.value : null;
  if (draft !== null) return <Editor routines={routines} draft={draft} onClose={toList} />;
  return <RoutineList routines={routines} savedName={savedName} onEdit={edit} />;
}
