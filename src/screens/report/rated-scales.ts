import type { Stretch } from '../../domain/export/stretch.ts';
import { isAlwaysAsked, SCALE_IDS } from '../../domain/rating/rating.ts';
import type { ScaleId } from '../../domain/rating/rating.ts';

/** The scales of a report: those of everyone, and each extra that was rated. */
export function ratedScales({ scales }: Stretch): ScaleId[] {
  return SCALE_IDS.filter((scale) => {
    const { before, after } = scales[scale];
    return isAlwaysAsked(scale) || before !== null || after !== null;
  });
}
