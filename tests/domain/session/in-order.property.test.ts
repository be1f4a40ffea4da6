import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LENGTHS, REP_SECONDS } from '../../../src/domain/routine/routine.ts';
import type { Checkpoint } from '../../../src/domain/session/checkpoint.ts';
import { playedAt } from '../../../src/domain/session/ledger.ts';
import { isCompleted, outcomesOf } from '../../../src/domain/session/outcome.ts';
import { positionAt } from '../../../src/domain/session/session.ts';
import type { SessionAct } from '../../../src/domain/session/session.ts';
import { nextWakeAt, stepSession } from '../../../src/domain/session/step-session.ts';
import { lastLooks, quietHappenings } from './events.ts';
import { SessionModel } from './model.ts';
import { begun, keptOf, msOf, restored, setupOf, START } from './playing.ts';
import { facialScore, textOf } from './score.ts';

const length = fc.constantFrom(...LENGTHS);
const off = fc.subarray(['neck', 'eye', 'skin-ears'] as const);
/** A checkpoint is kept after each event, or only after every so many. */
const keptEvery = fc.constantFrom(1, 1, 3, 7);

/** A session, its model and its checkpoint, led through the same events. */
class Rig {
  session;
  readonly setup;
  readonly model;
  private at = START;
  private events = 0;
  private kept: { checkpoint: Checkpoint; positionMs: number } | null = null;
  private readonly keptEvery: number;

  constructor(setup: ReturnType<typeof setupOf>, keptEvery: number) {
    this.setup = setup;
    this.session = begun(setup);
    this.model = new SessionModel(this.session.timeline);
    this.keptEvery = keptEvery;
  }

  send(type: SessionAct, afterMs: number): void {
    this.at += afterMs;
    const { session, cues } = stepSession(this.session, { type, at: this.at });
    this.session = session;
    const due = this.model.step(type, Math.max(0, afterMs));
    expect(cues.map(textOf)).toEqual(due);
    this.compare();
    this.expectWake();
    this.events += 1;
    if (this.events % this.keptEvery === 0) this.keep();
  }

  /** The program ends; the next one finds the checkpoint that was kept last. */
  kill(afterMs: number): void {
    if (this.kept === null || this.model.mode === 'finished') return;
    this.at += afterMs;
    const session = restored(this.kept.checkpoint, this.setup, this.at);
    if (session === null) throw new Error('Nothing was restored');
    this.session = session;
    this.model.restoreAt(this.kept.positionMs);
    this.compare();
  }

  private keep(): void {
    const checkpoint = keptOf(this.session, this.at);
    if (checkpoint !== null) this.kept = { checkpoint, positionMs: this.model.positionMs };
  }

  private compare(): void {
    expect(this.session.phase.kind).toBe(this.model.mode);
    expect(positionAt(this.session, this.at)).toBe(this.model.positionMs);
    expect(msOf(playedAt(this.session, this.at))).toEqual(this.playedBefore(this.model.positionMs));
  }

  /** Without skipping, what has been played is all that lies before the position. */
  private playedBefore(positionMs: number): Record<string, number> {
    return Object.fromEntries(
      this.session.timeline.segments
        .filter(({ kind, startMs }) => kind === 'bout' && startMs < positionMs)
        .map(({ bout, startMs, endMs }) => [bout.key, Math.min(endMs, positionMs) - startMs]),
    );
  }

  private expectWake(): void {
    const wakeAt = nextWakeAt(this.session);
    const moving = ['counting-in', 'running'].includes(this.model.mode);
    expect(wakeAt !== null).toBe(moving);
    if (wakeAt === null) return;
    expect(wakeAt).toBeGreaterThanOrEqual(this.at);
    expect(wakeAt).toBeLessThanOrEqual(this.at + 5000);
  }
}

test('left in order, a session goes by the clock and plays every repetition to the end', () => {
  fc.assert(
    fc.property(
      length,
      off,
      quietHappenings,
      lastLooks,
      keptEvery,
      (length, off, events, looks, every) => {
        const rig = new Rig(setupOf(length, undefined, off), every);
        for (const { type, afterMs } of events) {
          if (type === 'kill') rig.kill(afterMs);
          else rig.send(type, afterMs);
        }
        for (let look = 0; rig.model.mode !== 'finished'; look += 1) {
          if (look % 50 === 0) {
            for (const type of ['ready', 'shown', 'resume'] as const) rig.send(type, 0);
          }
          rig.send('tick', look > 3000 ? 20_000 : (looks[look % looks.length] ?? 1));
        }
        const { plan, played } = rig.session;
        const whole = plan.map((bout) => [bout.key, bout.reps * bout.repMs]);
        expect(Object.entries(msOf(played))).toEqual(whole);
        for (const { key, reps } of plan) expect(played[key]?.reps).toBeCloseTo(reps, 9);
        expect(isCompleted(plan, played)).toBe(true);
        expect(outcomesOf(plan, played).every(({ outcome }) => outcome === 'done')).toBe(true);
      },
    ),
    { numRuns: 500 },
  );
}, 120_000);

test('however it is looked at, a session gives each cue of its score once and in order', () => {
  const pace = fc.constantFrom(...REP_SECONDS);
  fc.assert(
    fc.property(length, pace, lastLooks, (length, repSeconds, looks) => {
      let session = begun(setupOf(length).at(repSeconds));
      let at = START;
      session = stepSession(session, { type: 'ready', at }).session;
      const given: string[] = [];
      for (let look = 0; session.phase.kind !== 'finished'; look += 1) {
        at += look > 3000 ? 20_000 : (looks[look % looks.length] ?? 1);
        const step = stepSession(session, { type: 'tick', at });
        session = step.session;
        given.push(...step.cues.map(textOf));
      }
      expect(given).toEqual(facialScore(length, repSeconds).map(({ text }) => text));
      expect(session.phase.at).toBe(START + session.countInMs + session.timeline.totalMs);
    }),
    { numRuns: 100 },
  );
}, 60_000);
