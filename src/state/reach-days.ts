import { batch } from '@preact/signals';
import type { Journal } from '../data/journal.ts';
import { addDays } from '../domain/day.ts';
import type { Day } from '../domain/day.ts';
import type { DaysState } from './days-model.ts';
import type { Storage } from './storage-model.ts';

interface ReachDeps {
  readonly journal: Journal;
  readonly storage: Storage;
  readonly days: DaysState;
}

/** One reading at a time: the next one may find that its days have come. */
const underWay = new WeakMap<DaysState, Promise<unknown>>();

/**
 * Reads summaries on back to a day; true once all days from it on are known.
 * `then` runs together with that: what it changes is drawn in one go with the days.
 */
export async function reachDays(
  deps: ReachDeps,
  first: Day,
  then: () => void = () => undefined,
): Promise<boolean> {
  const before = underWay.get(deps.days);
  if (before === undefined && isReached(deps.days, first)) {
    then();
    return true;
  }
  const reading = Promise.resolve(before).then(() => read(deps, first, then));
  underWay.set(deps.days, reading);
  return reading.finally(() => {
    if (underWay.get(deps.days) === reading) underWay.delete(deps.days);
  });
}

function isReached({ reached }: DaysState, first: Day): boolean {
  return reached.value !== null && first >= reached.value;
}

async function read(
  { journal, storage, days }: ReachDeps,
  first: Day,
  then: () => void,
): Promise<boolean> {
  const until = days.reached.value;
  if (until === null) return false;
  if (first >= until) {
    then();
    return true;
  }
  const outcome = storage.watch(await journal.summaries(first, addDays(until, -1)));
  if (!outcome.ok) return false;
  // What was written in the meantime is newer than what was read.
  const found = outcome.value.map((summary) => [summary.day, summary] as const);
  batch(() => {
    days.summaries.value = new Map([...found, ...days.summaries.value]);
    days.reached.value = first;
    then();
  });
  return true;
}

/** The first day on record by now; null where there is none. */
export function firstDayOf({ firstDay, summaries }: DaysState): Day | null {
  const [first] = [...summaries.value.keys()].sort();
  const found = firstDay.value;
  if (first === undefined || found === null) return first ?? found;
  return first < found ? first : found;
}
