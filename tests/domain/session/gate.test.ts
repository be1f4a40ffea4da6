import { describe, expect, test } from 'vitest';
import { boutAt } from '../../../src/domain/session/jump.ts';
import { positionAt } from '../../../src/domain/session/session.ts';
import type { SessionAct } from '../../../src/domain/session/session.ts';
import { standingAt } from '../../../src/domain/session/standing.ts';
import { nextWakeAt, stepSession } from '../../../src/domain/session/step-session.ts';
import { gatedLegRoutine, legRoutine } from '../routine/leg-routine.ts';
import { begun, keptOf, msOf, play, restored, setupOf, startOf } from './playing.ts';
import type { Script } from './playing.ts';

const setup = setupOf('standard', legRoutine);
const gated = setupOf('standard', gatedLegRoutine);

const TO_GATE: Script = [
  ['ready', 0],
  ['tick', 3000],
];
/** Through the first gate, the breaths and the collarbone, to the gate before the legs. */
const TO_SECOND_GATE: Script = [
  ...TO_GATE,
  ['confirm', 0],
  ...Array.from({ length: 4 }, () => ['tick', 25_000] as const),
];
const namesOf = (cues: ReturnType<typeof play>['cues']) =>
  cues.map((cue) => (cue.kind === 'finished' ? cue.kind : `${cue.kind} ${cue.bout.stepId}`));
const again = (type: SessionAct, count: number): Script =>
  Array.from({ length: count }, () => [type, 100] as const);

describe('a gate', () => {
  test('waits after the count-in, untimed, until it is confirmed', () => {
    const { session, at } = play(begun(setup), [...TO_GATE, ['tick', 3_600_000]]);
    expect(session.phase.kind).toBe('waiting');
    expect(positionAt(session, at)).toBe(0);
    expect(nextWakeAt(session)).toBeNull();
    expect(standingAt(session, at)).toMatchObject({
      bout: { stepId: 'L0' },
      segment: 'bout',
      step: 1,
      steps: 20,
      leftMs: session.timeline.totalMs,
      next: { stepId: 'L1' },
    });
  });

  test('once confirmed, lets the session go on from that moment', () => {
    const { session, at } = play(begun(setup), [
      ...TO_GATE,
      ['tick', 600_000],
      ['confirm', 0],
      ['tick', 4000],
    ]);
    expect(session.phase.kind).toBe('running');
    expect(positionAt(session, at)).toBe(4000);
    expect(standingAt(session, at)).toMatchObject({ bout: { stepId: 'L1' }, step: 2, rep: 1 });
  });

  test('is announced when it is reached; what lies behind it only when it is confirmed', () => {
    const waiting = play(begun(setup), TO_GATE);
    expect(namesOf(waiting.cues)).toEqual(['step L0', 'gate L0']);
    const confirmed = play(waiting.session, [
      ['confirm', 1000],
      ['tick', 3000],
    ]);
    expect(namesOf(confirmed.cues)).toEqual(['step L1', 'breathe-in L1']);
  });

  test('on the way, stops a session that runs into it', () => {
    const { session, at } = play(begun(gated), TO_SECOND_GATE);
    expect(session.phase.kind).toBe('waiting');
    expect(positionAt(session, at)).toBe(startOf(session, 'L2b/midline'));
    expect(session.played).toEqual({
      'L0/midline': { ms: 0, reps: 0 },
      'L1/midline': { ms: 50_000, reps: 5 },
      'L2/both': { ms: 15_000, reps: 5 },
    });
    expect(standingAt(session, at)).toMatchObject({ bout: { stepId: 'L2b' }, step: 4 });
  });

  test.each<[string, Script]>([
    ['next', [['next', 0]]],
    ['next over and over', again('next', 9)],
    ['leaving out the area', again('skip-area', 3)],
    ['asking for it again', again('again', 3)],
    ['another pace', [['pace', 0, 4]]],
    [
      'a pause, and leaving out the area while paused',
      [['pause', 0], ...again('skip-area', 3), ['resume', 0], ['tick', 3000]],
    ],
    [
      'a pause, and next while paused',
      [
        ['pause', 0],
        ['next', 0],
        ['resume', 0],
        ['tick', 3000],
      ],
    ],
    [
      'next while counting in again',
      [
        ['pause', 0],
        ['resume', 0],
        ['next', 100],
        ['next', 100],
        ['tick', 3000],
      ],
    ],
    [
      'a concern that passed',
      [
        ['concern', 0],
        ['resume', 500],
        ['tick', 3000],
      ],
    ],
    [
      'hiding and showing',
      [
        ['hidden', 0],
        ['shown', 600_000],
      ],
    ],
    ['looking at the clock', [['tick', 600_000]]],
  ])('is not passed by %s', (_, script) => {
    for (const [routine, way] of [
      [setup, TO_GATE],
      [gated, TO_SECOND_GATE],
    ] as const) {
      const before = play(begun(routine), way).session;
      const { session } = play(before, script);
      expect(session.phase).toEqual(before.phase);
      expect(session.played).toEqual(before.played);
    }
  });

  test('is not passed by next before it is reached', () => {
    const { session } = play(begun(gated), [
      ...TO_GATE,
      ['confirm', 0],
      ...Array.from({ length: 9 }, () => ['next', 100] as const),
      ['tick', 3000],
    ]);
    expect(session.phase).toEqual({
      kind: 'waiting',
      positionMs: startOf(session, 'L2b/midline'),
    });
  });

  test.each<[string, Script]>([
    ['counting in before it', [['ready', 0]]],
    [
      'the hands move to it',
      [
        ['ready', 0],
        ['tick', 3000],
        ['confirm', 0],
        ['next', 0],
        ['next', 0],
        ['tick', 1000],
      ],
    ],
  ])('is not left out while %s', (_, way) => {
    const before = play(begun(gated), way);
    const { session, at } = play(before.session, [['skip-area', 0]]);
    expect(session).toEqual(before.session);
    expect(boutAt(session, at).kind).toBe('gate');
  });

  test('survives a kill', () => {
    const { session, at } = play(begun(gated), TO_SECOND_GATE);
    const kept = keptOf(session, at);
    const found = kept && restored(kept, gated, at + 60_000);
    expect(found?.phase).toMatchObject({ kind: 'paused', reason: 'restored' });
    const resumed =
      found &&
      play(found, [
        ['resume', 0],
        ['tick', 3000],
      ]).session;
    expect(resumed?.phase).toEqual(session.phase);
  });

  test('previous leads away from it and loses nothing that was played', () => {
    const waiting = play(begun(gated), TO_SECOND_GATE);
    const back = play(waiting.session, [['previous', 0]]);
    expect(back.session.phase.kind).toBe('running');
    expect(standingAt(back.session, back.at).bout.stepId).toBe('L2');
    const again = play(back.session, [['confirm', 1000]]);
    expect(again.session.played).toEqual(waiting.session.played);
  });

  test('once confirmed, is passed without waiting when it is gone back over', () => {
    const { session, at } = play(begun(gated), [
      ...TO_SECOND_GATE,
      ['confirm', 0],
      ['previous', 1000],
      ['tick', 22_000],
    ]);
    expect(session.phase.kind).toBe('running');
    expect(standingAt(session, at).bout.stepId).toBe('L3');
  });
});

test('the leg routine plays through, both legs and the long rest', () => {
  const waiting = play(begun(setup), TO_GATE);
  const { totalMs } = waiting.session.timeline;
  const looks = Array.from(
    { length: Math.ceil(totalMs / 20_000) },
    () => ['tick', 20_000] as const,
  );
  const { session, cues } = play(waiting.session, [['confirm', 45_000], ...looks]);
  expect(session.phase).toMatchObject({ kind: 'finished' });
  expect(Object.entries(msOf(session.played))).toEqual(
    setup.plan.map((bout) => [bout.key, bout.reps * bout.repMs]),
  );
  expect(cues.filter(({ kind }) => kind === 'step')).toHaveLength(19);
  expect(cues.at(-1)?.kind).toBe('finished');
});

test('the rest can be left early', () => {
  const waiting = play(begun(setup), TO_GATE).session;
  const looks = Array.from({ length: 26 }, () => ['tick', 20_000] as const);
  const resting = play(waiting, [['confirm', 0], ...looks]);
  expect(standingAt(resting.session, resting.at)).toMatchObject({
    bout: { kind: 'rest' },
    next: null,
  });
  const { session } = stepSession(resting.session, { type: 'next', at: resting.at });
  expect(session.phase).toEqual({ kind: 'finished', at: resting.at });
});
