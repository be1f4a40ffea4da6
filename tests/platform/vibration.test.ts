import { afterEach, describe, expect, test, vi } from 'vitest';
import { VIBRATION_PATTERNS } from '../../src/platform/vibration-patterns.ts';
import { createVibration } from '../../src/platform/vibration.ts';

afterEach(() => void vi.unstubAllGlobals());

function phone(given: object = {}) {
  const vibrate = vi.fn<(pattern: number | number[]) => boolean>(() => true);
  vi.stubGlobal('navigator', {
    vibrate,
    maxTouchPoints: 5,
    userActivation: { hasBeenActive: true },
    ...given,
  });
  return vibrate;
}

describe('a phone that can', () => {
  test('is buzzed in the pattern, and stopped', () => {
    const vibrate = phone();
    const vibration = createVibration();
    expect(vibration.isSupported).toBe(true);
    vibration.buzz('step');
    vibration.stop();
    expect(vibrate.mock.calls).toEqual([[[110, 110, 110]], [0]]);
  });

  test('is left alone before the first tap, where that would be refused aloud', () => {
    const vibrate = phone({ userActivation: { hasBeenActive: false } });
    createVibration().buzz('stretch');
    expect(vibrate).not.toHaveBeenCalled();
  });

  test('is buzzed where nobody can tell of taps', () => {
    const vibrate = phone({ userActivation: undefined });
    createVibration().buzz('stretch');
    expect(vibrate).toHaveBeenCalledOnce();
  });
});

test.each([
  ['without the call', { vibrate: undefined }],
  ['with the call and no touch', { maxTouchPoints: 0 }],
])('a browser %s has no vibration and stays quiet', (_, given) => {
  const vibrate = phone(given);
  const vibration = createVibration();
  expect(vibration.isSupported).toBe(false);
  vibration.buzz('stretch');
  vibration.stop();
  expect(vibrate).not.toHaveBeenCalled();
});

describe('the patterns', () => {
  const patterns = Object.entries<readonly number[]>(VIBRATION_PATTERNS);
  /** How many buzzes, how long the first, how long the rest after it: what a hand can tell. */
  const feelOf = ([first = 0, rest = 0, ...more]: readonly number[]): string =>
    `${more.length} ${first > 100 ? 'firm' : 'light'} ${rest > 200 ? 'apart' : 'together'}`;

  test('feel different from one another', () => {
    const feels = patterns.map(([, of]) => feelOf(of));
    expect(new Set(feels).size).toBe(feels.length);
  });

  test.each(patterns)('%s ends in a buzz and is over before the next second or so', (_, of) => {
    expect(of.length % 2).toBe(1);
    expect(of.every((ms) => ms >= 10)).toBe(true);
    expect(of.reduce((sum, ms) => sum + ms, 0)).toBeLessThanOrEqual(1300);
  });

  test('the stretch, felt every three seconds, is the slightest', () => {
    const [stretch] = VIBRATION_PATTERNS.stretch;
    for (const [name, of] of patterns) {
      if (name !== 'stretch') expect(Math.min(...of)).toBeGreaterThan(stretch);
    }
  });
});
