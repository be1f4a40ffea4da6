import type { SessionRecord } from '../record/record.ts';

/**
 * Milliseconds of massage in a session: what its steps have played. A session done without the app
 * has no steps; its whole time stands for them.
 */
export function workedMsOf({ guided, steps, startedAt, endedAt }: SessionRecord): number {
  if (!guided) return Math.max(0, endedAt - startedAt);
  return steps.reduce((sum, { playedMs }) => sum + playedMs, 0);
}
