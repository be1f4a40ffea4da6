/** What headset and lock-screen keys do. */
export interface KeyActions {
  readonly play: () => void;
  readonly pause: () => void;
  readonly next: () => void;
  readonly previous: () => void;
}

/** Headset and lock-screen keys, through the Media Session API where it exists. */
export interface MediaKeys {
  readonly listen: (actions: KeyActions, title: string) => void;
  readonly show: (state: 'playing' | 'paused') => void;
  /** Gives the keys back to whoever had them. */
  readonly leave: () => void;
}

const ARTIST = 'Ebb';

/** Actions that a browser does not know are left out, not thrown about. */
export function createMediaKeys(): MediaKeys {
  const session = 'mediaSession' in navigator ? navigator.mediaSession : null;

  const handle = (action: MediaSessionAction, run: (() => void) | null): void => {
    try {
      session?.setActionHandler(action, run);
    } catch {
      // Firefox and older Safari know fewer actions.
    }
  };

  return {
    listen: (actions, title) => {
      if (session === null) return;
      if (typeof MediaMetadata !== 'undefined') {
        session.metadata = new MediaMetadata({ title, artist: ARTIST });
      }
      handle('play', actions.play);
      handle('pause', actions.pause);
      handle('nexttrack', actions.next);
      handle('previoustrack', actions.previous);
      session.playbackState = 'playing';
    },
    show: (state) => {
      if (session !== null) session.playbackState = state;
    },
    leave: () => {
      if (session === null) return;
      for (const action of ['play', 'pause', 'nexttrack', 'previoustrack'] as const) {
        handle(action, null);
      }
      session.metadata = null;
      session.playbackState = 'none';
    },
  };
}
