import { createModel, effect, signal } from '@preact/signals';
import type { Camera, CameraState } from '../platform/camera.ts';

interface MirrorDeps {
  readonly camera: Camera;
}

/**
 * The mirror of a session: off until a person turns it on. However often a screen is drawn, the
 * camera is asked for once; only a new tap, after it was let go or failed, asks again.
 */
export const MirrorModel = createModel(({ camera }: MirrorDeps) => {
  const state = signal<CameraState>({ kind: 'off' });
  effect(() => {
    const unsubscribe = camera.subscribe((next) => (state.value = next));
    return () => {
      unsubscribe();
      camera.stop();
    };
  });
  return {
    state,
    /** To be called inside the person's tap, never from an effect. */
    start: (): void => {
      const { kind } = state.peek();
      if (kind === 'off' || kind === 'failed') camera.start();
    },
    /** Turned off, or the session is over or left: the camera is let go at once. */
    stop: (): void => camera.stop(),
  };
});

export type MirrorState = InstanceType<typeof MirrorModel>;
