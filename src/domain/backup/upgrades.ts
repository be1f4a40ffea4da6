import type { JsonObject } from './json-value.ts';

type Upgrade = (data: JsonObject) => JsonObject;

/**
 * Step n makes of a `data.json` of version n + 1 one of version n + 2. As with the migrations of the
 * database, steps are only ever appended, and a released one is frozen: a backup of any age can be
 * read for ever. What comes in is nothing but JSON, not yet looked at; a step throws at nothing.
 */
const UPGRADES: readonly Upgrade[] = [];

/** The format that is written, and the newest that can be read. */
export const VERSION = UPGRADES.length + 1;

/** The content of a `data.json` of `version`, 1 to {@link VERSION}, as the newest writes it. */
export function upgraded(
  data: JsonObject,
  version: number,
  steps: readonly Upgrade[] = UPGRADES,
): JsonObject {
  return steps.slice(version - 1).reduce((older, step) => step(older), data);
}
