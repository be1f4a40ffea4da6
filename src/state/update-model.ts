import { createModel, effect, signal } from '@preact/signals';
import type { Clock } from '../platform/clock.ts';
import type { PageLife } from '../platform/page-life.ts';
import type { ServiceWorkers } from '../platform/service-worker.ts';

interface UpdateDeps {
  readonly serviceWorkers: ServiceWorkers;
  readonly pageLife: PageLife;
  readonly clock: Clock;
}

/** Long enough to be read twice. */
const OFFLINE_READY_MS = 8_000;

/** The offline copy, and a newer version once one waits. */
export const UpdateModel = createModel(({ serviceWorkers, pageLife, clock }: UpdateDeps) => {
  const offlineReady = signal(false);
  const waiting = signal(false);
  const postponed = signal(false);
  /** Another tab let the newer version in. */
  const replaced = signal(false);
  const offer = (): void => {
    waiting.value = true;
  };
  const sayOfflineReady = (): void => {
    offlineReady.value = true;
    clock.after(OFFLINE_READY_MS, () => {
      offlineReady.value = false;
    });
  };
  effect(() =>
    pageLife.subscribe((change) => {
      if (change === 'shown') serviceWorkers.check();
    }),
  );
  return {
    offlineReady,
    waiting,
    postponed,
    replaced,
    /**
     * A newer version is offered once everything ahead is fetched: accepted while
     * the old worker answers a request, Chromium keeps that one for five minutes.
     */
    start: (fetchedAhead: Promise<void>): void => {
      serviceWorkers.start((news) => {
        if (news === 'update-waiting') void fetchedAhead.then(offer);
        else if (news === 'replaced') replaced.value = true;
        else sayOfflineReady();
      });
    },
    accept: (): void => serviceWorkers.apply(),
    /** Puts the offer away until the next start, which takes the new version anyway. */
    later: (): void => {
      postponed.value = true;
    },
  };
});

export type UpdateState = InstanceType<typeof UpdateModel>;
