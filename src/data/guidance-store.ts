import { parseGuidance } from '../domain/settings/guidance.ts';
import type { Guidance } from '../domain/settings/guidance.ts';
import { createChoiceStore } from './choice-store.ts';
import type { ChoiceStore } from './choice-store.ts';
import type { Connection } from './connection.ts';
import { GUIDANCE_KEY } from './schema.ts';

export type GuidanceStore = ChoiceStore<Guidance>;

export function createGuidanceStore(connection: Connection): GuidanceStore {
  return createChoiceStore(connection, GUIDANCE_KEY, parseGuidance);
}
