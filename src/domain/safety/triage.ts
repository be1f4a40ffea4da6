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

/**
 * Keeps what was reported: no session for the rest of the day, and after an
 * emergency sign, or soreness that comes back on another day, not before the
 * person was checked.
 */
export function withSign(answers: SafetyAnswers, sign: SignId, day: Day): SafetyAnswers {
  const report: Report = { since: day, lastDay: day };
  const { condition } = SIGNS[sign];
  const kept = withReport(answers, condition, report);
  return hasReturned(answers, condition, day)
    ? withReport(kept, 'returning-session-soreness', report)
    : kept;
}

function hasReturned(answers: SafetyAnswers, condition: ConditionId, day: Day): boolean {
  const before = answers.reports[condition];
  return condition === 'session-soreness' && before !== undefined && before.since < day;
}
