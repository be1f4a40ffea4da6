import type { Timeline } from '../../../src/domain/routine/timeline.ts';
import type { SessionAct } from '../../../src/domain/session/session.ts';
import { COUNT_IN_MS } from './playing.ts';
import { notesBetween, scoreOfTimeline } from './score.ts';
import type { Note } from './score.ts';

const AWAY_LIMIT_MS = 30_000;

type Mode = 'get-ready' | 'counting-in' | 'running' | 'paused' | 'finished';

/**
 * A second, plainer account of a session without skipped steps: it counts time
 * up event by event, where the reducer computes it from anchors.
 */
export class SessionModel {
  mode: Mode = 'get-ready';
  positionMs = 0;
  private countInLeftMs = 0;
  private unseenMs = 0;
  private seenMs = 0;
  private hidden = false;
  private cuedMs = -1;

  private readonly totalMs: number;
  private readonly score: readonly Note[];

  constructor(timeline: Timeline) {
    this.totalMs = timeline.totalMs;
    this.score = scoreOfTimeline(timeline);
  }

  /** Time passes, then the event acts. Returns the cues due. */
  step(type: SessionAct, elapsedMs: number): string[] {
    const cues = this.pass(elapsedMs);
    this.act(type);
    return cues;
  }

  /** Killed and taken up again at a place that was kept. */
  restoreAt(positionMs: number): void {
    this.mode = 'paused';
    this.positionMs = positionMs;
  }

  private pass(elapsedMs: number): string[] {
    if (this.mode !== 'counting-in' && this.mode !== 'running') return [];
    this.unseenMs += elapsedMs;
    if (this.unseenMs > AWAY_LIMIT_MS) {
      this.mode = 'paused';
      this.positionMs = this.seenMs;
      return [];
    }
    const cues = this.advance(elapsedMs);
    if (!this.hidden) this.see();
    return cues;
  }

  private advance(elapsedMs: number): string[] {
    const countedMs = Math.min(this.countInLeftMs, elapsedMs);
    this.countInLeftMs -= countedMs;
    if (this.countInLeftMs > 0) return [];
    this.mode = 'running';
    this.positionMs = Math.min(this.totalMs, this.positionMs + elapsedMs - countedMs);
    const due = notesBetween(this.score, this.cuedMs, this.positionMs);
    this.cuedMs = this.positionMs;
    if (this.positionMs === this.totalMs) this.mode = 'finished';
    return due;
  }

  private act(type: SessionAct): void {
    const moving = this.mode === 'counting-in' || this.mode === 'running';
    if ((type === 'pause' || type === 'concern') && moving) this.mode = 'paused';
    if (type === 'ready' && this.mode === 'get-ready') this.countIn();
    if (type === 'resume' && this.mode === 'paused') this.countIn();
    if (type === 'hidden' && moving) {
      if (!this.hidden) this.see();
      this.hidden = true;
    }
    if (type === 'shown' && moving) {
      this.hidden = false;
      this.see();
    }
  }

  private countIn(): void {
    this.mode = 'counting-in';
    this.countInLeftMs = COUNT_IN_MS;
    this.hidden = false;
    // The cue of the very place it goes on at is given again.
    this.cuedMs = this.positionMs - 1;
    this.see();
  }

  private see(): void {
    this.unseenMs = 0;
    this.seenMs = this.positionMs;
  }
}
