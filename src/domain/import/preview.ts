import type { Day } from '../day.ts';
import type { CheckIn } from '../record/record.ts';
import type { ColumnFacts } from './columns.ts';
import type { RefusedRows } from './rows.ts';
import type { Separator, TableProblem } from './table.ts';

/** How the bytes of a file became text. */
export type Encoding = 'utf-8' | 'utf-16' | 'windows-1252';

/** Why a file cannot be imported. */
export type ImportProblem = TableProblem | 'too-large' | 'not-text' | 'unreadable-file' | 'storage';

/** A file that has been looked at; nothing of it is matched yet. */
export interface TableFacts {
  readonly encoding: Encoding;
  readonly separator: Separator;
  readonly rows: number;
  readonly columns: readonly ColumnFacts[];
  /** Ebb's own table: there is nothing to match. */
  readonly isOwn: boolean;
}

/** What an import would do; nothing is written. */
export interface ImportPreview {
  readonly added: number;
  readonly present: number;
  readonly deleted: number;
  readonly cutNotes: number;
  readonly others: number;
  readonly refused: readonly RefusedRows[];
  /** Of what would be added; null where that is nothing. */
  readonly days: { readonly first: Day; readonly last: Day } | null;
  /** The first that would be added, as they would be saved. */
  readonly sample: readonly CheckIn[];
}
