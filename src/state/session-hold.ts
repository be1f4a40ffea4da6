import type { Clock } from '../platform/clock.ts';
import type { LetGo, Tabs } from '../platform/tabs.ts';

/** A tab that the browser has put to sleep does not answer at all. */
const ANSWER_WITHIN_MS = 2_000;

/** Has the tab that plays the session keep it and let go of it; one that does not answer loses it. */
export async function takeOver(tabs: Tabs, clock: Clock): Promise<LetGo> {
  const patience = new AbortController();
  const stopWaiting = clock.after(ANSWER_WITHIN_MS, () => patience.abort());
  tabs.tell('hand-over');
  try {
    return await tabs.holdAnyway(patience.signal);
  } finally {
    stopWaiting();
  }
}
