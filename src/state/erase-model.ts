import { createModel, signal } from '@preact/signals';
import type { RestorePoint } from '../domain/backup/restore-point.ts';
import type { ErasePreview, EraseProblem } from '../domain/erase/preview.ts';
import type { EraseScope } from '../domain/erase/scope.ts';
import type { Snapshots } from '../data/snapshots.ts';
import type { Snapshot } from '../domain/keeping/snapshot.ts';
import type { Background } from '../platform/background.ts';
import type { Clock } from '../platform/clock.ts';
import type { Ids } from '../platform/ids.ts';
import type { OwnTexts } from '../platform/own-texts.ts';
import type { Restart } from '../platform/restart.ts';
import { createAskBackup } from './ask-backup.ts';

/** What only erasing needs of the world outside. */
export interface ErasePorts {
  readonly background: Background;
  readonly snapshots: Pick<Snapshots, 'list'>;
  readonly texts: OwnTexts;
  readonly restart: Restart;
}

interface EraseDeps extends ErasePorts {
  readonly clock: Clock;
  readonly ids: Ids;
}

export type EraseStep =
  | { readonly name: 'choose'; readonly trouble: EraseProblem | null }
  | { readonly name: 'looking' }
  | { readonly name: 'preview'; readonly preview: ErasePreview }
  | { readonly name: 'erasing' };

/** An erase that was done just now; the app has started anew since. */
interface ErasedNews {
  readonly scope: EraseScope;
  /** Of the erase; what carries another is older than it. */
  readonly id: string;
  /** Whether all copies that were to go are known to be gone. */
  readonly isWhole: boolean;
}

/** What still holds what was erased, on this phone. */
export interface EraseResult extends ErasedNews {
  readonly points: readonly RestorePoint[];
  readonly snapshots: readonly Snapshot[];
}

/** Days, or everything, from what would go to what remains. */
export const EraseModel = createModel((deps: EraseDeps) => {
  const { background, texts, restart, clock, ids } = deps;
  const step = signal<EraseStep>({ name: 'choose', trouble: null });
  const result = signal<EraseResult | null>(null);
  const ask = createAskBackup(background);

  const stop = (trouble: EraseProblem | null): void => {
    step.value = { name: 'choose', trouble };
  };

  return {
    step,
    result,
    /** Looks at what would go; nothing is written. */
    look: async (scope: EraseScope): Promise<void> => {
      step.value = { name: 'looking' };
      const looked = await ask({ kind: 'erase-look', scope });
      if (looked?.ok) step.value = { name: 'preview', preview: looked.value };
      else stop(looked?.problem ?? 'storage');
    },
    /** Erases what was looked at; the app then starts anew. */
    erase: async (withCopies: boolean): Promise<void> => {
      if (step.value.name !== 'preview') return;
      const { scope } = step.value.preview;
      step.value = { name: 'erasing' };
      const choice = { scope, withCopies, at: clock.now(), id: ids.next() };
      const erased = await ask({ kind: 'erase', choice });
      if (!erased?.ok) return stop(erased?.problem ?? 'uncertain');
      if (scope.kind === 'everything') texts.forget();
      const news: ErasedNews = { scope, id: choice.id, isWhole: erased.value.isWhole };
      restart.again(news);
    },
    leave: (): void => stop(null),
    /** Tells of an erase that was done just now, and what still holds what it erased. */
    loadResult: async (): Promise<void> => {
      const news = restart.news() as ErasedNews | undefined;
      if (news === undefined) return;
      const points = (await ask({ kind: 'points' })) ?? [];
      const older = (await deps.snapshots.list()).filter(
        ({ generation }) => generation !== news.id,
      );
      result.value = { ...news, points, snapshots: older };
    },
  };
});

export type EraseState = InstanceType<typeof EraseModel>;
