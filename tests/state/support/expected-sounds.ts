import type { Segment } from '../../../src/domain/routine/timeline.ts';
import type { SoundName } from '../../../src/platform/sound/sound.ts';

/** A sound, and when it is due after the tap on "ready". */
export interface ExpectedSound {
  readonly name: SoundName;
  readonly atMs: number;
}

/** What is to be heard of a timeline, worked out from its segments alone. */
export function expectedSounds(segments: readonly Segment[], countInMs: number): ExpectedSound[] {
  const heard: ExpectedSound[] = [1, 2, 3].map((second) => ({
    name: 'count-in',
    atMs: countInMs - second * 1000,
  }));
  const hear = (name: SoundName, positionMs: number): void => {
    heard.push({ name, atMs: countInMs + positionMs });
  };
  segments.forEach(({ kind, bout, startMs, endMs }, index) => {
    const isNew = segments[index - 1]?.bout.stepId !== bout.stepId;
    if (isNew) hear('step', startMs);
    else if (kind === 'change-side') hear('side', startMs);
    if (kind !== 'bout') return;
    for (let rep = 0; rep < bout.reps; rep += 1) {
      const at = startMs + rep * bout.repMs;
      if (bout.kind === 'stretch') {
        hear('stretch', at);
        hear('release', at + 2000);
      } else if (bout.kind === 'breath') {
        hear('breathe-in', at);
        hear('breathe-out', at + 4000);
      } else hear('glide', at);
      if (rep > 0 && rep === bout.reps - 1) hear('last', at);
      if (bout.reps >= 6 && rep === Math.ceil(bout.reps / 2)) hear('half-way', at);
    }
    const after = segments[index + 1]?.bout;
    if (after === undefined) hear('finished', endMs);
    else if (after.stepId !== bout.stepId) hear('next', endMs - 5000);
  });
  return heard.toSorted((a, b) => a.atMs - b.atMs || a.name.localeCompare(b.name));
}
