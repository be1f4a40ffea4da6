import type { Day } from '../domain/day.ts';
import { noAnswers, withProcedureTagged } from '../domain/safety/answers.ts';
import { asksAboutProcedure } from '../domain/safety/doubt.ts';
import type { Tag } from '../domain/record/record.ts';
import type { DaysState } from './days-model.ts';
import type { SafetyState } from './safety-model.ts';

interface Asked {
  readonly safety: Pick<SafetyState, 'answers' | 'tell'>;
  readonly days: Pick<DaysState, 'today'>;
}

/**
 * A procedure that is newly among the tags of a day is asked about before the next session. To be
 * called before the tags are kept: where the app ends in between, it asks once too often, never too
 * seldom.
 */
export async function noteProcedure(
  { safety, days }: Asked,
  day: Day,
  before: readonly Tag[],
  after: readonly Tag[],
): Promise<void> {
  if (before.includes('procedure') || !after.includes('procedure')) return;
  const today = days.today.peek();
  if (!asksAboutProcedure(safety.answers.peek(), day, today)) return;
  await safety.tell((newest) => withProcedureTagged(newest ?? noAnswers(today), day));
}
