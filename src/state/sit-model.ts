import { createModel, signal } from '@preact/signals';
import { facialRoutine } from '../content/facial-routine.ts';
import { timelineOf } from '../domain/routine/timeline.ts';
import type { Length } from '../domain/routine/routine.ts';
import type { Clock } from '../platform/clock.ts';
import type { WakeLock } from '../platform/wake-lock.ts';
import type { VisitState } from './visit-model.ts';

interface SitDeps {
  readonly visit: VisitState;
  readonly clock: Clock;
  readonly wakeLock: WakeLock;
}

const SECOND_MS = 1000;

/** How long the facial of a length takes with every step on: so long a rest day sits. */
export function sitMsOf(length: Length): number {
  return timelineOf(facialRoutine, length, { off: [], leadSide: 'left' }).totalMs;
}

/** The sit of a rest day. It goes by the wall clock, so a locked screen does not stop it. */
export const SitModel = createModel(({ visit, clock, wakeLock }: SitDeps) => {
  /** What is left of it; null while nobody sits. */
  const leftMs = signal<number | null>(null);
  let cancel = (): void => undefined;

  const leave = (): void => {
    cancel();
    leftMs.value = null;
    wakeLock.release();
  };
  const sit = (endsAt: number): void => {
    const left = endsAt - clock.now();
    if (left <= 0) {
      leave();
      void visit.advance({ stage: 'after' });
      return;
    }
    leftMs.value = left;
    cancel = clock.after(left % SECOND_MS || SECOND_MS, () => sit(endsAt));
  };

  return {
    leftMs,
    begin: (length: Length): void => {
      if (leftMs.value !== null) return;
      wakeLock.hold();
      sit(clock.now() + sitMsOf(length));
    },
    leave,
  };
});

export type SitState = InstanceType<typeof SitModel>;
