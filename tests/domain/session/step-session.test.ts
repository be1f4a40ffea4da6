import { describe, expect, test } from 'vitest';
import { playedAt } from '../../../src/domain/session/ledger.ts';
import { countInLeftAt, isOver, positionAt } from '../../../src/domain/session/session.ts';
import type { Phase, Session, SessionAct } from '../../../src/domain/session/session.ts';
import { standingAt } from '../../../src/domain/session/standing.ts';
import { nextWakeAt, stepSession } from '../../../src/domain/session/step-session.ts';
import { gatedLegRoutine } from '../routine/leg-routine.ts';
import { begun, play, running, setupOf, START, startOf } from './playing.ts';

const SHORT = setupOf('short');
const at = START + 60_000;

/** A session of each phase, last looked at 7 s into its first breath or at its end. */
const SESSIONS: Readonly<Record<Phase['kind'], Session>> = {
  'get-ready': begun(SHORT),
  'counting-in': play(begun(SHORT), [['ready', 0]]).session,
  running: running(SHORT, 7000),
  waiting: play(begun(setupOf('short', gatedLegRoutine)), [
    ['ready', 0],
    ['tick', 3000],
  ]).session,
  paused: play(running(SHORT, 7000), [['pause', 0]]).session,
  finished: play(
    running(SHORT, 7000),
    Array.from({ length: 10 }, () => ['tick', 20_000] as const),
  ).session,
  'ended-early': play(running(SHORT, 7000), [['end', 0]]).session,
};

/** The phase each event leads to at once; absent: none is left. */
const LEADS_TO: Readonly<
  Record<SessionAct, Partial<Readonly<Record<Phase['kind'], Phase['kind']>>>>
> = {
  ready: { 'get-ready': 'counting-in' },
  tick: {},
  pause: { 'counting-in': 'paused', running: 'paused', waiting: 'paused' },
  resume: { paused: 'counting-in' },
  next: {},
  previous: {},
  again: {},
  'skip-area': {},
  confirm: { waiting: 'running' },
  hidden: {},
  shown: {},
  concern: { 'counting-in': 'paused', running: 'paused', waiting: 'paused' },
  end: {
    'get-ready': 'ended-early',
    'counting-in': 'ended-early',
    running: 'ended-early',
    waiting: 'ended-early',
    paused: 'ended-early',
  },
  'end-for-concern': {
    'get-ready': 'ended-early',
    'counting-in': 'ended-early',
    running: 'ended-early',
    waiting: 'ended-early',
    paused: 'ended-early',
  },
};
const PHASES = Object.keys(SESSIONS) as Phase['kind'][];
const EVENTS = Object.keys(LEADS_TO) as SessionAct[];
const JUMPS: readonly SessionAct[] = ['next', 'previous', 'again', 'skip-area'];

describe.each(PHASES)('in the phase "%s"', (phase) => {
  const session = SESSIONS[phase];

  test('the session is as it says', () => {
    expect(session.phase.kind).toBe(phase);
    expect(isOver(session)).toBe(phase === 'finished' || phase === 'ended-early');
  });

  test.each(EVENTS)('"%s" leads where it should', (type) => {
    const { session: after } = stepSession(session, { type, at: session.lastAt });
    expect(after.phase.kind).toBe(LEADS_TO[type][phase] ?? phase);
    if (!JUMPS.includes(type) && type !== 'confirm') {
      const now = session.lastAt;
      expect(positionAt(after, now)).toBe(positionAt(session, now));
      expect(playedAt(after, now)).toEqual(playedAt(session, now));
    }
  });

  test('nothing but time and the person wakes it', () => {
    const moving = phase === 'counting-in' || phase === 'running';
    expect(nextWakeAt(session) !== null).toBe(moving);
    const { session: after } = stepSession(session, { type: 'tick', at: session.lastAt + 1000 });
    if (!moving) expect(after.phase).toEqual(session.phase);
  });
});

describe('a session that is over', () => {
  test.each(EVENTS)('stays as it is at "%s"', (type) => {
    for (const session of [SESSIONS.finished, SESSIONS['ended-early']]) {
      const { session: after, cues } = stepSession(session, { type, at: session.lastAt + 60_000 });
      expect(after).toEqual({ ...session, lastAt: session.lastAt + 60_000 });
      expect(cues).toEqual([]);
    }
  });
});

describe('the count-in', () => {
  test('counts down by the clock and then lets the session run', () => {
    const counting = play(begun(SHORT), [
      ['ready', 0],
      ['tick', 1200],
    ]);
    expect(countInLeftAt(counting.session, counting.at)).toBe(1800);
    expect(nextWakeAt(counting.session)).toBe(START + 3000);
    const { session, at } = play(counting.session, [['tick', 1800]]);
    expect(session.phase.kind).toBe('running');
    expect([positionAt(session, at), countInLeftAt(session, at)]).toEqual([0, 0]);
  });

  test('takes nothing off the session when the look comes late', () => {
    const { session, at } = play(begun(SHORT), [
      ['ready', 0],
      ['tick', 4500],
    ]);
    expect(positionAt(session, at)).toBe(1500);
  });

  test('comes again after each pause, and the session began with the first', () => {
    const { session } = play(SESSIONS.paused, [['resume', 5000]]);
    expect(session).toMatchObject({
      startedAt: START,
      phase: { kind: 'counting-in', positionMs: 7000 },
      pauses: [{ fromAt: START + 10_000, toAt: START + 15_000, reason: 'asked' }],
    });
  });
});

describe('a pause', () => {
  test('holds its place for as long as it lasts', () => {
    const { session, at } = play(SESSIONS.paused, [
      ['tick', 3_600_000],
      ['resume', 0],
      ['tick', 3000],
    ]);
    expect(session.phase.kind).toBe('running');
    expect(positionAt(session, at)).toBe(7000);
  });

  test('for a concern is told apart, and the session can be ended for it', () => {
    const paused = play(SESSIONS.running, [['concern', 0]]).session;
    expect(paused.phase).toMatchObject({ kind: 'paused', reason: 'concern' });
    const { session } = play(paused, [['end-for-concern', 1000]]);
    expect(session.phase).toEqual({
      kind: 'ended-early',
      at: START + 11_000,
      positionMs: 7000,
      reason: 'concern',
    });
  });

  test('asked for again changes nothing', () => {
    const again = play(SESSIONS.paused, [
      ['concern', 5000],
      ['pause', 5000],
    ]).session;
    expect(again.phase).toEqual(SESSIONS.paused.phase);
  });
});

describe('a clock that is set back', () => {
  test.each([-1, -3_600_000, -86_400_000])('by %i ms neither stops nor moves a session', (ms) => {
    const { session, at } = play(SESSIONS.running, [['tick', ms]]);
    expect(positionAt(session, at)).toBe(7000);
    const later = play(session, [['tick', 5000]]);
    expect(later.session.phase.kind).toBe('running');
    expect(positionAt(later.session, later.at)).toBe(12_000);
  });

  test('in a pause makes it no shorter than nothing', () => {
    const { session } = play(SESSIONS.paused, [['resume', -3_600_000]]);
    const [pause] = session.pauses;
    expect((pause?.toAt ?? 0) - (pause?.fromAt ?? 0)).toBe(0);
  });
});

describe('next and previous', () => {
  const inSideTwo = running(SHORT, startOf(begun(SHORT), 'N1/right') + 4000);

  test('next leads to the next step, not to its other side', () => {
    const inSideOne = running(SHORT, startOf(begun(SHORT), 'N1/left') + 1000);
    const { session, at } = play(inSideOne, [['next', 0]]);
    expect(standingAt(session, at)).toMatchObject({ bout: { key: 'E1/both' }, segment: 'move' });
  });

  test('next in the last step ends the session', () => {
    const inLast = running(SHORT, startOf(begun(SHORT), 'C2/both') + 1000);
    expect(play(inLast, [['next', 0]]).session.phase.kind).toBe('finished');
  });

  test('previous leads to the start of the step before', () => {
    const { session, at } = play(inSideTwo, [['previous', 0]]);
    expect(standingAt(session, at)).toMatchObject({ bout: { key: 'C1/both' }, segment: 'move' });
  });

  test('previous in the first step starts it again', () => {
    const { session, at } = play(SESSIONS.running, [['previous', 0]]);
    expect(positionAt(session, at)).toBe(0);
    expect(playedAt(session, at)).toEqual({ 'B1/midline': { ms: 7000, reps: 0.7 } });
  });

  test('in a pause they move the place and keep the pause', () => {
    const { session, at } = play(SESSIONS.paused, [['next', 1000]]);
    expect(session.phase.kind).toBe('paused');
    expect(standingAt(session, at).bout.key).toBe('C1/both');
  });

  test('a neck that had its dose is passed over on the way back', () => {
    const LONG = setupOf('long');
    const afterNeck = running(LONG, startOf(begun(LONG), 'N2/both') + 1000);
    const { session, at } = play(afterNeck, [['previous', 0]]);
    expect(standingAt(session, at).bout.key).toBe('C1/both');
    expect(session.timeline.segments.map(({ bout }) => bout.stepId)).not.toContain('N1');
  });

  test('a neck that had part of its dose gets what is left of it', () => {
    const STANDARD = setupOf('standard');
    const afterNeck = running(STANDARD, startOf(begun(STANDARD), 'N2/both') + 1000);
    const { session, at } = play(afterNeck, [['previous', 0]]);
    const { bout } = standingAt(session, at);
    expect([bout.key, bout.reps]).toEqual(['N1/left', 3]);
  });

  test('a repetition of the neck that was broken off counts as a whole one', () => {
    const inNeck = running(SHORT, startOf(begun(SHORT), 'N1/left') + 4000);
    const back = play(inNeck, [
      ['next', 0],
      ['previous', 0],
    ]);
    const left = back.session.timeline.segments.find(({ bout }) => bout.key === 'N1/left');
    expect(back.session.played['N1/left']).toEqual({ ms: 4000, reps: 2 });
    expect(left?.bout.reps).toBe(4);
  });
});

test('an instant before its own start is the start', () => {
  expect(positionAt(SESSIONS.running, START)).toBe(0);
  expect(positionAt(SESSIONS['get-ready'], at)).toBe(0);
});
