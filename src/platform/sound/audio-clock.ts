/** Tells when, on a context's clock, something must start to be heard at a moment of `performance.now()`. */
export interface AudioClock {
  /** Seconds on the context's clock for a moment of `performance.now()`, in ms. */
  readonly at: (performanceMs: number) => number;
  /** Compares the clocks once more; the more often, the better they are known. */
  readonly read: () => void;
  /** How far, in ms, the relation of the clocks has moved since `settle`. */
  readonly slippedMs: () => number;
  readonly settle: () => void;
}

interface Reading {
  /** `currentTime` minus `performance.now()`, in ms. */
  readonly aheadMs: number;
  /** The same at the loudspeaker as `getOutputTimestamp()` tells it; null where it is not sane. */
  readonly stampMs: number | null;
}

/** Enough to meet the edge of a block, few enough to forget a context's rough first moments. */
const KEPT_READINGS = 12;
const MAX_LATENCY_MS = 500;
/** A reading interrupted for longer than this compares two different moments. */
const MAX_READING_MS = 1;
const LATEST = 5;
const AGREEING_MS = 5;

/**
 * What is heard now was rendered one output latency ago. `getOutputTimestamp()`
 * knows both in one call, to 0.1 ms in Chromium, whatever keeps this thread
 * busy; but its first values are rough, and Safari's are wrong since 15.1
 * (https://developer.apple.com/forums/thread/696356), so it is believed only
 * where several agree with each other and with `currentTime`.
 *
 * Otherwise: `currentTime` jumps ahead of the ideal line with each block and
 * waits there until the line has caught up, so the reading furthest ahead is
 * right to a fraction of a block, and the others are only ever too low. From it
 * go `baseLatency` and `outputLatency`, where they exist.
 */
export function createAudioClock(context: AudioContext): AudioClock {
  let readings: Reading[] = [];
  let settledMs: number | null = null;

  const read = (): void => {
    const before = performance.now();
    const audioMs = context.currentTime * 1000;
    const after = performance.now();
    if (after - before > MAX_READING_MS && readings.length > 0) return;
    const aheadMs = audioMs - after;
    const reading = { aheadMs, stampMs: stampOf(context, aheadMs) };
    readings = [...readings, reading].slice(-KEPT_READINGS);
  };
  const offsetMs = (): number =>
    steadyStamp(readings) ??
    Math.max(...readings.map(({ aheadMs }) => aheadMs)) - latencyMs(context);

  return {
    at: (performanceMs) => {
      read();
      settledMs ??= offsetMs();
      return Math.max(0, (performanceMs + offsetMs()) / 1000);
    },
    read,
    slippedMs: () => (settledMs === null ? 0 : offsetMs() - settledMs),
    settle: () => {
      settledMs = offsetMs();
    },
  };
}

function stampOf(context: AudioContext, aheadMs: number): number | null {
  const { contextTime = 0, performanceTime = 0 } = context.getOutputTimestamp?.() ?? {};
  if (!(contextTime > 0 && performanceTime > 0)) return null;
  const stampMs = contextTime * 1000 - performanceTime;
  const behindMs = aheadMs - stampMs;
  return behindMs >= 0 && behindMs < MAX_LATENCY_MS ? stampMs : null;
}

/**
 * The middle one of the latest stamps, where most agree with it: so few that a
 * stall of the audio is seen within a second, enough that one wild stamp is not.
 */
function steadyStamp(readings: readonly Reading[]): number | null {
  const stamps = readings.slice(-LATEST).flatMap(({ stampMs }) => stampMs ?? []);
  const middle = stamps.toSorted((a, b) => a - b)[Math.floor(stamps.length / 2)] ?? 0;
  const agreeing = stamps.filter((stamp) => Math.abs(stamp - middle) <= AGREEING_MS);
  return agreeing.length > LATEST / 2 ? middle : null;
}

/** What lies between a block's rendering and its being heard; unknown parts count as 0. */
function latencyMs(context: AudioContext): number {
  const ms = [context.baseLatency, context.outputLatency]
    .filter((seconds) => Number.isFinite(seconds) && seconds > 0)
    .reduce((sum, seconds) => sum + seconds * 1000, 0);
  return ms < MAX_LATENCY_MS ? ms : 0;
}
