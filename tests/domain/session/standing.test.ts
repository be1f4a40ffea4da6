import { describe, expect, test } from 'vitest';
import { standingAt } from '../../../src/domain/session/standing.ts';
import { legRoutine } from '../routine/leg-routine.ts';
import { begun, play, running, setupOf, START, startOf } from './playing.ts';

const SHORT = setupOf('short');
const TOTAL = 187_000;

const standing = (ms: number) => {
  const session = running(SHORT, ms);
  return standingAt(session, session.lastAt);
};

describe('where a session stands', () => {
  test('before it begins: at its first step, with all of it left', () => {
    expect(standingAt(begun(SHORT), START)).toMatchObject({
      bout: { key: 'B1/midline' },
      segment: 'bout',
      rep: 1,
      intoRepMs: 0,
      leftMs: TOTAL,
      step: 1,
      steps: 12,
      next: { key: 'C1/both' },
    });
  });

  test('in a repetition: which one, and how far into it', () => {
    expect(standing(13_500)).toMatchObject({ rep: 2, intoRepMs: 3500, leftMs: TOTAL - 13_500 });
    expect(standing(24_999)).toMatchObject({ bout: { key: 'C1/both' }, rep: 1, intoRepMs: 2999 });
    expect(standing(25_000)).toMatchObject({ bout: { key: 'C1/both' }, rep: 2, intoRepMs: 0 });
  });

  test('while the hands move: at the step they move to', () => {
    expect(standing(20_500)).toMatchObject({
      bout: { key: 'C1/both' },
      segment: 'move',
      rep: 1,
      intoRepMs: 0,
      step: 2,
      next: { key: 'N1/left' },
    });
  });

  test('while sides change: still in the same step', () => {
    expect(standing(51_500)).toMatchObject({
      bout: { key: 'N1/right' },
      segment: 'change-side',
      step: 3,
      next: { key: 'E1/both' },
    });
  });

  test('in the last step: nothing comes next', () => {
    const { steps, step, next } = standing(startOf(begun(SHORT), 'C2/both') + 1);
    expect([step, steps, next]).toEqual([12, 12, null]);
  });

  test('at the end: nothing is left', () => {
    expect(standing(TOTAL)).toMatchObject({ leftMs: 0, step: 12, next: null });
  });

  test('between two looks: by the clock', () => {
    const session = running(SHORT, 22_000);
    expect(standingAt(session, session.lastAt + 4000)).toMatchObject({ rep: 2, intoRepMs: 1000 });
  });

  test('on the second leg: past every step of the first', () => {
    const setup = setupOf('short', legRoutine);
    const waiting = play(begun(setup), [
      ['ready', 0],
      ['tick', 3000],
      ['confirm', 0],
    ]);
    const toSecond = startOf(waiting.session, 'L3/right');
    const looks = Array.from(
      { length: Math.floor(toSecond / 20_000) },
      () => ['tick', 20_000] as const,
    );
    const { session, at } = play(waiting.session, [...looks, ['tick', toSecond % 20_000]]);
    expect(standingAt(session, at)).toMatchObject({
      bout: { key: 'L3/right' },
      step: 12,
      steps: 20,
      next: { key: 'L4/right/upper' },
    });
  });
});
