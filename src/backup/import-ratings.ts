import { parseBackupData } from '../data/backup-schema.ts';
import type { BackupRecords } from '../domain/backup/records.ts';
import type { RestorePoint } from '../domain/backup/restore-point.ts';
import { columnsOf } from '../domain/import/columns.ts';
import type { WholeMatching } from '../domain/import/matching.ts';
import { daysOf, newcomersOf } from '../domain/import/newcomers.ts';
import { isOwnTable, readOwnTable } from '../domain/import/own-table.ts';
import type {
  Encoding,
  ImportPreview,
  ImportProblem,
  TableFacts,
} from '../domain/import/preview.ts';
import { readRows } from '../domain/import/read-rows.ts';
import type { ImportTime } from '../domain/import/read-rows.ts';
import { readTable } from '../domain/import/table.ts';
import type { Table } from '../domain/import/table.ts';
import { living } from '../domain/record/record.ts';
import type { CheckIn } from '../domain/record/record.ts';
import { textIn } from './import-text.ts';
import { rewriteAll } from './rewrite-all.ts';
import type { RestoreParts } from './rewrite-all.ts';

export type ImportResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: ImportProblem };

/** How a file shall be read. @param matching null for Ebb's own table. */
export interface ImportChoice extends ImportTime {
  readonly matching: WholeMatching | null;
}

/** What an import has added. */
export type Added = Pick<ImportPreview, 'added' | 'days'>;

const SAMPLE = 5;

/** Looks at a file; nothing is written. */
export async function lookAtTable(file: Blob): Promise<ImportResult<TableFacts>> {
  const read = await tableIn(file);
  if (!read.ok) return read;
  const { table, encoding } = read.value;
  const { separator, rows } = table;
  const isOwn = isOwnTable(table);
  const columns = isOwn ? [] : columnsOf(table);
  return { ok: true, value: { encoding, separator, rows: rows.length, columns, isOwn } };
}

/** What an import would do; nothing is written. */
export async function previewImport(
  { kept }: RestoreParts,
  file: Blob,
  choice: ImportChoice,
): Promise<ImportResult<ImportPreview>> {
  const read = await tableIn(file);
  if (!read.ok) return read;
  const here = await kept.read();
  if (!here.ok) return { ok: false, problem: 'storage' };
  const { checkIns, ...rows } = rowsOf(read.value.table, choice);
  const { added, ...counts } = newcomersIn(here.value.kept, checkIns, choice);
  const [days, sample] = [daysOf(added), added.slice(0, SAMPLE)];
  return { ok: true, value: { ...rows, ...counts, added: added.length, days, sample } };
}

/** Adds what is new in a file, in one transaction, and leaves a restore point. */
export async function addRatings(
  parts: RestoreParts,
  file: Blob,
  choice: ImportChoice & { readonly id: string },
): Promise<ImportResult<RestorePoint>> {
  const read = await tableIn(file);
  if (!read.ok) return read;
  const { checkIns } = rowsOf(read.value.table, choice);
  const written = await rewriteAll(parts, {
    at: choice.at,
    id: choice.id,
    cause: 'import',
    // Photos stay as they are.
    pixels: () => Promise.resolve(null),
    plan: (here) => withAdded(here, newcomersIn(here, checkIns, choice).added),
  });
  return written.ok ? written : { ok: false, problem: 'storage' };
}

/** What an import has added, by the restore point it left; null where that cannot be told now. */
export async function addedBy(
  { kept, points }: RestoreParts,
  point: RestorePoint,
): Promise<Added | null> {
  const text = await points.text(point.id).catch(() => null);
  const before = text === null ? null : parseBackupData(text);
  const here = await kept.read();
  if (!before?.ok || !here.ok) return null;
  const former = new Set(before.value.records.records['check-ins'].map(({ id }) => id));
  const added = living(here.value.kept.records['check-ins']).filter(
    ({ id, updatedAt }) => !former.has(id) && updatedAt <= point.at,
  );
  return { added: added.length, days: daysOf(added) };
}

async function tableIn(
  file: Blob,
): Promise<ImportResult<{ readonly table: Table; readonly encoding: Encoding }>> {
  const read = await textIn(file);
  if (!read.ok) return read;
  const { encoding } = read;
  const table = readTable(read.text);
  return table.ok ? { ok: true, value: { table: table.table, encoding } } : table;
}

function rowsOf(table: Table, { matching, ...now }: ImportChoice) {
  return matching === null ? readOwnTable(table, now) : readRows(table, matching, now);
}

function newcomersIn(here: BackupRecords, read: readonly CheckIn[], { matching }: ImportChoice) {
  return newcomersOf(read, here.records['check-ins'], matching === null);
}

function withAdded(here: BackupRecords, added: readonly CheckIn[]): BackupRecords {
  const checkIns = [...here.records['check-ins'], ...added];
  return { ...here, records: { ...here.records, 'check-ins': checkIns } };
}
