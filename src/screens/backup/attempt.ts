import type { BackupState } from '../../state/backup-model.ts';

/** `uncertain` it was begun, and was left a way back, but could not be held against its plan. */
type Outcome = 'done' | 'unchanged' | 'uncertain';

/** Restores or undoes; a new restore point without success means that something was written. */
export async function attempt(model: BackupState, act: () => Promise<boolean>): Promise<Outcome> {
  const newest = model.points.value[0]?.id;
  if (await act()) return 'done';
  await model.loadPoints();
  const now = model.points.value[0]?.id;
  return now === undefined || now === newest ? 'unchanged' : 'uncertain';
}
