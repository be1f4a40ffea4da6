import { describe, expect, test } from 'vitest';
import type { Cue } from '../../../src/domain/session/session.ts';
import { nextWakeAt, stepSession } from '../../../src/domain/session/step-session.ts';
import { begun, play, running, setupOf, START, startOf } from './playing.ts';

const SHORT = setupOf('short');
/** Past the count-in, at the very start of the first breath. */
const started = play(begun(SHORT), [
  ['ready', 0],
  ['tick', 3000],
]);
const textOf = (cue: Cue): string =>
  cue.kind === 'finished'
    ? `${cue.positionMs} finished`
    : `${cue.positionMs} ${cue.kind} ${cue.bout.key}`;

describe('cues', () => {
  test('begin with the first step and its first repetition, once the count-in is over', () => {
    expect(
      play(begun(SHORT), [
        ['ready', 0],
        ['tick', 2999],
      ]).cues,
    ).toEqual([]);
    expect(started.cues.map(textOf)).toEqual(['0 step B1/midline', '0 rep B1/midline']);
  });

  test('tell of each repetition, each step and each side, when it is due', () => {
    const { cues } = play(
      started.session,
      Array.from({ length: 66 }, () => ['tick', 1000] as const),
    );
    expect(cues.map(textOf)).toEqual([
      '10000 rep B1/midline',
      '20000 step C1/both',
      ...[22, 25, 28, 31, 34].map((seconds) => `${seconds}000 rep C1/both`),
      '37000 step N1/left',
      ...[39, 42, 45, 48].map((seconds) => `${seconds}000 rep N1/left`),
      '51000 side N1/right',
      ...[53, 56, 59, 62].map((seconds) => `${seconds}000 rep N1/right`),
      '65000 step E1/both',
    ]);
  });

  test('after a jump of time are those it crossed, in order, and no others', () => {
    const { session, cues } = play(started.session, [['tick', 28_500]]);
    expect(cues.map(textOf)).toEqual([
      '10000 rep B1/midline',
      '20000 step C1/both',
      '22000 rep C1/both',
      '25000 rep C1/both',
      '28000 rep C1/both',
    ]);
    expect(
      play(session, [
        ['tick', 0],
        ['tick', 2499],
      ]).cues,
    ).toEqual([]);
    expect(play(session, [['tick', 2500]]).cues.map(textOf)).toEqual(['31000 rep C1/both']);
  });

  test('of an absence that pauses the session are not given', () => {
    expect(play(started.session, [['tick', 600_000]]).cues).toEqual([]);
  });

  test('are not given again when a session goes on after a pause', () => {
    const paused = play(started.session, [
      ['tick', 22_500],
      ['pause', 0],
    ]).session;
    const { cues } = play(paused, [
      ['resume', 1000],
      ['tick', 3000],
      ['tick', 2500],
    ]);
    expect(cues.map(textOf)).toEqual(['25000 rep C1/both']);
  });

  test('say where a skipped step leads, at once', () => {
    const { cues } = play(started.session, [['next', 4000]]);
    expect(cues.map(textOf)).toEqual(['20000 step C1/both']);
  });

  test('end with the end', () => {
    const nearEnd = running(SHORT, startOf(begun(SHORT), 'C2/both') + 9500);
    const { cues } = play(nearEnd, [
      ['tick', 10_000],
      ['tick', 10_000],
    ]);
    expect(cues.map(textOf)).toEqual(['187000 finished']);
  });

  test('of a session that is skipped to its end are none', () => {
    const last = running(SHORT, startOf(begun(SHORT), 'C2/both') + 1000);
    expect(play(last, [['next', 0]]).cues).toEqual([]);
  });
});

describe('the next look at the clock', () => {
  const wakeIn = (ms: number): number => {
    const session = running(SHORT, ms);
    return (nextWakeAt(session) ?? 0) - session.lastAt;
  };

  test('is at the next cue', () => {
    expect(wakeIn(8000)).toBe(2000);
    expect(wakeIn(20_000)).toBe(2000);
    expect(wakeIn(22_000)).toBe(3000);
    expect(wakeIn(24_999)).toBe(1);
    expect(wakeIn(186_000)).toBe(1000);
  });

  test('is five seconds away at most', () => {
    expect(wakeIn(0)).toBe(5000);
    expect(wakeIn(5001)).toBe(4999);
  });

  test('in a count-in is at its end, or five seconds away', () => {
    const slow = { ...begun(SHORT), countInMs: 10_000 };
    const counting = stepSession(slow, { type: 'ready', at: START }).session;
    expect(nextWakeAt(counting)).toBe(START + 5000);
    const later = stepSession(counting, { type: 'tick', at: START + 7000 }).session;
    expect(nextWakeAt(later)).toBe(START + 10_000);
  });
});
