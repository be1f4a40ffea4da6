import { computed, createModel, effect, signal } from '@preact/signals';
import type { Clock } from '../platform/clock.ts';
import type { PageLife } from '../platform/page-life.ts';
import type { Tabs } from '../platform/tabs.ts';
import type { Storage } from './storage-model.ts';
import type { UpdateState } from './update-model.ts';
import type { VisitState } from './visit-model.ts';

interface TabsDeps {
  readonly tabs: Tabs;
  readonly storage: Storage;
  readonly update: Pick<UpdateState, 'holds'>;
  readonly visit: Pick<VisitState, 'isPlayed'>;
  readonly pageLife: PageLife;
  readonly clock: Clock;
  /** Reads the safety answers anew. */
  readonly readSafety: () => Promise<void>;
  /** Reads everything that is shown anew. */
  readonly refresh: () => Promise<void>;
}

/** Several records are often saved at once; one word is enough for them. */
const TELL_AFTER_MS = 200;

/** Keeps this tab and the others from showing what is not true any more. */
export const TabsModel = createModel((deps: TabsDeps) => {
  const { tabs, storage, update, visit, pageLife, clock } = deps;
  /** Another tab has put others in the place of all records. */
  const isRewritten = signal(false);
  const isStale = signal(false);
  const isShown = signal(!pageLife.isHidden());
  /** What a person enters, or is led through, is not drawn anew under their hands. */
  const isEntering = computed(() => update.holds.value > 0 || visit.isPlayed.value);

  effect(() =>
    tabs.listen((message) => {
      if (message === 'changed') {
        isStale.value = true;
        // What is told about one's health counts at once, even in the middle of a session.
        if (isEntering.peek()) void deps.readSafety();
      }
      if (message === 'rewritten') isRewritten.value = true;
    }),
  );

  let isUntold = false;
  const tell = (): void => {
    if (isUntold) tabs.tell('changed');
    isUntold = false;
  };
  effect(() => {
    if (storage.written.value === 0) return undefined;
    isUntold = true;
    return clock.after(TELL_AFTER_MS, tell);
  });

  effect(() =>
    pageLife.subscribe((change) => {
      isShown.value = change === 'shown';
      // Timers of a page out of view come late, and those of a closed one never.
      if (change === 'hidden') tell();
    }),
  );

  let refreshed: Promise<void> = Promise.resolve();
  effect(() => {
    if (!isStale.value || !isShown.value || isEntering.value) return;
    isStale.value = false;
    refreshed = refreshed.then(deps.refresh).catch(() => undefined);
  });
  effect(() => {
    if (isRewritten.value && !isShown.value && !isEntering.value) tabs.reload();
  });

  return {
    isRewritten,
    /** What was read before all records were others is let go. */
    startAnew: tabs.reload,
  };
});

export type TabsState = InstanceType<typeof TabsModel>;
