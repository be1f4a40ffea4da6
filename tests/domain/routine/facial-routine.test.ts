import { describe, expect, test } from 'vitest';
import { facialRoutine } from '../../../src/content/facial-routine.ts';
import {
  LENGTHS,
  MAX_SESSION_SECONDS,
  REP_SECONDS,
  stepsOf,
} from '../../../src/domain/routine/routine.ts';
import type { Length, Side, StepTag } from '../../../src/domain/routine/routine.ts';
import { boutsOf, stepIdsOf, timelineOf } from '../../../src/domain/routine/timeline.ts';
import { TABLE } from './facial-table.ts';

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

describe.each(REP_SECONDS)('at %d seconds a stretch', (repSeconds) => {
  test.each(LENGTHS)('the %s facial gives each stretch that long, and fits', (length) => {
    const column = LENGTHS.indexOf(length);
    const { segments, totalMs } = timelineOf(facialRoutine, length, { ...settings(), repSeconds });
    const bouts = segments.flatMap(({ kind, bout }) => (kind === 'bout' ? [bout] : []));
    const seconds = { breath: 10, stretch: repSeconds, glide: 6, rest: 0, gate: 0 };
    for (const { kind, reps, repMs, stepId } of bouts) {
      expect(repMs).toBe(seconds[kind] * 1000);
      expect(reps).toBe(TABLE[stepId]?.[2][column]);
    }
    expect(totalMs).toBeLessThanOrEqual(MAX_SESSION_SECONDS * 1000);
  });
});

describe('areas that are left out', () => {
  const left = (length: Length, leftOut: readonly string[]) =>
    stepIdsOf(boutsOf(facialRoutine, length, { ...settings(), leftOut }));

  test.each(LENGTHS)('are not played in the %s facial, nor are their repeats', (length) => {
    const whole = idsOf(length, []);
    for (const area of new Set(whole.map((id) => id.replace(/-2$/, '')))) {
      const rest = whole.filter((id) => id !== area && id !== `${area}-2`);
      expect(left(length, [area])).toEqual(rest);
    }
  });

  test('add up, and unknown ones change nothing', () => {
    const whole = idsOf('long', []);
    expect(left('long', ['nose'])).toEqual(whole);
    expect(left('long', [])).toEqual(whole);
    const without = ['E2', 'E2-2', 'B1'];
    expect(left('long', ['E2', 'B1', 'nose'])).toEqual(whole.filter((id) => !without.includes(id)));
  });

  test('take the way to them along', () => {
    const all = timeline('short').totalMs;
    const without = timelineOf(facialRoutine, 'short', { ...settings(), leftOut: ['E2'] });
    // Four stretches and the move of the hands.
    expect(all - without.totalMs).toBe(4 * 3000 + 2000);
  });

  test('may be all of them', () => {
    const leftOut = Object.keys(TABLE);
    expect(left('long', leftOut)).toEqual([]);
    expect(timelineOf(facialRoutine, 'long', { ...settings(), leftOut }).totalMs).toBe(0);
  });
});
