/*
 * What version 1 wrote, in the shape of version 2. Used by the migration and for
 * a second copy that version 1 left. As frozen as the migration itself.
 */

interface OldSettings {
  readonly countInSeconds?: unknown;
  readonly leadSide?: unknown;
  readonly sound?: unknown;
  readonly updatedAt?: unknown;
}

interface OldVisit {
  readonly plannedWith?: object | null;
  readonly checkpoint?: { readonly played?: Readonly<Record<string, number>> } | null;
}

/** The choices about sessions, which stood among the settings. */
export function guidanceOfVersion1(settings: OldSettings) {
  const { countInSeconds, leadSide, sound, updatedAt } = settings;
  return { countInSeconds, leadSide, guide: sound === false ? 'off' : 'voice', updatedAt };
}

/** A visit that knew no own routine, no left-out area and one pace, and counted time alone. */
export function visitOfVersion1(visit: OldVisit) {
  const { plannedWith, checkpoint } = visit;
  const added = { leftOut: [], repSeconds: 3 };
  const played = Object.entries(checkpoint?.played ?? {}).map(([key, ms]) => [
    key,
    { ms, reps: ms / repMsOfVersion1(key) },
  ]);
  return {
    ...visit,
    routine: null,
    plannedWith: plannedWith && { ...plannedWith, ...added },
    checkpoint: checkpoint && { ...checkpoint, ...added, played: Object.fromEntries(played) },
  };
}

function repMsOfVersion1(boutKey: string): number {
  if (boutKey.startsWith('B')) return 10_000;
  return /^[RG]1\//.test(boutKey) ? 6000 : 3000;
}
