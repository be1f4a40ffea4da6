import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { facialRoutine } from '../../../src/content/facial-routine.ts';
import {
  LENGTHS,
  MAX_SESSION_SECONDS,
  REP_SECONDS,
  stepsOf,
} from '../../../src/domain/routine/routine.ts';
import type { Routine } from '../../../src/domain/routine/routine.ts';
import { playedAt } from '../../../src/domain/session/ledger.ts';
import { outcomesOf } from '../../../src/domain/session/outcome.ts';
import { pacesOf } from '../../../src/domain/session/pace.ts';
import { positionAt } from '../../../src/domain/session/session.ts';
import type { Session } from '../../../src/domain/session/session.ts';
import { standingAt } from '../../../src/domain/session/standing.ts';
import {
  begun,
  keptOf,
  looks,
  msOf,
  play,
  restored,
  running,
  setupOf,
  startOf,
} from './playing.ts';
import type { Script } from './playing.ts';

const SHORT = setupOf('short');
const length = fc.constantFrom(...LENGTHS);
const repSeconds = fc.constantFrom(...REP_SECONDS);

/** A routine of face steps that fits at some paces only: 300 stretches and their moves. */
const longRoutine = (stretches: number): Routine => {
  const face = stepsOf(facialRoutine).find(({ id }) => id === 'K1') as NonNullable<
    ReturnType<typeof stepsOf>[number]
  >;
  const reps = { short: stretches, standard: stretches, long: stretches };
  const timing = { kind: 'paced', rep: 'stretch', secondsPerRep: 3, reps } as const;
  const steps = ['K1', 'K1-2', 'K1-3', 'K1-4'].map((id) => ({ ...face, id, timing }));
  return { ...facialRoutine, id: 'own', blocks: [{ id: 'own', sides: 'together', steps }] };
};

const where = (session: Session, at: number) => {
  const { bout, segment, rep, intoRepMs } = standingAt(session, at);
  return { key: bout.key, segment, rep, share: intoRepMs / Math.max(1, bout.repMs) };
};

describe('another pace', () => {
  test('makes the rest of the stretch under way and all that come as long', () => {
    const inSecond = running(SHORT, startOf(begun(SHORT), 'C1/both') + 4500);
    const { session, at } = play(inSecond, [['pace', 0, 4]]);
    expect(standingAt(session, at)).toMatchObject({ rep: 2, intoRepMs: 2000 });
    expect(session.repSeconds).toBe(4);
    // Half a stretch and three more of 4 s; then the hands move.
    expect(standingAt(session, at)).toMatchObject({ stepLeftMs: 2000 + 3 * 4000 });
    const slow = SHORT.at(4);
    expect(session.plan).toEqual(slow.plan);
    expect(session.timeline).toEqual(begun(slow).timeline);
  });

  test('leaves breaths, glides and the moves of the hands as they are', () => {
    for (const [key, ms] of [
      ['B1/midline', 12_345],
      ['R1/left', 2500],
      ['R1/right', -1500],
      ['C1/both', -500],
    ] as const) {
      const before = running(SHORT, startOf(begun(SHORT), key) + ms);
      const { session, at } = play(before, [['pace', 0, 2.5]]);
      const left = (of: Session) => {
        const moment = standingAt(of, at);
        const held = { ...moment, leftMs: 0, bout: moment.bout.key, next: moment.next?.key };
        return key === 'C1/both' ? { ...held, stepLeftMs: 0 } : held;
      };
      expect(left(session)).toEqual(left(before));
    }
  });

  test('that is none, or the same, changes nothing', () => {
    const before = running(SHORT, 25_000);
    for (const pace of [3, 1, 0, -3, 5, 2.75, Number.NaN, Infinity]) {
      expect(play(before, [['pace', 0, pace]]).session).toEqual(before);
    }
  });

  test('can be chosen before the start, in a pause and in a count-in', () => {
    const inStretch = running(SHORT, startOf(begun(SHORT), 'C1/both') + 4500);
    const ways: Script[] = [
      [['pause', 0]],
      [
        ['pause', 0],
        ['resume', 0],
        ['tick', 1000],
      ],
    ];
    for (const way of ways) {
      const before = play(inStretch, way);
      const { session, at } = play(before.session, [['pace', 0, 2.5]]);
      expect(session.phase.kind).toBe(before.session.phase.kind);
      expect(where(session, at)).toEqual(where(before.session, before.at));
    }
    const ready = play(begun(SHORT), [['pace', 0, 4]]).session;
    expect(ready.timeline).toEqual(begun(SHORT.at(4)).timeline);
    expect(ready.phase.kind).toBe('get-ready');
  });

  test('comes too late where the session is over', () => {
    const ended = play(running(SHORT, 25_000), [['end', 0]]).session;
    expect(play(ended, [['pace', 0, 4]]).session).toEqual(ended);
  });
});

test('a change of pace at any moment keeps the bout, the repetition and the share of it', () => {
  fc.assert(
    fc.property(length, repSeconds, repSeconds, fc.nat(), (length, from, to, moment) => {
      const setup = setupOf(length).at(from);
      const { totalMs } = begun(setup).timeline;
      const before = running(setup, moment % totalMs);
      const { session, at } = play(before, [['pace', 0, to]]);
      const [was, is] = [where(before, at), where(session, at)];
      expect({ ...is, share: 0 }).toEqual({ ...was, share: 0 });
      // Whole milliseconds of a stretch of at least 2.5 s.
      expect(Math.abs(is.share - was.share)).toBeLessThan(1 / 2000);
      expect(msOf(playedAt(session, at))).toEqual(msOf(playedAt(before, at)));
    }),
    { numRuns: 300 },
  );
});

test('however the pace is changed, every repetition is played, in true time', () => {
  const change = fc.record({ afterMs: fc.integer({ min: 0, max: 29_000 }), repSeconds });
  fc.assert(
    fc.property(length, fc.array(change, { maxLength: 40 }), (length, changes) => {
      const script = changes.flatMap(({ afterMs, repSeconds }) => [
        ['tick', afterMs] as const,
        ['pace', 0, repSeconds] as const,
      ]);
      const setup = setupOf(length);
      const begunAt = play(begun(setup), [
        ['ready', 0],
        ['tick', 3000],
      ]);
      const { session } = play(begunAt.session, [...script, ...looks(1_200_000, 20_000)]);
      if (session.phase.kind !== 'finished') throw new Error('It did not finish');
      const { plan, played, timeline } = session;
      for (const { key, reps } of plan) expect(played[key]?.reps).toBeCloseTo(reps, 9);
      expect(outcomesOf(plan, played).every(({ outcome }) => outcome === 'done')).toBe(true);
      const moving = timeline.segments
        .filter(({ kind }) => kind !== 'bout')
        .reduce((sum, { startMs, endMs }) => sum + endMs - startMs, 0);
      const stretched = Object.values(msOf(played)).reduce((sum, ms) => sum + ms, 0);
      expect(stretched + moving).toBe(session.phase.at - begunAt.at);
    }),
    { numRuns: 100 },
  );
});

describe('a session that was killed at another pace', () => {
  test('goes on at the same repetition and the same share of it', () => {
    fc.assert(
      fc.property(length, repSeconds, fc.nat(), fc.nat(20_000), (length, pace, moment, more) => {
        const setup = setupOf(length);
        const { totalMs } = begun(setup).timeline;
        // Near the end, a quicker pace and what follows would finish it.
        const { session, at } = play(running(setup, moment % (totalMs - 30_000)), [
          ['pace', 0, pace],
          ['tick', more],
        ]);
        const kept = keptOf(session, at);
        if (kept === null) throw new Error('It was over already');
        const found = restored(kept, setup, at + 60_000) as Session;
        expect(found.repSeconds).toBe(pace);
        expect(found.timeline).toEqual(session.timeline);
        expect(positionAt(found, at)).toBe(positionAt(session, at));
        expect(where(found, at)).toEqual(where(session, at));
        expect(found.played).toEqual(playedAt(session, at));
      }),
      { numRuns: 200 },
    );
  });
});

describe('the paces a session can take', () => {
  test.each(LENGTHS)('are all of them in the %s facial', (length) => {
    for (const seconds of REP_SECONDS) {
      expect(pacesOf(begun(setupOf(length).at(seconds)))).toEqual(REP_SECONDS);
    }
  });

  test.each([
    // Four steps and three moves of 3 s: 9 s and the stretches.
    [74, [2.5, 3, 3.5, 4]],
    [75, [2.5, 3, 3.5]],
    [86, [2.5, 3]],
    [99, [2.5, 3]],
    [100, [2.5]],
  ])('with four steps of %i stretches are those that fit', (stretches, paces) => {
    const setup = setupOf('standard', longRoutine(stretches)).at(2.5);
    expect(pacesOf(begun(setup))).toEqual(paces);
    for (const seconds of REP_SECONDS) {
      const { session } = play(running(setup, 10_000), [['pace', 0, seconds]]);
      expect(session.repSeconds).toBe(paces.includes(seconds) ? seconds : 2.5);
      expect(session.timeline.totalMs).toBeLessThanOrEqual(MAX_SESSION_SECONDS * 1000);
    }
  });
});

describe('near the longest session', () => {
  const quick = setupOf('standard', longRoutine(74)).at(2.5);
  /** Gone back from the last of the four steps to the first; the third is cut to what fits. */
  const back = play(running(quick, 701_000), [
    ['previous', 0],
    ['previous', 0],
    ['previous', 0],
  ]);
  const sumOf = (session: Session, at: number): number =>
    Object.values(msOf(playedAt(session, at))).reduce((sum, ms) => sum + ms, 0);

  test('a slower pace cuts the step under way to what fits, and never ends it in mid-stretch', () => {
    const inThird = play(back.session, looks(400_000, 20_000));
    const slower = play(inThird.session, [['pace', 0, 4]]);
    expect(standingAt(slower.session, slower.at).bout.key).toBe('K1-3/both');
    expect(slower.session.repSeconds).toBe(4);
    const { session, at } = play(slower.session, looks(1_200_000, 20_000));
    expect(session.phase.kind).toBe('finished');
    expect(sumOf(session, at)).toBeLessThanOrEqual(1_200_000);
    expect(sumOf(session, at)).toBeGreaterThan(1_195_000);
    const reps = session.played['K1-3/both']?.reps ?? 0;
    expect(reps).toBeGreaterThan(74 + 10);
    expect(reps).toBeCloseTo(Math.round(reps), 9);
  });

  test('a slower pace at which the stretch under way would not fit is refused', () => {
    let now = back;
    while (now.session.phase.kind === 'running' && sumOf(now.session, now.at) < 1_197_500) {
      now = play(now.session, [['tick', 500]]);
    }
    expect(now.session.phase.kind).toBe('running');
    const slower = play(now.session, [['pace', 0, 4]]);
    expect(slower.session).toEqual(now.session);
  });
});
