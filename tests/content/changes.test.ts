import { expect, it } from 'vitest';
import { version } from '../../package.json';
import { TOLD_VERSION } from '../../src/content/told-version.ts';

it('what is told after an update is what changed in this version', () => {
  expect(TOLD_VERSION).toBe(version);
});
