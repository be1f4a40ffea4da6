import fc from 'fast-check';
import { expect, test } from 'vitest';
import { facialRoutine } from '../../../src/content/facial-routine.ts';
import { LENGTHS } from '../../../src/domain/routine/routine.ts';
import type { Checkpoint } from '../../../src/domain/session/checkpoint.ts';
import { playedAt } from '../../../src/domain/session/ledger.ts';
import { AWAY_LIMIT_MS, positionAt } from '../../../src/domain/session/session.ts';
import type { Session, SessionEvent } from '../../../src/domain/session/session.ts';
import { standingAt } from '../../../src/domain/session/standing.ts';
import { nextWakeAt, stepSession } from '../../../src/domain/session/step-session.ts';
import { gatedLegRoutine } from '../routine/leg-routine.ts';
import { happenings } from './events.ts';
import type { Happening } from './events.ts';
import { begun, keptOf, restored, setupOf, START } from './playing.ts';
import type { Setup } from './playing.ts';

const routine = fc.constantFrom(facialRoutine, facialRoutine, gatedLegRoutine);
const RUNS = 400;
const keptEvery = fc.constantFrom(1, 1, 2, 5);

/** Repetitions begun, each named once: its visit, its bout, how many come after it in the bout. */
type Begun = ReadonlySet<string>;

/** Leads a session through what happens, and writes down each repetition that was begun. */
class Watcher {
  readonly setup: Setup;
  session: Session;
  at = START;
  begunReps: Begun = new Set();
  private seen = { at: START, begunReps: this.begunReps };
  private kept: { checkpoint: Checkpoint; begunReps: Begun; visit: number } | null = null;
  private visit = 0;
  private events = 0;
  private readonly keptEvery: number;

  constructor(setup: Setup, keptEvery: number) {
    this.setup = setup;
    this.keptEvery = keptEvery;
    this.session = begun(setup);
  }

  happen({ type, afterMs }: Happening): void {
    if (type === 'kill') this.kill(afterMs);
    else this.send(type, afterMs);
  }

  send(type: SessionEvent['type'], afterMs: number): void {
    this.at += afterMs;
    const beforeAct = stepSession(this.session, { type: 'tick', at: this.at }).session;
    this.watch(this.session, beforeAct);
    this.session = stepSession(this.session, { type, at: this.at }).session;
    if (type === 'next' || type === 'previous') this.visit += 1;
    this.check();
    this.events += 1;
    if (this.events % this.keptEvery === 0) this.keep();
  }

  private kill(afterMs: number): void {
    if (this.kept === null || this.isOver()) return;
    this.at += afterMs;
    const session = restored(this.kept.checkpoint, this.setup, this.at);
    if (session === null) return;
    this.session = session;
    this.begunReps = this.kept.begunReps;
    this.visit = this.kept.visit;
    this.check();
  }

  private keep(): void {
    const checkpoint = keptOf(this.session, this.at);
    if (checkpoint === null) return;
    this.kept = { checkpoint, begunReps: this.begunReps, visit: this.visit };
  }

  private isOver(): boolean {
    return this.session.phase.kind === 'finished';
  }

  /** What an absence took back was not begun; all else between the two looks was. */
  private watch(before: Session, after: Session): void {
    const { phase } = before;
    if (phase.kind !== 'running' && phase.kind !== 'counting-in') return;
    const from = positionAt(before, before.lastAt);
    const to = positionAt(after, this.at);
    if (to < from) this.begunReps = this.seen.begunReps;
    const runs = after.timeline.segments.flatMap(({ kind, bout, endMs, startMs }) => {
      if (kind !== 'bout' || bout.kind === 'gate' || startMs >= to || endMs <= from) return [];
      const first = Math.ceil((endMs - Math.max(from, startMs)) / bout.repMs);
      const last = Math.floor((endMs - Math.min(to, endMs) + bout.repMs) / bout.repMs);
      return Array.from(
        { length: Math.max(0, first - last + 1) },
        (_, rep) => `${this.visit} ${bout.key} ${first - rep}`,
      );
    });
    this.begunReps = new Set([...this.begunReps, ...runs]);
    const hidden = 'hidden' in after.phase && after.phase.hidden;
    if (!hidden) this.seen = { at: this.at, begunReps: this.begunReps };
  }

  private check(): void {
    const { session, at } = this;
    const positionMs = positionAt(session, at);
    expect(positionMs).toBeGreaterThanOrEqual(0);
    expect(positionMs).toBeLessThanOrEqual(session.timeline.totalMs);
    this.checkDose();
    this.checkGates(positionMs);
    const { step, steps, rep, bout } = standingAt(session, at);
    expect(step).toBeLessThanOrEqual(steps);
    expect(rep).toBeLessThanOrEqual(Math.max(1, bout.reps));
    const wakeAt = nextWakeAt(session) ?? at;
    expect(wakeAt).toBeGreaterThanOrEqual(at);
    expect(wakeAt).toBeLessThanOrEqual(at + 5000);
  }

  private checkDose(): void {
    const played = playedAt(this.session, this.at);
    for (const bout of this.setup.plan) {
      if (bout.doseCap === null) continue;
      const key = ` ${bout.key} `;
      const begunOf = [...this.begunReps].filter((rep) => rep.includes(key)).length;
      expect(begunOf, bout.key).toBeLessThanOrEqual(bout.doseCap.reps);
      expect(played[bout.key] ?? 0).toBeLessThanOrEqual(bout.doseCap.reps * bout.repMs);
    }
  }

  /** Nothing behind a gate that was not confirmed is reached. */
  private checkGates(positionMs: number): void {
    const { timeline, played } = this.session;
    const gate = timeline.segments.find(
      ({ kind, bout }) => kind === 'bout' && bout.kind === 'gate' && !(bout.key in played),
    );
    if (gate !== undefined) expect(positionMs).toBeLessThanOrEqual(gate.startMs);
  }
}

test('however steps are skipped and gone back to, doses hold and no gate is passed', () => {
  let finished = 0;
  let capped = 0;
  fc.assert(
    fc.property(
      routine,
      fc.constantFrom(...LENGTHS),
      happenings,
      keptEvery,
      (routine, length, events, every) => {
        const watcher = new Watcher(setupOf(length, routine), every);
        watcher.send('ready', 0);
        for (const event of events) watcher.happen(event);
        for (let look = 0; watcher.session.phase.kind !== 'finished'; look += 1) {
          for (const type of ['resume', 'confirm', 'shown'] as const) watcher.send(type, 0);
          watcher.send('tick', AWAY_LIMIT_MS);
          expect(look).toBeLessThan(200);
        }
        finished += 1;
        if (watcher.session.timeline.segments.length < 2 * watcher.setup.plan.length - 1) {
          capped += 1;
        }
      },
    ),
    { numRuns: RUNS },
  );
  expect(finished).toBe(RUNS);
  expect(capped).toBeGreaterThan(0);
}, 120_000);

test('going back to the neck again and again never gives it more than its dose', () => {
  const stays = fc.array(fc.integer({ min: 0, max: 29_000 }), { minLength: 4, maxLength: 12 });
  fc.assert(
    fc.property(fc.constantFrom(...LENGTHS), stays, fc.boolean(), (length, stays, kills) => {
      const watcher = new Watcher(setupOf(length), 1);
      watcher.send('ready', 0);
      watcher.send('tick', 3000);
      for (const _ of ['B1', 'C1']) watcher.send('next', 0);
      for (const stay of stays) {
        watcher.send('tick', Math.floor(stay / 2));
        if (kills) {
          watcher.happen({ type: 'kill', afterMs: 1000 });
          watcher.send('resume', 0);
          watcher.send('tick', 3000);
        }
        watcher.send('tick', Math.ceil(stay / 2));
        watcher.send('next', 0);
        watcher.send('previous', 0);
      }
    }),
    { numRuns: 250 },
  );
}, 60_000);
