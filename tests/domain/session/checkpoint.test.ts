import { describe, expect, test } from 'vitest';
import { checkpointOf } from '../../../src/domain/session/checkpoint.ts';
import type { Checkpoint } from '../../../src/domain/session/checkpoint.ts';
import { positionAt } from '../../../src/domain/session/session.ts';
import type { Session } from '../../../src/domain/session/session.ts';
import { standingAt } from '../../../src/domain/session/standing.ts';
import {
  begun,
  keptOf,
  ledgerOf,
  play,
  restored,
  running,
  setupOf,
  START,
  startOf,
} from './playing.ts';

const STANDARD = setupOf('standard');
const LATER = START + 1_800_000;

const kept = (session: Session): Checkpoint => {
  const checkpoint = keptOf(session, session.lastAt);
  if (checkpoint === null) throw new Error('There is no checkpoint');
  return checkpoint;
};
const inBout = (key: string, ms: number): Session =>
  running(STANDARD, startOf(begun(STANDARD), key) + ms);

test('there is nothing to take up before the start and after the end', () => {
  const whole = running(setupOf('short'), 200_000);
  expect(checkpointOf(begun(STANDARD), START)).toBeNull();
  expect(whole.phase.kind).toBe('finished');
  expect(checkpointOf(whole, whole.lastAt)).toBeNull();
  const ended = play(inBout('E1/both', 1000), [['end', 0]]);
  expect(checkpointOf(ended.session, ended.at)).toBeNull();
});

describe('a session that was killed', () => {
  test.each([
    ['B1/midline', 0],
    ['B1/midline', 12_345],
    ['N1/left', 4000],
    ['N1/right', -1000],
    ['E2/both', -2500],
    ['R1/right', 5999],
    ['B2/midline', 19_999],
  ] as const)('is paused where it was: %s at %i ms', (key, ms) => {
    const session = inBout(key, ms);
    const found = restored(kept(session), STANDARD, LATER);
    expect(found?.phase).toEqual({
      kind: 'paused',
      positionMs: positionAt(session, session.lastAt),
      sinceAt: session.lastAt,
      reason: 'restored',
    });
    expect(found).toMatchObject({ startedAt: START, plan: session.plan });
    expect(found?.timeline).toEqual(session.timeline);
  });

  test('knows how long it lay', () => {
    const session = inBout('E2/both', 0);
    const found = restored(kept(session), STANDARD, LATER) as Session;
    const { pauses } = play(found, [['resume', 0]]).session;
    expect(pauses).toEqual([{ fromAt: session.lastAt, toAt: LATER, reason: 'restored' }]);
  });

  test('in a count-in or a pause keeps its place and its earlier pauses', () => {
    const paused = play(inBout('J1/both', 3500), [
      ['pause', 0],
      ['resume', 10_000],
      ['pause', 500],
    ]);
    const found = restored(kept(paused.session), STANDARD, LATER) as Session;
    expect(positionAt(found, LATER)).toBe(positionAt(paused.session, paused.at));
    expect(found.pauses).toEqual(paused.session.pauses);
  });

  test('gives a neck that was gone back to no more than its dose', () => {
    const back = play(inBout('N2/both', 1000), [
      ['previous', 0],
      ['tick', 1000],
    ]);
    expect(standingAt(back.session, back.at)).toMatchObject({
      bout: { key: 'N1/left', reps: 3 },
      segment: 'move',
    });
    const found = restored(kept(back.session), STANDARD, LATER) as Session;
    expect(standingAt(found, LATER)).toMatchObject({
      bout: { key: 'N1/left', reps: 3 },
      segment: 'move',
    });
    expect(found.timeline.totalMs - positionAt(found, LATER)).toBe(
      back.session.timeline.totalMs - positionAt(back.session, back.at),
    );
  });
});

describe('a session that may play less than before', () => {
  const withoutNeck = setupOf('standard', undefined, ['neck']);
  const withoutEyes = setupOf('standard', undefined, ['eye']);
  const aheadOf = (session: Session): string[] => {
    const positionMs = positionAt(session, LATER);
    return session.timeline.segments
      .filter(({ kind, endMs }) => kind === 'bout' && endMs > positionMs)
      .map(({ bout }) => bout.stepId);
  };

  test('goes on with what is left of it', () => {
    const found = restored(kept(inBout('E1/both', 1000)), withoutNeck, LATER) as Session;
    expect(standingAt(found, LATER)).toMatchObject({ bout: { key: 'E1/both' }, intoRepMs: 1000 });
    expect(aheadOf(found).filter((id) => ['N1', 'N2', 'J2', 'R1'].includes(id))).toEqual([]);
    expect(aheadOf(found)).toContain('G1');
  });

  test('begins with the first step after the last one played, where its own is gone', () => {
    const found = restored(kept(inBout('N1/right', 1000)), withoutNeck, LATER) as Session;
    expect(aheadOf(found)[0]).toBe('E1');
    const eyes = restored(kept(inBout('U1/both', 5000)), withoutEyes, LATER) as Session;
    expect(aheadOf(eyes)[0]).toBe('T1');
    const home = restored(kept(inBout('R1/left', 1000)), withoutNeck, LATER) as Session;
    expect(aheadOf(home).slice(0, 2)).toEqual(['G1', 'G1']);
  });

  test('is over where nothing is left', () => {
    const last = kept(inBout('B2/midline', 1000));
    const plan = STANDARD.plan.filter(({ stepId }) => stepId !== 'B2');
    const whole = Object.fromEntries(plan.map((bout) => [bout.key, bout.reps * bout.repMs]));
    const played = ledgerOf(plan, whole);
    expect(restored({ ...last, played }, { ...STANDARD, plan }, LATER)).toBeNull();
  });
});
