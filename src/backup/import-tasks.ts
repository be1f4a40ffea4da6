import type { RestorePoint } from '../domain/backup/restore-point.ts';
import type { ImportPreview, TableFacts } from '../domain/import/preview.ts';
import { addedBy, addRatings, lookAtTable, previewImport } from './import-ratings.ts';
import type { Added, ImportChoice, ImportResult } from './import-ratings.ts';
import type { RestoreParts } from './rewrite-all.ts';

/** What the page asks of the worker about ratings that were kept elsewhere. */
export type ImportTask =
  | { readonly kind: 'import-look'; readonly file: Blob }
  | { readonly kind: 'import-preview'; readonly file: Blob; readonly choice: ImportChoice }
  | {
      readonly kind: 'import-add';
      readonly file: Blob;
      readonly choice: ImportChoice & { readonly id: string };
    }
  | { readonly kind: 'import-added'; readonly point: RestorePoint };

export interface ImportAnswers {
  readonly 'import-look': ImportResult<TableFacts>;
  readonly 'import-preview': ImportResult<ImportPreview>;
  readonly 'import-add': ImportResult<RestorePoint>;
  readonly 'import-added': Added | null;
}

export async function answerImport(
  parts: RestoreParts,
  task: ImportTask,
): Promise<ImportAnswers[ImportTask['kind']]> {
  switch (task.kind) {
    case 'import-look':
      return lookAtTable(task.file);
    case 'import-preview':
      return previewImport(parts, task.file, task.choice);
    case 'import-add':
      return addRatings(parts, task.file, task.choice);
    case 'import-added':
      return addedBy(parts, task.point);
  }
}
