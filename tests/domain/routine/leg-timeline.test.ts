import { describe, expect, test } from 'vitest';
import { boutsOf, segmentIndexAt, timelineOf } from '../../../src/domain/routine/timeline.ts';
import { legRoutine } from './leg-routine.ts';

const SETTINGS = { off: [], leadSide: 'right' } as const;
const bouts = boutsOf(legRoutine, 'standard', SETTINGS);
const timeline = timelineOf(legRoutine, 'standard', SETTINGS);

const LEG = (side: string): string[] => [
  `L3/${side}`,
  `L4/${side}/upper`,
  `L4/${side}/middle`,
  `L4/${side}/lower`,
  `L5/${side}`,
  `L6/${side}/upper`,
  `L6/${side}/lower`,
  `L7/${side}`,
  `L8/${side}`,
  `L9/${side}`,
  `L10/${side}`,
];
/** Seconds of one leg, step by step, as the technique gives them. */
const LEG_SECONDS = { L3: 30, L4: 45, L5: 21, L6: 30, L7: 15, L8: 15, L9: 18, L10: 15 };

describe('the leg routine', () => {
  test('works one whole leg, then the other, band by band', () => {
    expect(bouts.map(({ key }) => key)).toEqual([
      'L0/midline',
      'L1/midline',
      'L2/both',
      ...LEG('right'),
      ...LEG('left'),
      'L11/midline',
    ]);
  });

  test.each(['left', 'right'])('gives the %s leg its 3:09', (side) => {
    const seconds = (id: string): number =>
      bouts
        .filter((bout) => bout.stepId === id && bout.side === side)
        .reduce((sum, { reps, repMs }) => sum + (reps * repMs) / 1000, 0);
    const ids = Object.keys(LEG_SECONDS);
    expect(Object.fromEntries(ids.map((id) => [id, seconds(id)]))).toEqual(LEG_SECONDS);
    expect(ids.reduce((sum, id) => sum + seconds(id), 0)).toBe(3 * 60 + 9);
  });

  test('takes 7:23 and the moves of the hands, then ten minutes of rest', () => {
    const moves = timeline.segments.filter(({ kind }) => kind === 'move');
    // To L1, L2 and L11, and to each of eight steps on two legs.
    expect(moves).toHaveLength(3 + 16);
    expect(timeline.totalMs / 1000).toBe(7 * 60 + 23 + moves.length * 3 + 600);
  });

  test('has a gate that takes no time and a rest with a timer of its own', () => {
    expect(timeline.segments[0]).toMatchObject({
      kind: 'bout',
      startMs: 0,
      endMs: 0,
      bout: { kind: 'gate', stepId: 'L0' },
    });
    expect(timeline.segments.at(-1)).toMatchObject({
      startMs: timeline.totalMs - 600_000,
      endMs: timeline.totalMs,
      bout: { kind: 'rest', stepId: 'L11', reps: 1 },
    });
  });

  test('goes from band to band without a move', () => {
    const keys = timeline.segments.map(({ kind, bout }) => `${kind} ${bout.key}`);
    const upper = keys.indexOf('bout L4/right/upper');
    expect(keys.slice(upper - 1, upper + 4)).toEqual([
      'move L4/right/upper',
      'bout L4/right/upper',
      'bout L4/right/middle',
      'bout L4/right/lower',
      'move L5/right',
    ]);
  });

  test('leaves the legs out where their skin is sore', () => {
    const keys = boutsOf(legRoutine, 'standard', { off: ['skin-leg'], leadSide: 'left' });
    expect(keys.map(({ stepId }) => stepId)).toEqual(['L0', 'L1', 'L2', 'L11']);
  });
});

test('a position belongs to the segment it lies in; the end to the last', () => {
  const [, move, breath] = timeline.segments;
  expect([move?.kind, breath?.kind]).toEqual(['move', 'bout']);
  expect(segmentIndexAt(timeline, 0)).toBe(1);
  expect(segmentIndexAt(timeline, 2999)).toBe(1);
  expect(segmentIndexAt(timeline, 3000)).toBe(2);
  expect(segmentIndexAt(timeline, timeline.totalMs)).toBe(timeline.segments.length - 1);
});
