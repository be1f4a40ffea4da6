import { createModel, effect, signal } from '@preact/signals';
import type { Clock } from '../platform/clock.ts';
import type { PageLife } from '../platform/page-life.ts';
import type { SeenVersion } from '../platform/seen-version.ts';
import type { ServiceWorkerNews, ServiceWorkers } from '../platform/service-worker.ts';

/** Powers that come once the first screen stands. */
export interface UpdatePorts {
  readonly serviceWorkers: ServiceWorkers;
  readonly seenVersion: SeenVersion;
}

interface UpdateDeps {
  readonly updates: () => Promise<UpdatePorts>;
  readonly pageLife: PageLife;
  readonly clock: Clock;
}

/** Long enough to be read twice. */
const OFFLINE_READY_MS = 8_000;

/** The offline copy, and a newer version once one waits. */
export const UpdateModel = createModel(({ updates, pageLife, clock }: UpdateDeps) => {
  const offlineReady = signal(false);
  const waiting = signal(false);
  const postponed = signal(false);
  const replaced = signal(false);
  const changed = signal(false);
  const holds = signal(0);
  let ports: UpdatePorts | null = null;

  const hear = (news: ServiceWorkerNews): void => {
    if (news === 'update-waiting') waiting.value = true;
    else if (news === 'replaced') replaced.value = true;
    else {
      offlineReady.value = true;
      clock.after(OFFLINE_READY_MS, () => {
        offlineReady.value = false;
      });
    }
  };
  effect(() =>
    pageLife.subscribe((change) => {
      if (change === 'shown') ports?.serviceWorkers.check();
    }),
  );
  return {
    offlineReady,
    waiting,
    postponed,
    /** A newer version took over, and this page is still the old one. */
    replaced,
    /** This version is news to the person. */
    changed,
    /** How many forms are open that a reload would empty. */
    holds,
    /**
     * A newer version is offered once everything ahead is fetched: accepted while
     * the old worker answers a request, Chromium keeps that one for five minutes.
     */
    start: async (fetchedAhead: Promise<void>): Promise<void> => {
      ports = await updates();
      changed.value = ports.seenVersion.isNews();
      ports.serviceWorkers.start((news) => {
        void (news === 'update-waiting' ? fetchedAhead : Promise.resolve()).then(() => hear(news));
      });
    },
    /** Holds reloads and offers off; what it returns lets go again. */
    hold: (): (() => void) => {
      holds.value = holds.peek() + 1;
      return () => {
        holds.value = holds.peek() - 1;
      };
    },
    /** @param isStillThere whether the offer that was taken still is before the person. */
    accept: (isStillThere: () => boolean): void =>
      ports?.serviceWorkers.apply(() => isStillThere() && holds.value === 0),
    /** Puts the offer away until the next start, which takes the new version anyway. */
    later: (): void => {
      postponed.value = true;
    },
    /** What has changed was read. */
    acknowledge: (): void => {
      ports?.seenVersion.acknowledge();
      changed.value = false;
    },
  };
});

export type UpdateState = InstanceType<typeof UpdateModel>;
