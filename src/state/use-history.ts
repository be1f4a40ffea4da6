import { HistoryModel } from './history-model.ts';
import type { HistoryState } from './history-model.ts';
import { useServices } from './services.ts';
import type { Services } from './services.ts';

const made = new WeakMap<Services, HistoryState>();

/** The one history of the app; made here, so that only Progress loads it. */
export function useHistory(): HistoryState {
  const services = useServices();
  const history = made.get(services) ?? new HistoryModel(services);
  made.set(services, history);
  return history;
}
