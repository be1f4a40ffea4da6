import type { Day } from '../day.ts';
import type { Report, SafetyAnswers } from './answers.ts';
import { withReport } from './answers.ts';
import type { ConditionId } from './conditions.ts';

/** What a session is stopped with. */
export type TriagePage = 'emergency' | 'stop-for-today';

interface Sign {
  readonly page: TriagePage;
  /** What is kept of it, so that the next session knows. */
  readonly condition: ConditionId;
}

/**
 * What a person may report while a session runs, most serious first. Sources:
 * Lopez-Navarro 2021 and Shariff 2023 (neck), St Margaret's Hospice (soreness).
 */
export const SIGNS = {
  fainting: { page: 'emergency', condition: 'carotid-or-stroke-sign' },
  'irregular-heartbeat': { page: 'emergency', condition: 'carotid-or-stroke-sign' },
  'one-sided-weakness': { page: 'emergency', condition: 'carotid-or-stroke-sign' },
  'trouble-speaking-or-seeing': { page: 'emergency', condition: 'carotid-or-stroke-sign' },
  'sudden-neck-pain-or-headache': { page: 'emergency', condition: 'carotid-or-stroke-sign' },
  'trouble-breathing-or-swallowing': { page: 'emergency', condition: 'spreading-infection-sign' },
  'chest-pain': { page: 'emergency', condition: 'lung-clot-sign' },
  'lip-or-tongue-swelling': { page: 'emergency', condition: 'airway-swelling' },
  'bleeding-vein': { page: 'emergency', condition: 'bleeding-vein' },
  soreness: { page: 'stop-for-today', condition: 'session-soreness' },
  'tingling-on-both-sides': { page: 'stop-for-today', condition: 'session-soreness' },
  'lasting-pink-skin': { page: 'stop-for-today', condition: 'session-stopped' },
  'passing-dizziness': { page: 'stop-for-today', condition: 'session-stopped' },
  'something-else': { page: 'stop-for-today', condition: 'session-stopped' },
} as const satisfies Record<string, Sign>;

export type SignId = keyof typeof SIGNS;
export const SIGN_IDS = Object.keys(SIGNS) as readonly SignId[];

/** The more serious page of all signs; without any sign, stop for today. */
export function triageOf(signs: readonly SignId[]): TriagePage {
  return signs.some((sign) => SIGNS[sign].page === 'emergency') ? 'emergency' : 'stop-for-today';
}

/**
 * Keeps what was reported: no session for the rest of the day, and after an
 * emergency sign, or soreness that comes back on another day, not before the
 * person was checked.
 */
export function withSigns(
  answers: SafetyAnswers,
  signs: readonly SignId[],
  day: Day,
): SafetyAnswers {
  const report: Report = { since: day, lastDay: day };
  const reported = signs.length === 0 ? (['something-else'] as const) : signs;
  const conditions = reported.map((sign) => SIGNS[sign].condition);
  const returned = conditions.filter((condition) => hasReturned(answers, condition, day));
  return [...conditions, ...returned.map(() => 'returning-session-soreness' as const)].reduce(
    (kept, condition) => withReport(kept, condition, report),
    answers,
  );
}

function hasReturned(answers: SafetyAnswers, condition: ConditionId, day: Day): boolean {
  const before = answers.reports[condition];
  return condition === 'session-soreness' && before !== undefined && before.since < day;
}
