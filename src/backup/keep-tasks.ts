import type { Day, Instant } from '../domain/day.ts';
import { bringBack, heal, takeSnapshot } from './keep.ts';
import type { KeepParts } from './keep.ts';

/** What keeping the records safe asks of the worker. */
export type KeepTask =
  | {
      readonly kind: 'snapshot';
      readonly at: Instant;
      readonly day: Day;
      readonly generation: string;
    }
  | { readonly kind: 'heal' }
  | { readonly kind: 'bring-back'; readonly at: Instant; readonly generation: string };

export interface KeepAnswers {
  readonly snapshot: boolean;
  readonly heal: number;
  readonly 'bring-back': number | null;
}

export async function answerKeep(
  parts: KeepParts,
  task: KeepTask,
): Promise<KeepAnswers[KeepTask['kind']]> {
  switch (task.kind) {
    case 'snapshot': {
      const { at, day, generation } = task;
      return takeSnapshot(parts, { at, day, generation });
    }
    case 'heal':
      return heal(parts);
    case 'bring-back':
      return bringBack(parts, task.at, task.generation);
  }
}
