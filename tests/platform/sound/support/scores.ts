import { RECIPES } from '../../../../src/platform/sound/recipes.ts';
import type { SoundName } from '../../../../src/platform/sound/recipes.ts';
import type { PlannedSound } from './offline.ts';

export const NAMES = Object.keys(RECIPES) as SoundName[];

const LENGTHS_MS: Partial<Record<SoundName, number>> = {
  stretch: 2000,
  release: 1000,
  glide: 6000,
  'breathe-in': 4000,
  'breathe-out': 6000,
};

/** A sound at its usual length. */
export function planned(name: SoundName, atMs: number, rep = 0, reps = 0): PlannedSound {
  return { name, atMs, durationMs: LENGTHS_MS[name] ?? 0, rep, reps };
}

/** A count-in, a breath each way, seven repetitions with all their signals, the other side, a glide, the end. */
export function wholeStep(repMs = 3000): PlannedSound[] {
  const sounds = [3, 2, 1].map((left) => planned('count-in', 1000 * (4 - left) - 700));
  sounds.push(planned('step', 3300), planned('breathe-in', 3300), planned('breathe-out', 7300));
  sounds.push(planned('step', 13_300));
  const reps = 7;
  const endMs = 15_300 + reps * repMs;
  for (let rep = 1; rep <= reps; rep += 1) {
    const atMs = 15_300 + (rep - 1) * repMs;
    sounds.push({ ...planned('stretch', atMs, rep, reps), durationMs: (repMs * 2) / 3 });
    sounds.push({
      ...planned('release', atMs + (repMs * 2) / 3, rep, reps),
      durationMs: repMs / 3,
    });
    if (rep === 4) sounds.push(planned('half-way', atMs));
    if (rep === reps) sounds.push(planned('last', atMs));
  }
  sounds.push(
    planned('next', endMs - 5000),
    planned('side', endMs),
    planned('glide', endMs + 2000, 1, 3),
  );
  sounds.push(planned('finished', endMs + 8000));
  return sounds.toSorted((a, b) => a.atMs - b.atMs);
}
