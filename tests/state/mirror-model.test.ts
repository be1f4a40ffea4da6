import { expect, test } from 'vitest';
import type { Camera, CameraState } from '../../src/platform/camera.ts';
import { MirrorModel } from '../../src/state/mirror-model.ts';

/** A camera that does as it is told, and counts how often it was asked. */
function setUp() {
  const counts = { asked: 0, stopped: 0, listeners: 0 };
  let tell: (state: CameraState) => void = () => undefined;
  const camera: Camera = {
    start: () => {
      counts.asked += 1;
      tell({ kind: 'asking' });
    },
    stop: () => {
      counts.stopped += 1;
      tell({ kind: 'off' });
    },
    subscribe: (listener) => {
      counts.listeners += 1;
      tell = listener;
      return () => {
        counts.listeners -= 1;
      };
    },
  };
  const model = new MirrorModel({ camera });
  return { model, counts, become: (state: CameraState) => tell(state) };
}

const live = { kind: 'live', stream: {} as MediaStream } as const;

test('is off until it is turned on', () => {
  const { model, counts } = setUp();
  expect(model.state.value).toEqual({ kind: 'off' });
  expect(counts.asked).toBe(0);
});

test('asks once a session, however often it is started', () => {
  const { model, counts, become } = setUp();
  model.start();
  model.start();
  become(live);
  model.start();
  expect(model.state.value).toBe(live);
  expect(counts.asked).toBe(1);
});

test('a new tap asks again after it was let go or failed, and only a tap', () => {
  const { model, counts, become } = setUp();
  model.start();
  become({ kind: 'failed', why: 'denied' });
  expect(counts.asked).toBe(1);
  model.start();
  become(live);
  become({ kind: 'off' });
  expect(counts.asked).toBe(2);
  model.start();
  expect(counts.asked).toBe(3);
});

test('a failure is kept for the screen to say', () => {
  const { model, become } = setUp();
  model.start();
  become({ kind: 'failed', why: 'busy' });
  expect(model.state.value).toEqual({ kind: 'failed', why: 'busy' });
});

test('turned off, it lets the camera go', () => {
  const { model, counts, become } = setUp();
  model.start();
  become(live);
  model.stop();
  expect(counts.stopped).toBe(1);
  expect(model.state.value).toEqual({ kind: 'off' });
});

test('done with, it lets the camera go and hears no more of it', () => {
  const { model, counts } = setUp();
  model.start();
  model[Symbol.dispose]();
  expect(counts).toEqual({ asked: 1, stopped: 1, listeners: 0 });
});
