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

/** Reads summaries on back to a day; true once all days from it on are known. */
export async function reachDays(
  { journal, storage, days }: ReachDeps,
  first: Day,
): Promise<boolean> {
  const until = days.reached.value;
  if (until === null) return false;
  if (first >= until) return true;
  const outcome = storage.watch(await journal.summaries(first, addDays(until, -1)));
  if (!outcome.ok) return false;
  // What was written in the meantime is newer than what was read.
  const read = outcome.value.map((summary) => [summary.day, summary] as const);
  days.summaries.value = new Map([...read, ...days.summaries.value]);
  if (days.reached.value === null || first < days.reached.value) days.reached.value = first;
  return true;
}

/** The first day on record by now; null where there is none. */
export function firstDayOf({ firstDay, summaries }: DaysState): Day | null {
  const [first] = [...summaries.value.keys()].sort();
  const found = firstDay.value;
  if (first === undefined || found === null) return first ?? found;
  return first < found ? first : found;
}
