import { describe, expect, it } from 'vitest';
import { renderSounds } from './support/offline.ts';
import type { PlannedSound } from './support/offline.ts';
import { detectOnsets } from './support/onsets.ts';
import type { Onset } from './support/onsets.ts';
import { NAMES, planned, wholeStep } from './support/scores.ts';
import type { SoundSet } from '../../../src/platform/sound/recipes.ts';

const RATE = 16_000;
const SETS: readonly SoundSet[] = ['day', 'evening'];

async function heard(
  sounds: readonly PlannedSound[],
  set: SoundSet,
  options: { volume?: number; sampleRate?: number } = {},
): Promise<Onset[]> {
  const sampleRate = options.sampleRate ?? RATE;
  return detectOnsets(await renderSounds(sounds, set, options), sampleRate, set);
}

/** Pairs by name in order, so that a sound too many or too few shows up by name. */
function expectHeard(onsets: readonly Onset[], sounds: readonly PlannedSound[]): void {
  const inOrder = (list: readonly { name: string; atMs: number }[]) =>
    list.toSorted((a, b) => a.name.localeCompare(b.name) || a.atMs - b.atMs);
  const got = inOrder(onsets);
  const due = inOrder(sounds);
  expect(got.map(({ name }) => name)).toEqual(due.map(({ name }) => name));
  const errors = got.map(({ atMs }, index) => atMs - (due[index]?.atMs ?? Number.NaN));
  for (const error of errors) expect(Math.abs(error)).toBeLessThanOrEqual(5);
}

describe.each(SETS)('the %s set, by ear alone', (set) => {
  it.each(NAMES)('tells %s from all others, at its moment', async (name) => {
    const sounds = [planned(name, 517, 2, 7), planned(name, 11_033, 7, 7)];
    expectHeard(await heard(sounds, set), sounds);
  });

  it.each([2500, 3000, 4000])('follows a whole step at %i ms a repetition', async (repMs) => {
    const sounds = wholeStep(repMs);
    expectHeard(await heard(sounds, set), sounds);
  });

  it('hears two that fall together, whichever they are', async () => {
    const sounds = NAMES.flatMap((a, row) =>
      NAMES.slice(row + 1).map((b) => [a, b] as const),
    ).flatMap(([a, b], index) => [
      planned(a, 500 + index * 8000),
      planned(b, 500 + index * 8000 + (index % 5) * 20),
    ]);
    expectHeard(await heard(sounds, set), sounds);
  });

  it('hears the same at another volume and rate', async () => {
    const sounds = wholeStep();
    expectHeard(await heard(sounds, set, { volume: 0.4, sampleRate: 44_100 }), sounds);
  });

  it('hears nothing in silence', async () => {
    expect(await heard([], set)).toEqual([]);
  });
});
