import { EMERGENCY_SOURCES } from './emergency.ts';
import { EVIDENCE_SOURCES } from './evidence.ts';
import { LEARN_SOURCES } from './learn.ts';
import { LEGS_SOURCES } from './legs.ts';
import { RATINGS_SOURCES } from './ratings.ts';
import { SAFETY_SOURCES } from './safety.ts';
import { TECHNIQUE_SOURCES } from './technique.ts';

/** Every source, by the key that routines, conditions and claims name it by. */
export const SOURCES = {
  ...TECHNIQUE_SOURCES,
  ...LEGS_SOURCES,
  ...SAFETY_SOURCES,
  ...EVIDENCE_SOURCES,
  ...RATINGS_SOURCES,
  ...EMERGENCY_SOURCES,
  ...LEARN_SOURCES,
} as const;

export type SourceId = keyof typeof SOURCES;
