import fc from 'fast-check';
import { expect, test } from 'vitest';
import { facialRoutine } from '../../../src/content/facial-routine.ts';
import { LENGTHS, MAX_SESSION_SECONDS, REP_SECONDS } from '../../../src/domain/routine/routine.ts';
import type { Checkpoint } from '../../../src/domain/session/checkpoint.ts';
import { playedAt } from '../../../src/domain/session/ledger.ts';
import { AWAY_LIMIT_MS, positionAt } from '../../../src/domain/session/session.ts';
import type { Session, SessionEvent } from '../../../src/domain/session/session.ts';
import { standingAt } from '../../../src/domain/session/standing.ts';
import { nextWakeAt, stepSession } from '../../../src/domain/session/step-session.ts';
import { gatedLegRoutine } from '../routine/leg-routine.ts';
import { eventOf, happenings } from './events.ts';
import type { Happening } from './events.ts';
import { begun, keptOf, restored, setupOf, START } from './playing.ts';
import type { Setup } from './playing.ts';

const routine = fc.constantFrom(facialRoutine, facialRoutine, gatedLegRoutine);
const JUMPS: ReadonlySet<string> = new Set(['next', 'previous', 'again', 'skip-area']);
const RUNS = 300;
const keptEvery = fc.constantFrom(1, 1, 2, 5);

/** Capped repetitions begun, each named once: its visit, its bout, how many come after it in the bout. */
type Begun = ReadonlySet<string>;

/** Leads a session through what happens, and writes down each capped repetition that was begun. */
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

  happen({ type, afterMs, repSeconds }: Happening): void {
    if (type === 'kill') this.kill(afterMs);
    else this.send(type, afterMs, repSeconds);
  }

  send(type: SessionEvent['type'], afterMs: number, repSeconds?: number): void {
    this.at += afterMs;
    const beforeAct = stepSession(this.session, { type: 'tick', at: this.at }).session;
    this.watch(this.session, beforeAct);
    this.session = stepSession(beforeAct, eventOf(type, this.at, repSeconds)).session;
    const hasJumped = JUMPS.has(type) && this.session.timeline !== beforeAct.timeline;
    if (hasJumped) this.visit += 1;
    if (type === 'pace') this.rename(beforeAct);
    this.check();
    this.events += 1;
    if (this.events % this.keptEvery === 0) this.keep();
  }

  kill(afterMs: number): void {
    if (this.kept === null || this.isOver()) return;
    this.at += afterMs;
    const session = restored(this.kept.checkpoint, this.setup, this.at);
    if (session === null) return;
    this.session = session;
    this.begunReps = this.kept.begunReps;
    this.visit = this.kept.visit;
    this.check();
  }

  /** A slower pace can cut the bout under way: fewer then come after each repetition. */
  private rename(before: Session): void {
    const { key, reps } = standingAt(before, this.at).bout;
    const cut = reps - standingAt(this.session, this.at).bout.reps;
    const names = [...this.begunReps].map((name) => {
      const [visit, bout, left] = name.split(' ');
      const isCut = visit === String(this.visit) && bout === key;
      return isCut ? `${visit} ${bout} ${Number(left) - cut}` : name;
    });
    this.begunReps = new Set(names);
    this.seen = { at: this.at, begunReps: this.begunReps };
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
      if (kind !== 'bout' || bout.doseCap === null || startMs >= to || endMs <= from) return [];
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
    this.checkLength();
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
      expect(played[bout.key]?.reps ?? 0).toBeLessThanOrEqual(bout.doseCap.reps + 1e-6);
    }
  }

  private checkLength(): void {
    const played = Object.values(playedAt(this.session, this.at));
    const playedMs = played.reduce((sum, { ms }) => sum + ms, 0);
    expect(playedMs).toBeLessThanOrEqual(MAX_SESSION_SECONDS * 1000);
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
          watcher.kill(1000);
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

test('however often a session is slowed down and gone back in, it lasts twenty minutes at most', () => {
  let longest = 0;
  const again = fc.record({
    stayMs: fc.integer({ min: 10_000, max: 29_000 }),
    looks: fc.integer({ min: 1, max: 4 }),
    repSeconds: fc.constantFrom(...REP_SECONDS),
    jump: fc.constantFrom<SessionEvent['type']>('again', 'previous', 'previous', 'tick'),
  });
  fc.assert(
    fc.property(fc.array(again, { minLength: 20, maxLength: 50 }), (again) => {
      const watcher = new Watcher(setupOf('long').at(2.5), 1);
      watcher.send('ready', 0);
      watcher.send('tick', 3000);
      for (const { stayMs, looks, repSeconds, jump } of again) {
        for (let look = 0; look < looks; look += 1) watcher.send('tick', stayMs);
        watcher.send('pace', 0, repSeconds);
        watcher.send(jump, 0);
      }
      const ms = Object.values(watcher.session.played).reduce((sum, played) => sum + played.ms, 0);
      longest = Math.max(longest, ms);
    }),
    { numRuns: 60 },
  );
  // Otherwise the limit would not have been tried.
  expect(longest).toBeGreaterThan(MAX_SESSION_SECONDS * 1000 - 15_000);
}, 60_000);
