import fc from 'fast-check';
import { REP_SECONDS, USUAL_REP_SECONDS } from '../../../src/domain/routine/routine.ts';
import type { SessionAct, SessionEvent } from '../../../src/domain/session/session.ts';

/** An event of a session, or its program killed and started again. */
export interface Happening {
  readonly type: SessionEvent['type'] | 'kill';
  /** Milliseconds since the one before; below 0 where the clock was set back. */
  readonly afterMs: number;
  /** The pace that is asked for. */
  readonly repSeconds: number;
}

/** What a session is told of a happening, at an instant. */
export function eventOf(
  type: SessionEvent['type'],
  at: number,
  repSeconds: number = USUAL_REP_SECONDS,
): SessionEvent {
  return type === 'pace' ? { type, at, repSeconds } : { type, at };
}

const afterMs = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 5000 }) },
  { weight: 2, arbitrary: fc.constantFrom(0, 1, 1000, 3000, 6000, 10_000) },
  { weight: 4, arbitrary: fc.integer({ min: 5000, max: 29_000 }) },
  { weight: 1, arbitrary: fc.integer({ min: 29_990, max: 30_010 }) },
  { weight: 1, arbitrary: fc.integer({ min: 30_000, max: 600_000 }) },
  { weight: 1, arbitrary: fc.integer({ min: -7_200_000, max: -1 }) },
);

const happening = <T extends Happening['type']>(type: fc.Arbitrary<T>) =>
  fc.record({ type, afterMs, repSeconds: fc.constantFrom(...REP_SECONDS) });

/** Resumed often, so that most of it happens to a session that runs. */
const QUIET = [
  ...Array.from({ length: 8 }, () => 'tick' as const),
  ...Array.from({ length: 6 }, () => 'resume' as const),
  ...(['hidden', 'hidden', 'hidden', 'hidden', 'shown', 'shown', 'ready', 'ready'] as const),
  ...(['pause', 'concern', 'confirm', 'kill'] as const),
];
const JUMPS = ['next', 'previous', 'previous', 'previous', 'again', 'again'] as const;

/** All that can happen to a session whose steps are left in their order. */
export const quietHappenings = fc.array(happening(fc.constantFrom<SessionAct | 'kill'>(...QUIET)), {
  maxLength: 120,
});

/** The same with steps skipped, gone back to, left out and played at other paces. */
export const happenings: fc.Arbitrary<Happening[]> = fc.array(
  happening(fc.constantFrom(...QUIET, ...JUMPS, ...JUMPS, 'skip-area', 'pace', 'pace', 'pace')),
  { maxLength: 120 },
);

/** Looks at the clock in random steps: enough of them to see any session to its end. */
export const lastLooks = fc.array(fc.integer({ min: 1, max: 20_000 }), {
  minLength: 1,
  maxLength: 12,
});
