import { createModel } from '@preact/signals';
import type { GuidanceStore } from '../data/guidance-store.ts';
import { DEFAULT_GUIDANCE } from '../domain/settings/guidance.ts';
import type { Clock } from '../platform/clock.ts';
import { createChoices } from './choices.ts';
import type { Storage } from './storage-model.ts';

interface GuidanceDeps {
  readonly store: GuidanceStore;
  readonly storage: Storage;
  readonly clock: Clock;
}

/** How a person wants to be led through a session. */
export const GuidanceModel = createModel((deps: GuidanceDeps) => {
  const { choices, ...rest } = createChoices({ ...deps, initial: DEFAULT_GUIDANCE });
  return { guidance: choices, ...rest };
});

export type GuidanceState = InstanceType<typeof GuidanceModel>;
