import { describe, expect, test } from 'vitest';
import { facialRoutine } from '../../../src/content/facial-routine.ts';
import type { Routine } from '../../../src/domain/routine/routine.ts';
import { canRepeat } from '../../../src/domain/session/jump.ts';
import { playedAt } from '../../../src/domain/session/ledger.ts';
import { outcomesOf } from '../../../src/domain/session/outcome.ts';
import { positionAt } from '../../../src/domain/session/session.ts';
import type { Session } from '../../../src/domain/session/session.ts';
import { standingAt } from '../../../src/domain/session/standing.ts';
import { stepIdsOf } from '../../../src/domain/routine/timeline.ts';
import { begun, keptOf, looks, play, restored, running, setupOf, startOf } from './playing.ts';
import type { Setup } from './playing.ts';

const SHORT = setupOf('short');
const LONG = setupOf('long');
const within = (setup: Setup, key: string, ms: number): Session =>
  running(setup, startOf(begun(setup), key) + ms);

/** The bouts still to be played, the one under way first. */
function aheadOf(session: Session, at: number): string[] {
  const positionMs = positionAt(session, at);
  return session.timeline.segments
    .filter(({ kind, endMs }) => kind === 'bout' && endMs > positionMs)
    .map(({ bout }) => `${bout.key} ${bout.reps}`);
}

describe('again', () => {
  test('leads to the start of the step under way, from where the hands move to it', () => {
    const { session, at } = play(within(SHORT, 'E1/both', 10_000), [['again', 0]]);
    expect(standingAt(session, at)).toMatchObject({ bout: { key: 'E1/both' }, segment: 'move' });
    expect(aheadOf(session, at).slice(0, 2)).toEqual(['E1/both 5', 'E2/both 4']);
    expect(session.played['E1/both']).toEqual({ ms: 10_000, reps: 10_000 / 3000 });
  });

  test('while the hands move leads to the same place', () => {
    const { session, at } = play(within(SHORT, 'E1/both', -500), [['again', 0]]);
    expect(standingAt(session, at)).toMatchObject({ bout: { key: 'E1/both' }, segment: 'move' });
    expect(positionAt(session, at)).toBe(startOf(session, 'E1/both') - 2000);
  });

  test('goes on from there by itself and comes to the next step', () => {
    const { session, at } = play(within(SHORT, 'E1/both', 10_000), [
      ['again', 0],
      ...looks(2000 + 15_000 + 1),
    ]);
    expect(standingAt(session, at)).toMatchObject({ bout: { key: 'E2/both' }, segment: 'move' });
  });

  test('of a neck plays both sides again, as far as their doses go', () => {
    // Four of ten on the left, two begun on the right.
    const { session, at } = play(within(SHORT, 'N1/right', 4000), [['again', 0]]);
    expect(aheadOf(session, at).slice(0, 3)).toEqual(['N1/left 4', 'N1/right 4', 'E1/both 5']);
    const twice = play(session, [...looks(2000 + 12_000 + 2000 + 12_000 - 1), ['again', 0]]);
    expect(aheadOf(twice.session, twice.at).slice(0, 3)).toEqual([
      'N1/left 2',
      'N1/right 4',
      'E1/both 5',
    ]);
  });

  test('leaves out the side that had its dose', () => {
    const { session, at } = play(within(LONG, 'N1/right', 3001), [['again', 0]]);
    expect(aheadOf(session, at).slice(0, 2)).toEqual(['N1/right 8', 'N2/both 7']);
  });

  test('of a neck that had its whole dose is not offered and changes nothing', () => {
    const done = within(LONG, 'N1/right', 28_000);
    expect(canRepeat(done, done.lastAt)).toBe(false);
    expect(play(done, [['again', 0]]).session).toEqual(done);
    const just = within(LONG, 'N1/right', 27_000);
    expect(canRepeat(just, just.lastAt)).toBe(true);
  });

  test('of a last step that had its dose is not offered either', () => {
    const only: Routine = {
      ...facialRoutine,
      blocks: facialRoutine.blocks.filter(({ id }) => id === 'neck'),
    };
    const setup = setupOf('short', {
      ...only,
      blocks: only.blocks.map((block) => ({
        ...block,
        steps: block.steps
          .filter(({ id }) => id === 'N1')
          .map((step) => ({
            ...step,
            timing: { ...(step.timing as object), reps: { short: 10, standard: 10, long: 10 } },
          })) as unknown as typeof block.steps,
      })),
    });
    const done = within(setup, 'N1/right', 29_000);
    expect(canRepeat(done, done.lastAt)).toBe(false);
    expect(play(done, [['again', 0]]).session).toEqual(done);
  });

  test('in a pause moves the place and keeps the pause', () => {
    const paused = play(within(SHORT, 'K2/both', 5000), [['pause', 0]]).session;
    const { session, at } = play(paused, [['again', 5000]]);
    expect(session.phase).toMatchObject({ kind: 'paused', reason: 'asked' });
    expect(positionAt(session, at)).toBe(startOf(session, 'K2/both') - 2000);
  });

  test('in a count-in moves the place and counts on', () => {
    const counting = play(within(SHORT, 'K2/both', 5000), [
      ['pause', 0],
      ['resume', 0],
    ]).session;
    const { session, at } = play(counting, [
      ['again', 1000],
      ['tick', 2000 + 700],
    ]);
    expect(session.phase.kind).toBe('running');
    expect(positionAt(session, at)).toBe(startOf(session, 'K2/both') - 2000 + 700);
  });

  test('is not offered once twenty minutes were played', () => {
    let now = play(within(SHORT, 'K2/both', 1000), []);
    for (let round = 0; round < 200 && canRepeat(now.session, now.at); round += 1) {
      now = play(now.session, [...looks(9000), ['again', 0]]);
    }
    expect(canRepeat(now.session, now.at)).toBe(false);
    const { session } = play(now.session, looks(60_000));
    const ms = Object.values(session.played).reduce((sum, played) => sum + played.ms, 0);
    expect(session.phase.kind).toBe('finished');
    expect(ms).toBeLessThanOrEqual(1_200_000);
    expect(ms).toBeGreaterThan(1_190_000);
  });
});

test('with twenty minutes played, previous finds nothing to go back to and changes nothing', () => {
  // So that less than one repetition is left to play, and the session still runs.
  for (const [key, ms] of [
    ['B1/midline', 2000],
    ['C1/both', 0],
  ] as const) {
    let now = play(within(SHORT, key, ms), []);
    for (let round = 0; round < 200 && canRepeat(now.session, now.at); round += 1) {
      now = play(now.session, [...looks(9000), ['again', 0]]);
    }
    expect(now.session.phase.kind).toBe('running');
    const { session, at } = play(now.session, [['previous', 0]]);
    expect(session.phase.kind).toBe('running');
    expect(standingAt(session, at)).toEqual(standingAt(now.session, now.at));
  }
});

describe('an area that is left out', () => {
  const outcomes = (session: Session, at: number): Record<string, string> =>
    Object.fromEntries(
      outcomesOf(session.plan, playedAt(session, at)).map(({ stepId, outcome }) => [
        stepId,
        outcome,
      ]),
    );
  const stepsAhead = (session: Session, at: number): string[] => [
    ...new Set(aheadOf(session, at).map((bout) => bout.split('/')[0] as string)),
  ];

  test('is left at once for the next one, with its repeats', () => {
    const before = within(LONG, 'E2/both', 4000);
    const { session, at } = play(before, [['skip-area', 0]]);
    expect(standingAt(session, at)).toMatchObject({ bout: { key: 'J1/both' }, segment: 'move' });
    const rest = stepIdsOf(LONG.plan);
    expect(stepsAhead(session, at)).toEqual(
      rest.slice(rest.indexOf('J1')).filter((id) => id !== 'E2-2'),
    );
    expect(session.timeline.totalMs).toBe(before.timeline.totalMs - (3000 + 15_000));
  });

  test('in its repeat goes on behind it', () => {
    const { session, at } = play(within(LONG, 'E2-2/both', 4000), [['skip-area', 0]]);
    expect(standingAt(session, at).bout.key).toBe('J2-2/both');
    expect(outcomes(session, at)).toMatchObject({ E2: 'done', 'E2-2': 'partial' });
  });

  test('on its first side leaves both', () => {
    const { session, at } = play(within(SHORT, 'N1/left', 4000), [['skip-area', 0]]);
    expect(standingAt(session, at)).toMatchObject({ bout: { key: 'E1/both' }, segment: 'move' });
  });

  test('and the next ones add up', () => {
    const { session, at } = play(within(LONG, 'E2/both', 4000), [
      ['skip-area', 0],
      ['skip-area', 1000],
      ['skip-area', 1000],
    ]);
    expect(session.leftOut).toEqual(['E2', 'J1', 'J2']);
    expect(stepsAhead(session, at).filter((id) => /^(E2|J)/.test(id))).toEqual([]);
  });

  test('is not come back to by previous', () => {
    const { session, at } = play(within(SHORT, 'E2/both', 4000), [
      ['skip-area', 0],
      ['previous', 1000],
    ]);
    expect(standingAt(session, at).bout.key).toBe('E1/both');
    const on = play(session, [['next', 0]]);
    expect(standingAt(on.session, on.at).bout.key).toBe('J1/both');
  });

  test('in the very first step leaves time to move the hands to the second', () => {
    const { session, at } = play(within(SHORT, 'B1/midline', 4000), [['skip-area', 0]]);
    expect(standingAt(session, at)).toMatchObject({ bout: { key: 'C1/both' }, segment: 'move' });
  });

  test('is told apart in the record: partly done, or skipped', () => {
    const { session, at } = play(within(LONG, 'E2/both', 4000), [
      ['skip-area', 0],
      ...looks(720_000, 20_000),
    ]);
    expect(session.phase.kind).toBe('finished');
    expect(outcomes(session, at)).toMatchObject({ E1: 'done', E2: 'partial', 'E2-2': 'skipped' });
    const moving = play(within(LONG, 'E2/both', -1000), [['skip-area', 0]]);
    expect(outcomes(moving.session, moving.at)).toMatchObject({ E2: 'skipped' });
  });

  test('in a pause moves the place, keeps the pause, and survives a kill', () => {
    const { session, at } = play(within(LONG, 'E2/both', 4000), [
      ['pause', 0],
      ['skip-area', 1000],
    ]);
    expect(session.phase.kind).toBe('paused');
    const kept = keptOf(session, at);
    const found = (kept && restored(kept, LONG, at + 60_000)) as Session;
    expect(found.leftOut).toEqual(['E2']);
    expect(found.timeline).toEqual(session.timeline);
    expect(standingAt(found, at).bout.key).toBe('J1/both');
    expect(stepsAhead(found, at)).not.toContain('E2-2');
    const back = play(found, [['previous', 0]]);
    expect(standingAt(back.session, back.at).bout.key).toBe('E1/both');
  });

  test('as the last one ends the session', () => {
    const { session, at } = play(within(SHORT, 'C2/both', 4000), [['skip-area', 0]]);
    expect(session.phase).toEqual({ kind: 'finished', at });
    expect(outcomes(session, at)).toMatchObject({ T1: 'done', C2: 'partial' });
  });

  test('as the only one ends the session too', () => {
    const only = setupOf('short', {
      ...facialRoutine,
      blocks: [
        { id: 'open', sides: 'together', steps: facialRoutine.blocks[0]?.steps.slice(1) ?? [] },
      ],
    });
    const { session, at } = play(within(only, 'C1/both', 4000), [['skip-area', 0]]);
    expect(session.phase).toEqual({ kind: 'finished', at });
    expect(standingAt(session, at)).toMatchObject({ leftMs: 0, next: null });
    expect(play(session, [['again', 0]]).session.phase).toEqual(session.phase);
  });

  test('before the start there is none to leave', () => {
    expect(play(begun(SHORT), [['skip-area', 0]]).session).toEqual(begun(SHORT));
  });
});
