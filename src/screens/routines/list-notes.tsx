import { useEffect, useRef, useState } from 'preact/hooks';
import type { OwnRoutine } from '../../domain/routine/own-routine.ts';
import { useText } from '../../i18n/text.ts';
import type { RoutinesState } from '../../state/routines-model.ts';

interface ListNotesProps {
  readonly routines: RoutinesState;
  readonly savedName: string | null;
  readonly deleted: OwnRoutine | null;
  readonly onRestored: () => void;
  readonly onGoOn: () => void;
}

/** What has just happened, and what is not as it should be. */
export function ListNotes(props: ListNotesProps) {
  const { routines, savedName, deleted, onRestored, onGoOn } = props;
  const { t } = useText();
  const unreadable = routines.unreadable.value;
  const draft = routines.draft.value;
  const notes = useFocusOnChange(deleted);
  return (
    <>
      <div class="own-notes" role="status" ref={notes} tabIndex={-1}>
        {savedName !== null && <p class="notice">{t('routines.saved', { name: savedName })}</p>}
        {deleted !== null && (
          <Deleted routines={routines} deleted={deleted} onRestored={onRestored} />
        )}
      </div>
      {draft !== null && routines.isChanged.value && (
        <div class="notice notice-warning">
          <p>{t('routines.draft', { name: draft.now.name })}</p>
          <div class="own-row">
            <button type="button" class="button" onClick={onGoOn}>
              {t('routines.draft.on')}
            </button>
            <button type="button" class="button button-plain" onClick={routines.drop}>
              {t('routines.draft.drop')}
            </button>
          </div>
        </div>
      )}
      {routines.unread.value && (
        <div class="notice notice-warning" role="alert">
          <p>{t('routines.unread')}</p>
          <button type="button" class="button" onClick={() => void routines.load()}>
            {t('routines.unread.again')}
          </button>
        </div>
      )}
      {unreadable > 0 && <p class="notice">{t('routines.unreadable', { count: unreadable })}</p>}
    </>
  );
}

/** What had the focus goes with the routine, and with the offer to bring it back. */
function useFocusOnChange(deleted: OwnRoutine | null) {
  const notes = useRef<HTMLDivElement>(null);
  const before = useRef(deleted);
  useEffect(() => {
    if (before.current !== deleted) notes.current?.focus();
    before.current = deleted;
  }, [deleted]);
  return notes;
}

interface DeletedProps {
  readonly routines: RoutinesState;
  readonly deleted: OwnRoutine;
  readonly onRestored: () => void;
}

function Deleted({ routines, deleted, onRestored }: DeletedProps) {
  const { t } = useText();
  const [failed, setFailed] = useState(false);
  const undo = async (): Promise<void> => {
    if (await routines.save(deleted)) onRestored();
    else setFailed(true);
  };
  return (
    <div class="notice">
      <p>{failed ? t('routines.undo.failed') : t('routines.deleted', { name: deleted.name })}</p>
      <button type="button" class="button" onClick={() => void undo()}>
        {t('routines.undo')}
      </button>
    </div>
  );
}
