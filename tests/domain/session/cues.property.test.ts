import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LENGTHS, REP_SECONDS } from '../../../src/domain/routine/routine.ts';
import { cuesAhead, leadInPositionAt } from '../../../src/domain/session/ahead.ts';
import type { Cue } from '../../../src/domain/session/cues.ts';
import { AWAY_LIMIT_MS, positionAt } from '../../../src/domain/session/session.ts';
import type { Session } from '../../../src/domain/session/session.ts';
import { stepSession } from '../../../src/domain/session/step-session.ts';
import { gatedLegRoutine } from '../routine/leg-routine.ts';
import { eventOf, happenings, lastLooks } from './events.ts';
import type { Happening } from './events.ts';
import { begun, keptOf, looks, play, restored, running, setupOf, START } from './playing.ts';
import type { Setup } from './playing.ts';
import { facialScore, notesBetween, scoreOfTimeline, textOf } from './score.ts';

const length = fc.constantFrom(...LENGTHS);
const repSeconds = fc.constantFrom(...REP_SECONDS);

/** Follows what has been given of the score a session plays by. */
class Listener {
  session: Session;
  at = START;
  private givenMs = -1;

  constructor(session: Session) {
    this.session = session;
  }

  happen({ type, afterMs, repSeconds }: Happening, setup: Setup): void {
    this.at += afterMs;
    if (type === 'kill') return this.kill(setup);
    const passing = stepSession(this.session, { type: 'tick', at: this.at });
    this.hearPassing(passing.session, passing.cues);
    const acting = stepSession(passing.session, eventOf(type, this.at, repSeconds));
    this.hearActing(passing.session, acting.session, acting.cues);
    this.session = acting.session;
  }

  private kill(setup: Setup): void {
    const kept = keptOf(this.session, this.at);
    this.session = (kept && restored(kept, setup, this.at)) ?? this.session;
  }

  /** Time alone gives what lies between the two places; an absence that pauses gives nothing. */
  private hearPassing(after: Session, cues: readonly Cue[]): void {
    const { kind } = after.phase;
    const isMoving = kind === 'running' || (kind === 'finished' && cues.length > 0);
    const toMs = positionAt(after, this.at);
    const due = isMoving ? notesBetween(scoreOfTimeline(after.timeline), this.givenMs, toMs) : [];
    expect(cues.map(textOf)).toEqual(due);
    if (isMoving) this.givenMs = toMs;
  }

  /** Whatever sets a session going at a place gives what begins right there. */
  private hearActing(before: Session, after: Session, cues: readonly Cue[]): void {
    const placeMs = positionAt(after, this.at);
    const hasJumped =
      after.phase.kind === 'running' &&
      before.phase.kind === 'running' &&
      after.phase.cuedToMs !== before.phase.cuedToMs &&
      after.repSeconds === before.repSeconds;
    const isNewWay = hasJumped || after.timeline !== before.timeline;
    const isPaced = after.repSeconds !== before.repSeconds;
    if (after.phase.kind !== 'running' || !isNewWay || isPaced) expect(cues).toEqual([]);
    else {
      const score = scoreOfTimeline(after.timeline);
      expect(cues.map(textOf)).toEqual(notesBetween(score, placeMs - 1, placeMs));
    }
    const isGoingOn = after.phase.kind === 'running';
    this.givenMs = isGoingOn ? placeMs : placeMs - 1;
  }
}

test('whatever happens to a session, each look gives the cues that were passed, and no others', () => {
  fc.assert(
    fc.property(length, happenings, lastLooks, (length, events, last) => {
      const setup = setupOf(length);
      const listener = new Listener(begun(setup));
      for (const event of [
        { type: 'ready' as const, afterMs: 0, repSeconds: 3 },
        ...events,
        ...last.map((afterMs) => ({ type: 'tick' as const, afterMs, repSeconds: 3 })),
      ]) {
        listener.happen(event, setup);
      }
    }),
    { numRuns: 150 },
  );
}, 60_000);

test('changes of pace neither lose nor repeat a movement of the hands', () => {
  const change = fc.record({ afterMs: fc.integer({ min: 0, max: 9000 }), repSeconds });
  /** Without its times, and without "next", which goes by the seconds that are left. */
  const nameOf = (text: string): string => text.split(' ').slice(1, 4).join(' ');
  const isKept = (name: string): boolean => !name.startsWith('next');
  fc.assert(
    fc.property(length, fc.array(change, { minLength: 1, maxLength: 60 }), (length, changes) => {
      const script = changes.flatMap(({ afterMs, repSeconds }) => [
        ...looks(afterMs),
        ['pace', 0, repSeconds] as const,
      ]);
      const { session, cues } = play(begun(setupOf(length)), [
        ['ready', 0],
        ['tick', 3000],
        ...script,
        ...looks(1_200_000, 20_000),
      ]);
      expect(session.phase.kind).toBe('finished');
      expect(cues.map((cue) => nameOf(textOf(cue))).filter(isKept)).toEqual(
        facialScore(length, 3)
          .map(({ text }) => nameOf(text))
          .filter(isKept),
      );
    }),
    { numRuns: 100 },
  );
}, 60_000);

test('what lies ahead is what a session then gives, if nothing comes between', () => {
  let open = 0;
  const setups = [...LENGTHS.map((length) => setupOf(length)), setupOf('short', gatedLegRoutine)];
  const aheadMs = fc.integer({ min: 1, max: 29_000 });
  fc.assert(
    fc.property(fc.constantFrom(...setups), happenings, aheadMs, (setup, events, aheadMs) => {
      let session = begun(setup);
      let at = START;
      const check = (): void => {
        const { phase } = session;
        if (phase.kind !== 'counting-in' && phase.kind !== 'running') return;
        if (phase.hidden) return;
        const leadMs = leadInPositionAt(session, at) as number;
        const afterMs = phase.kind === 'running' ? leadMs : phase.positionMs - 1;
        const toMs = leadMs + aheadMs;
        const { session: then, cues } = play(session, [['tick', aheadMs]]);
        expect(cuesAhead(session, afterMs, toMs)).toEqual(cues);
        if (then.phase.kind === 'waiting') open += 1;
      };
      session = stepSession(session, { type: 'ready', at }).session;
      for (const { type, afterMs, repSeconds } of events) {
        if (type === 'kill') continue;
        at += afterMs;
        session = stepSession(session, eventOf(type, at, repSeconds)).session;
        check();
      }
    }),
    { numRuns: 150 },
  );
  // Gates were among it.
  expect(open).toBeGreaterThan(0);
}, 60_000);

test('nothing behind a gate lies ahead before it is confirmed', () => {
  const setup = setupOf('short', gatedLegRoutine);
  const ready = play(begun(setup), [['ready', 0]]).session;
  const told = (session: Session, afterMs: number, toMs: number): string[] =>
    cuesAhead(session, afterMs, toMs).map(textOf);
  expect(told(ready, -1, 60_000)).toEqual(['0 step L0/midline 0 0', '0 gate L0/midline 1 0']);
  const waiting = play(ready, [['tick', 3000]]).session;
  expect(told(waiting, 0, 60_000)).toEqual([]);
  const confirmed = play(waiting, [['confirm', 0]]).session;
  expect(told(confirmed, 0, 3000)).toEqual(['3000 breathe-in L1/midline 1 4000']);
});

test('asked for piece by piece, all that lies ahead is told once', () => {
  fc.assert(
    fc.property(length, repSeconds, lastLooks, (length, repSeconds, steps) => {
      const session = running(setupOf(length).at(repSeconds), 1);
      const told: string[] = [];
      let fromMs = 1;
      for (let step = 0; fromMs < session.timeline.totalMs; step += 1) {
        const toMs = fromMs + 100 + (steps[step % steps.length] ?? 1);
        told.push(...cuesAhead(session, fromMs, toMs).map(textOf));
        fromMs = toMs;
      }
      const rest = facialScore(length, repSeconds).filter(({ atMs }) => atMs > 1);
      expect(told).toEqual(rest.map(({ text }) => text));
      expect(cuesAhead(session, fromMs, fromMs + 60_000)).toEqual([]);
    }),
    { numRuns: 30 },
  );
});

test('the place led up to goes evenly through the end of a count-in', () => {
  const paused = play(running(setupOf('short'), 12_345), [['pause', 0]]).session;
  for (const lateMs of [0, 1, 400, AWAY_LIMIT_MS - 3000]) {
    const counting = play(paused, [['resume', 1000]]);
    expect(leadInPositionAt(counting.session, counting.at)).toBe(12_345 - 3000);
    const almost = play(counting.session, [['tick', 2999]]);
    expect(almost.session.phase.kind).toBe('counting-in');
    expect(leadInPositionAt(almost.session, almost.at)).toBe(12_344);
    const over = play(almost.session, [['tick', 1 + lateMs]]);
    expect(over.session.phase.kind).toBe('running');
    expect(leadInPositionAt(over.session, over.at)).toBe(12_345 + lateMs);
  }
  expect(leadInPositionAt(paused, paused.lastAt)).toBeNull();
  expect(leadInPositionAt(begun(setupOf('short')), START)).toBeNull();
});
