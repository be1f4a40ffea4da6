import { describe, expect, test } from 'vitest';
import { facialRoutine } from '../../../src/content/facial-routine.ts';
import { LENGTHS, stepsOf } from '../../../src/domain/routine/routine.ts';
import type { Length, Side, StepTag } from '../../../src/domain/routine/routine.ts';
import { boutsOf, stepIdsOf, timelineOf } from '../../../src/domain/routine/timeline.ts';

type Row = readonly [
  sides: 'midline' | 'together' | 'one-then-other',
  rep: 'breath' | 'stretch' | 'glide',
  reps: readonly [short: number, standard: number, long: number],
  seconds: readonly [short: number, standard: number, long: number],
];

/** The steps as the technique gives them: reps are for each side, seconds for all of a step. */
const TABLE: Readonly<Record<string, Row>> = {
  B1: ['midline', 'breath', [2, 3, 5], [20, 30, 50]],
  C1: ['together', 'stretch', [5, 7, 10], [15, 21, 30]],
  N1: ['one-then-other', 'stretch', [4, 7, 10], [24, 42, 60]],
  N2: ['together', 'stretch', [0, 5, 7], [0, 15, 21]],
  E1: ['together', 'stretch', [5, 7, 10], [15, 21, 30]],
  E2: ['together', 'stretch', [4, 7, 10], [12, 21, 30]],
  J1: ['together', 'stretch', [5, 5, 10], [15, 15, 30]],
  J2: ['together', 'stretch', [0, 7, 10], [0, 21, 30]],
  M1: ['together', 'stretch', [3, 5, 7], [9, 15, 21]],
  K1: ['together', 'stretch', [0, 7, 10], [0, 21, 30]],
  K2: ['together', 'stretch', [3, 7, 10], [9, 21, 30]],
  U1: ['together', 'stretch', [3, 7, 10], [9, 21, 30]],
  T1: ['together', 'stretch', [3, 7, 10], [9, 21, 30]],
  'E2-2': ['together', 'stretch', [0, 0, 5], [0, 0, 15]],
  'J2-2': ['together', 'stretch', [0, 0, 5], [0, 0, 15]],
  'M1-2': ['together', 'stretch', [0, 0, 5], [0, 0, 15]],
  'K1-2': ['together', 'stretch', [0, 0, 7], [0, 0, 21]],
  'K2-2': ['together', 'stretch', [0, 0, 7], [0, 0, 21]],
  'U1-2': ['together', 'stretch', [0, 0, 7], [0, 0, 21]],
  'T1-2': ['together', 'stretch', [0, 0, 7], [0, 0, 21]],
  R1: ['one-then-other', 'glide', [1, 2, 3], [12, 24, 36]],
  C2: ['together', 'stretch', [4, 5, 10], [12, 15, 30]],
  B2: ['midline', 'breath', [0, 2, 3], [0, 20, 30]],
};
const TOTALS = { short: '3:07', standard: '6:33', long: '11:57' };
const STEP_COUNTS = { short: 12, standard: 16, long: 23 };

const settings = (off: StepTag[] = [], leadSide: Side = 'left') => ({ off, leadSide });
const clock = (ms: number): string =>
  `${Math.floor(ms / 60_000)}:${String((ms % 60_000) / 1000).padStart(2, '0')}`;
const timeline = (length: Length, off: StepTag[] = [], lead: Side = 'left') =>
  timelineOf(facialRoutine, length, settings(off, lead));
const boutsIn = (length: Length, off: StepTag[]) =>
  timeline(length, off).segments.flatMap(({ kind, bout }) => (kind === 'bout' ? [bout] : []));
const idsOf = (length: Length, off: StepTag[]) => stepIdsOf(boutsIn(length, off));

test('every step has an id of its own, the one that stands in included', () => {
  const ids = stepsOf(facialRoutine).flatMap(({ id, instead }) =>
    instead === undefined ? [id] : [id, instead.id],
  );
  expect(new Set(ids).size).toBe(ids.length);
});

test('the steps are those of the technique, in its order', () => {
  expect(stepsOf(facialRoutine).map(({ id }) => id)).toEqual(Object.keys(TABLE));
});

test('the second pass repeats areas of the first', () => {
  for (const { id, area } of stepsOf(facialRoutine)) expect(area).toBe(id.replace(/-2$/, ''));
});

describe.each(LENGTHS)('the %s facial', (length) => {
  const column = LENGTHS.indexOf(length);

  test('has the length and the steps it promises', () => {
    expect(clock(timeline(length).totalMs)).toBe(TOTALS[length]);
    expect(idsOf(length, [])).toHaveLength(STEP_COUNTS[length]);
  });

  test.each(Object.entries(TABLE))('plays %s as the technique says', (id, row) => {
    const [sides, rep, reps, seconds] = row;
    const bouts = boutsOf(facialRoutine, length, settings()).filter(({ stepId }) => stepId === id);
    const played = {
      midline: ['midline'],
      together: ['both'],
      'one-then-other': ['left', 'right'],
    }[sides];
    expect(bouts.map(({ side }) => side)).toEqual(reps[column] === 0 ? [] : played);
    for (const bout of bouts) expect(bout).toMatchObject({ kind: rep, reps: reps[column] });
    const total = bouts.reduce((sum, bout) => sum + bout.reps * bout.repMs, 0);
    expect(total).toBe((seconds[column] ?? 0) * 1000);
  });

  test.each(['left', 'right'] as const)('works the %s side first, then the other', (lead) => {
    const other = lead === 'left' ? 'right' : 'left';
    const { segments } = timeline(length, [], lead);
    for (const id of ['N1', 'R1']) {
      const parts = segments.filter(({ bout }) => bout.stepId === id);
      expect(parts.map(({ kind, bout }) => [kind, bout.side])).toEqual([
        ['move', lead],
        ['bout', lead],
        ['change-side', other],
        ['bout', other],
      ]);
      expect((parts[2]?.endMs ?? 0) - (parts[2]?.startMs ?? 0)).toBe(2000);
    }
  });

  test('moves the hands between steps and nowhere else', () => {
    const { segments } = timeline(length);
    const moves = segments.filter(({ kind }) => kind === 'move');
    expect(moves).toHaveLength(STEP_COUNTS[length] - 1);
    const moveMs = length === 'short' ? 2000 : 3000;
    for (const { startMs, endMs } of moves) expect(endMs - startMs).toBe(moveMs);
    segments.forEach(({ startMs }, index) => {
      expect(startMs).toBe(segments[index - 1]?.endMs ?? 0);
    });
  });

  test('leaves the neck alone where it is off, and glides to the earlobe instead', () => {
    const on = idsOf(length, []);
    const off = idsOf(length, ['neck']);
    expect(off.filter((id) => /^(N1|N2|J2|R1)/.test(id))).toEqual([]);
    expect(off).toEqual(
      on.filter((id) => !/^(N1|N2|J2)/.test(id)).map((id) => (id === 'R1' ? 'G1' : id)),
    );
    const glides = boutsIn(length, ['neck']).filter(({ stepId }) => stepId === 'G1');
    expect(glides.map(({ side, kind, reps }) => [side, kind, reps])).toEqual([
      ['left', 'glide', TABLE['R1']?.[2][column]],
      ['right', 'glide', TABLE['R1']?.[2][column]],
    ]);
  });

  test('leaves the eyes alone where they are off', () => {
    const on = idsOf(length, []);
    expect(on.some((id) => id.startsWith('U1'))).toBe(true);
    expect(idsOf(length, ['eye'])).toEqual(on.filter((id) => !id.startsWith('U1')));
  });

  test('with sore skin that the glide would touch, neither glide is played', () => {
    const ids = idsOf(length, ['skin-forehead']);
    expect(ids.filter((id) => /^(R1|G1|T1)/.test(id))).toEqual([]);
  });
});
