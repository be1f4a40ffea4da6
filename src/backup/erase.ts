import { createEraser } from '../data/erasing.ts';
import type { Eraser } from '../data/erasing.ts';
import { dataTextOf } from '../domain/backup/manifest.ts';
import type { BackupRecords } from '../domain/backup/records.ts';
import type { RestorePoint } from '../domain/backup/restore-point.ts';
import type { ErasePreview, EraseProblem } from '../domain/erase/preview.ts';
import { erasedCounts, isErased, remaining } from '../domain/erase/scope.ts';
import type { EraseScope } from '../domain/erase/scope.ts';
import { isBuried } from '../domain/record/record.ts';
import { clearCopies } from './clear-copies.ts';
import type { KeepParts } from './keep.ts';
import { leavePoint } from './rewrite-all.ts';

export interface EraseChoice {
  readonly scope: EraseScope;
  /** Whether snapshots and restore points go as well; no restore point is then left either. */
  readonly withCopies: boolean;
  /** Now, and the id of the restore point that may be left. */
  readonly at: number;
  readonly id: string;
}

export type EraseResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: EraseProblem };

/** What an erase would do; nothing is written. */
export async function lookAtErase(
  { connection, kept, points, snapshots }: KeepParts,
  scope: EraseScope,
): Promise<EraseResult<ErasePreview>> {
  const here = await kept.read();
  const looked = await createEraser(connection).look(scope);
  if (!here.ok || !looked.ok) return { ok: false, problem: 'storage' };
  if (looked.value.isSessionOpen) return { ok: false, problem: 'session-open' };
  const counts = erasedCounts(here.value.kept, scope);
  const readable = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const preview: ErasePreview = {
    scope,
    counts,
    unreadable: Math.max(0, looked.value.records - readable),
    pointBytes: sizeOf(here.value.kept, scope),
    points: (await points.list()).length,
    snapshots: (await snapshots.list()).length,
  };
  return { ok: true, value: preview };
}

function sizeOf(here: BackupRecords, scope: EraseScope): number {
  const going = here.records.photos.filter((photo) => isErased(scope, 'photos', photo));
  const pixels = going.reduce((sum, photo) => sum + (isBuried(photo) ? 0 : photo.bytes), 0);
  return new Blob([dataTextOf(here)]).size + pixels;
}

/**
 * Erases without a tombstone: a restore point is left, unless the copies go too, then the database
 * is rid of everything in one transaction, then the copies follow it.
 * @returns whether the copies were seen to have followed; they are tried again at each start.
 */
export async function erase(
  parts: KeepParts,
  { scope, withCopies, at, id }: EraseChoice,
): Promise<EraseResult<{ readonly isWhole: boolean }>> {
  const here = await parts.kept.read();
  if (!here.ok) return { ok: false, problem: 'storage' };
  let point: RestorePoint | null = null;
  if (!withCopies) {
    const staying = remaining(here.value.kept, scope);
    const head = { id, at, cause: 'erase' } as const;
    point = await leavePoint(parts, here.value.kept, staying, head).catch(() => null);
    if (point === null) return { ok: false, problem: 'storage' };
  }
  const problem = await eraseOrWhyNot(createEraser(parts.connection), {
    scope,
    generation: id,
    erasing: withCopies ? 'copies' : 'records',
  });
  if (problem === null) return { ok: true, value: { isWhole: await clearCopies(parts) } };
  // What may be gone must not lose its way back.
  if (point && problem !== 'uncertain') await parts.points.remove(id).catch(() => undefined);
  return { ok: false, problem };
}

async function eraseOrWhyNot(
  eraser: Eraser,
  order: Parameters<Eraser['erase']>[0],
): Promise<EraseProblem | null> {
  const written = await eraser.erase(order);
  if (written.ok) return written.value === 'erased' ? null : written.value;
  const isWritten = await eraser.isWritten(order.generation);
  if (isWritten) return null;
  return isWritten === null ? 'uncertain' : 'storage';
}
