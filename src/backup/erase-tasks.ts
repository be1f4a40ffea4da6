import type { ErasePreview } from '../domain/erase/preview.ts';
import type { EraseScope } from '../domain/erase/scope.ts';
import { clearCopies } from './clear-copies.ts';
import { erase, lookAtErase } from './erase.ts';
import type { EraseChoice, EraseResult } from './erase.ts';
import type { KeepParts } from './keep.ts';

/** What the page asks of the worker about erasing. */
export type EraseTask =
  | { readonly kind: 'erase-look'; readonly scope: EraseScope }
  | { readonly kind: 'erase'; readonly choice: EraseChoice }
  /** Ends an erase that was cut off before its copies were gone. */
  | { readonly kind: 'erase-rest' };

export interface EraseAnswers {
  readonly 'erase-look': EraseResult<ErasePreview>;
  readonly erase: EraseResult<{ readonly isWhole: boolean }>;
  readonly 'erase-rest': boolean;
}

export async function answerErase(
  parts: KeepParts,
  task: EraseTask,
): Promise<EraseAnswers[EraseTask['kind']]> {
  switch (task.kind) {
    case 'erase-look':
      return lookAtErase(parts, task.scope);
    case 'erase':
      return erase(parts, task.choice);
    case 'erase-rest':
      return clearCopies(parts);
  }
}
