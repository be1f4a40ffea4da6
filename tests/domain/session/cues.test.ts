import { describe, expect, test } from 'vitest';
import type { Cue } from '../../../src/domain/session/cues.ts';
import { nextWakeAt, stepSession } from '../../../src/domain/session/step-session.ts';
import type { Bout } from '../../../src/domain/routine/timeline.ts';
import { begun, looks, play, running, setupOf, START, startOf } from './playing.ts';

const SHORT = setupOf('short');
/** Past the count-in, at the very start of the first breath. */
const started = play(begun(SHORT), [
  ['ready', 0],
  ['tick', 3000],
]);
const textOf = (cue: Cue): string =>
  cue.kind === 'finished'
    ? `${cue.positionMs} finished`
    : `${cue.positionMs} ${cue.kind} ${cue.bout.key}${cue.rep === 0 ? '' : ` ${cue.rep}`}`;

describe('cues', () => {
  test('begin with the first step and its first repetition, once the count-in is over', () => {
    expect(
      play(begun(SHORT), [
        ['ready', 0],
        ['tick', 2999],
      ]).cues,
    ).toEqual([]);
    expect(started.cues.map(textOf)).toEqual(['0 step B1/midline', '0 breathe-in B1/midline 1']);
  });

  test('tell of each movement, step, side and what is next, when it is due', () => {
    const { cues } = play(started.session, looks(66_000, 1000));
    expect(cues.map(textOf)).toEqual([
      '4000 breathe-out B1/midline 1',
      '10000 last B1/midline 2',
      '10000 breathe-in B1/midline 2',
      '14000 breathe-out B1/midline 2',
      '15000 next C1/both',
      '20000 step C1/both',
      '22000 stretch C1/both 1',
      '24000 release C1/both 1',
      '25000 stretch C1/both 2',
      '27000 release C1/both 2',
      '28000 stretch C1/both 3',
      '30000 release C1/both 3',
      '31000 two-more C1/both 4',
      '31000 stretch C1/both 4',
      '32000 next N1/left',
      '33000 release C1/both 4',
      '34000 last C1/both 5',
      '34000 stretch C1/both 5',
      '36000 release C1/both 5',
      '37000 step N1/left',
      '39000 stretch N1/left 1',
      '41000 release N1/left 1',
      '42000 stretch N1/left 2',
      '44000 release N1/left 2',
      '45000 two-more N1/left 3',
      '45000 stretch N1/left 3',
      '47000 release N1/left 3',
      '48000 last N1/left 4',
      '48000 stretch N1/left 4',
      '50000 release N1/left 4',
      '51000 side N1/right',
      '53000 stretch N1/right 1',
      '55000 release N1/right 1',
      '56000 stretch N1/right 2',
      '58000 release N1/right 2',
      '59000 two-more N1/right 3',
      '59000 stretch N1/right 3',
      '60000 next E1/both',
      '61000 release N1/right 3',
      '62000 last N1/right 4',
      '62000 stretch N1/right 4',
      '64000 release N1/right 4',
      '65000 step E1/both',
    ]);
  });

  test('say how long the movement takes that they begin', () => {
    const { cues } = play(started.session, looks(26_000));
    const lasting = cues.flatMap((cue) =>
      cue.kind === 'finished' || cue.durationMs === 0 ? [] : [`${cue.kind} ${cue.durationMs}`],
    );
    expect(lasting).toEqual([
      'breathe-out 6000',
      'breathe-in 4000',
      'breathe-out 6000',
      'stretch 2000',
      'release 1000',
      'stretch 2000',
    ]);
  });

  test('draw the skin for two thirds of a stretch, at any pace', () => {
    const slow = SHORT.at(4);
    const inCheek = running(slow, startOf(begun(slow), 'K2/both') - 1);
    expect(play(inCheek, looks(12_000)).cues.map(textOf)).toEqual(
      [
        [0, 'stretch K2/both 1'],
        [2667, 'release K2/both 1'],
        [4000, 'stretch K2/both 2'],
        [6667, 'release K2/both 2'],
        [7000, 'next U1/both'],
        [8000, 'last K2/both 3'],
        [8000, 'stretch K2/both 3'],
        [10_667, 'release K2/both 3'],
      ].map(([ms, text]) => `${startOf(inCheek, 'K2/both') + Number(ms)} ${text}`),
    );
  });

  test('tell of half the way from six repetitions on, and glide in one movement', () => {
    const standard = setupOf('standard');
    const inFirst = running(standard, startOf(begun(standard), 'C1/both') - 1);
    const half = play(inFirst, looks(21_000)).cues.filter(({ kind }) => kind === 'half-way');
    expect(half.map(textOf)).toEqual(['45000 half-way C1/both 5']);
    expect(startOf(inFirst, 'C1/both')).toBe(45_000 - 4 * 3000);

    const inGlide = running(SHORT, startOf(begun(SHORT), 'R1/left') - 1);
    expect(play(inGlide, looks(14_001)).cues.map(textOf)).toEqual(
      [
        [0, 'glide R1/left 1'],
        [6000, 'side R1/right'],
        [8000, 'glide R1/right 1'],
        [9000, 'next C2/both'],
        [14_000, 'step C2/both'],
      ].map(([ms, text]) => `${startOf(inGlide, 'R1/left') + Number(ms)} ${text}`),
    );
  });

  test('of what is next are left out where a step is too short to be heard out', () => {
    // Two seconds to move the hands and two stretches: 8 s are just not long enough.
    const brief = (reps: number) => {
      const plan = ['C1/both', 'E1/both'].flatMap((key) =>
        SHORT.plan.filter((bout) => bout.key === key).map((bout) => ({ ...bout, reps })),
      );
      const first = { ...SHORT, plan: [SHORT.plan[0] as Bout, ...plan] };
      return play(begun(first), [['ready', 0], ...looks(45_000)]).cues.map(textOf);
    };
    expect(brief(2).filter((cue) => cue.includes('next'))).toEqual(['15000 next C1/both']);
    expect(brief(3).filter((cue) => cue.includes('next'))).toEqual([
      '15000 next C1/both',
      '26000 next E1/both',
    ]);
  });

  test('after a jump of time are those it crossed, in order, and no others', () => {
    const { session, cues } = play(started.session, [['tick', 28_500]]);
    expect(cues.map(textOf)).toEqual([
      '4000 breathe-out B1/midline 1',
      '10000 last B1/midline 2',
      '10000 breathe-in B1/midline 2',
      '14000 breathe-out B1/midline 2',
      '15000 next C1/both',
      '20000 step C1/both',
      '22000 stretch C1/both 1',
      '24000 release C1/both 1',
      '25000 stretch C1/both 2',
      '27000 release C1/both 2',
      '28000 stretch C1/both 3',
    ]);
    expect(
      play(session, [
        ['tick', 0],
        ['tick', 1499],
      ]).cues,
    ).toEqual([]);
    expect(play(session, [['tick', 1500]]).cues.map(textOf)).toEqual(['30000 release C1/both 3']);
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
    expect(cues.map(textOf)).toEqual(['24000 release C1/both 1', '25000 stretch C1/both 2']);
  });

  test('say where a skipped step leads, at once', () => {
    const { cues } = play(started.session, [['next', 3000]]);
    expect(cues.map(textOf)).toEqual(['20000 step C1/both']);
  });

  test('end with the end', () => {
    const nearEnd = running(SHORT, startOf(begun(SHORT), 'C2/both') + 9500);
    const { cues } = play(nearEnd, [
      ['tick', 10_000],
      ['tick', 10_000],
    ]);
    expect(cues.map(textOf)).toEqual(['186000 release C2/both 4', '187000 finished']);
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
    expect(wakeIn(14_000)).toBe(1000);
    expect(wakeIn(15_000)).toBe(5000);
    expect(wakeIn(20_000)).toBe(2000);
    expect(wakeIn(22_000)).toBe(2000);
    expect(wakeIn(24_999)).toBe(1);
    expect(wakeIn(186_000)).toBe(1000);
  });

  test('is five seconds away at most', () => {
    expect(wakeIn(0)).toBe(4000);
    expect(wakeIn(4000)).toBe(5000);
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
