import { day, parseDay } from '../day.ts';
import type { Day } from '../day.ts';

/** The first day that can be added by hand: before it lie typing slips. */
export const EARLIEST_DAY = day('2000-01-01');

export type PastDay =
  | { readonly ok: true; readonly day: Day }
  | { readonly ok: false; readonly reason: 'missing' | 'future' | 'too-early' };

/** Reads a day a person typed: today or before it. */
export function parsePastDay(text: string, today: Day): PastDay {
  const parsed = parseDay(text);
  if (parsed === null) return { ok: false, reason: 'missing' };
  if (parsed > today) return { ok: false, reason: 'future' };
  if (parsed < EARLIEST_DAY) return { ok: false, reason: 'too-early' };
  return { ok: true, day: parsed };
}
