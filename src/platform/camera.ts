/**
 * `denied` the person or the browser said no, `busy` another app holds it, `absent` there is none,
 * `ended` it stopped or went dark under way, `unsupported` the browser has none to give.
 */
export type CameraFailure = 'denied' | 'busy' | 'absent' | 'ended' | 'unsupported' | 'failed';

export type CameraState =
  | { readonly kind: 'off' }
  | { readonly kind: 'asking' }
  | { readonly kind: 'live'; readonly stream: MediaStream }
  | { readonly kind: 'failed'; readonly why: CameraFailure };

/** The front camera, for a mirror: pictures only, never sound. */
export interface Camera {
  /**
   * Asks for the camera; to be called inside a tap. Does nothing while it is asking or live, and
   * never asks again by itself.
   */
  readonly start: () => void;
  /** Lets the camera go at once. */
  readonly stop: () => void;
  /** Tells the state now and at each change; the result ends that. */
  readonly subscribe: (listener: (state: CameraState) => void) => () => void;
}

/**
 * Wishes only, so that no camera is refused for its sizes. Height alone: a width beside it makes
 * Chromium cut a phone's upright picture to that shape. No sound: an open microphone turns the
 * volume down on iOS (https://github.com/WebKit/WebKit/pull/35034).
 */
function wishesFor(height: number): MediaStreamConstraints {
  const video = { facingMode: 'user', height: { ideal: height }, frameRate: { ideal: 24 } };
  return { audio: false, video };
}

/** A mirror needs no more lines, and fewer keep the phone cool. */
const MIRROR_LINES = 720;

/**
 * iOS mutes the picture for up to a second while the camera starts
 * (https://github.com/WebKit/WebKit/pull/28593); muted for longer, somebody else has taken it.
 */
const MUTED_MS = 3_000;

const REASONS: Readonly<Record<string, CameraFailure>> = {
  NotAllowedError: 'denied',
  NotReadableError: 'busy',
  AbortError: 'busy',
  NotFoundError: 'absent',
  OverconstrainedError: 'absent',
  SecurityError: 'unsupported',
};

/**
 * The tracks are stopped the moment the page is hidden: the light beside the lens goes out, and
 * nothing runs that nobody looks at. After that the camera is off until it is asked for again.
 */
export function createCamera(height: number = MIRROR_LINES): Camera {
  const wishes = wishesFor(height);
  const listeners = new Set<(state: CameraState) => void>();
  let state: CameraState = { kind: 'off' };
  /** A prompt on the screen: its answer serves whoever waits then, so none is put over another. */
  let isPrompting = false;
  let letGo = (): void => undefined;

  const become = (next: CameraState): void => {
    if (next.kind === 'off' && state.kind === 'off') return;
    letGo();
    letGo = () => undefined;
    state = next;
    if (next.kind === 'live') letGo = watch(next.stream, become);
    for (const listener of listeners) listener(state);
  };

  const ask = async (): Promise<void> => {
    isPrompting = true;
    const answer = await request(wishes);
    isPrompting = false;
    const isWanted = state.kind === 'asking';
    if (typeof answer === 'string') {
      if (isWanted) become({ kind: 'failed', why: answer });
    } else if (isWanted && document.visibilityState !== 'hidden') {
      become({ kind: 'live', stream: answer });
    } else {
      stopTracks(answer);
      become({ kind: 'off' });
    }
  };

  return {
    start: () => {
      if (state.kind === 'asking' || state.kind === 'live') return;
      // Absent outside https, and in some web views.
      if (navigator.mediaDevices?.getUserMedia === undefined) {
        return become({ kind: 'failed', why: 'unsupported' });
      }
      become({ kind: 'asking' });
      if (!isPrompting) void ask();
    },
    stop: () => become({ kind: 'off' }),
    subscribe: (listener) => {
      listeners.add(listener);
      listener(state);
      return () => listeners.delete(listener);
    },
  };
}

/** What the browser gives, or why it gives nothing. */
async function request(wishes: MediaStreamConstraints): Promise<MediaStream | CameraFailure> {
  try {
    return await navigator.mediaDevices.getUserMedia(wishes);
  } catch (error) {
    // By name: in older browsers an OverconstrainedError is no Error.
    return REASONS[(error as { name: string }).name] ?? 'failed';
  }
}

function stopTracks(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}

/** Follows a live stream until the result is called, which stops it. */
function watch(stream: MediaStream, become: (next: CameraState) => void): () => void {
  const controller = new AbortController();
  const { signal } = controller;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const off = (): void => become({ kind: 'off' });
  const ended = (): void => become({ kind: 'failed', why: 'ended' });
  const hidden = (): void => {
    if (document.visibilityState === 'hidden') off();
  };
  const muted = (): void => {
    clearTimeout(timer);
    timer = setTimeout(ended, MUTED_MS);
  };
  document.addEventListener('visibilitychange', hidden, { signal });
  window.addEventListener('pagehide', off, { signal });
  for (const track of stream.getTracks()) {
    track.addEventListener('ended', ended, { signal });
    track.addEventListener('mute', muted, { signal });
    track.addEventListener('unmute', () => clearTimeout(timer), { signal });
    if (track.muted || track.readyState === 'ended') muted();
  }
  return () => {
    clearTimeout(timer);
    controller.abort();
    stopTracks(stream);
  };
}
