/*
 * Each of these runs in the page before its own scripts, and keeps what the
 * browser gives the app, so that a test can look at it or take it away.
 */

declare global {
  interface Window {
    madeContexts?: AudioContext[];
    wakeLocks?: WakeLockSentinel[];
    cameraStreams?: MediaStream[];
    /** How often the camera was asked for. */
    cameraCalls?: number;
    mediaKeys?: Map<string, (() => void) | null>;
  }
}

export function keepContexts(): void {
  const made: AudioContext[] = [];
  window.madeContexts = made;
  window.AudioContext = class extends AudioContext {
    constructor(options?: AudioContextOptions) {
      super(options);
      made.push(this);
    }
  };
}

export function keepWakeLocks(): void {
  const locks: WakeLockSentinel[] = [];
  window.wakeLocks = locks;
  const request = WakeLock.prototype.request;
  WakeLock.prototype.request = async function keep(this: WakeLock, type) {
    const lock = await request.call(this, type);
    locks.push(lock);
    return lock;
  };
}

export function keepCamera(): void {
  const streams: MediaStream[] = [];
  window.cameraStreams = streams;
  window.cameraCalls = 0;
  const ask = MediaDevices.prototype.getUserMedia;
  MediaDevices.prototype.getUserMedia = async function keep(this: MediaDevices, wishes) {
    window.cameraCalls = (window.cameraCalls ?? 0) + 1;
    const stream = await ask.call(this, wishes);
    streams.push(stream);
    return stream;
  };
}

export function keepMediaKeys(): void {
  const keys = new Map<string, (() => void) | null>();
  window.mediaKeys = keys;
  const set = MediaSession.prototype.setActionHandler;
  MediaSession.prototype.setActionHandler = function keep(this: MediaSession, action, handler) {
    keys.set(action, handler as (() => void) | null);
    set.call(this, action, handler);
  };
}
