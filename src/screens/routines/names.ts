import { OWN_NAME_LIMIT } from '../../domain/routine/own-routine.ts';
import type { OwnRoutine } from '../../domain/routine/own-routine.ts';
import type { Step } from '../../domain/routine/routine.ts';
import type { AreaDrawingId } from '../../domain/routine/drawing.ts';
import type { Translate } from '../../i18n/translator.ts';

/** A name for a new routine that none of the others has. */
export function freshName(t: Translate, taken: readonly OwnRoutine[]): string {
  const names = taken.map(({ name }) => name);
  const first = t('routines.name.first');
  if (!names.includes(first)) return first;
  for (let number = 2; ; number += 1) {
    const next = t('routines.name.next', { number });
    if (!names.includes(next)) return next;
  }
}

/** The name of a copy; the same name where no more fits. */
export function copyName(t: Translate, name: string): string {
  const copy = t('routines.copy.name', { name });
  return copy.length > OWN_NAME_LIMIT ? name : copy;
}

/** What a step is called. */
export function stepName(t: Translate, { area }: Step): string {
  return t(`facial.${area as AreaDrawingId}.name`);
}

/** How often a step is done, in words. */
export function repsInWords(t: Translate, { timing }: Step, count: number): string {
  return t(`routines.unit.${timing.kind === 'paced' ? timing.rep : 'stretch'}`, { count });
}
