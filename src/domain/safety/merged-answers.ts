import { withGlance } from './answers.ts';
import type { SafetyAnswers, Telling } from './answers.ts';
import type { ConditionId } from './conditions.ts';

/**
 * Answers `given` to questions that were opened on `base`. What was told meanwhile, by a session in
 * another tab perhaps, is not in them and must not be lost: it is kept beside them.
 */
export function answered(base: SafetyAnswers | null, given: SafetyAnswers): Telling {
  return (newest) => {
    if (newest === null) return given;
    const merged = withGlance(given, toldSince(base, newest));
    const { procedureTagged } = newest;
    const isNewTag = procedureTagged !== undefined && procedureTagged !== base?.procedureTagged;
    return isNewTag ? { ...merged, procedureTagged } : merged;
  };
}

/** The reports that are not, or not so, among those of an earlier time. */
function toldSince(base: SafetyAnswers | null, newest: SafetyAnswers): SafetyAnswers['reports'] {
  const entries = Object.entries(newest.reports).filter(
    ([id, report]) => JSON.stringify(report) !== JSON.stringify(base?.reports[id as ConditionId]),
  );
  return Object.fromEntries(entries);
}
