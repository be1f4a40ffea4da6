import { stepOf } from './own-routine.ts';
import type { OwnPlan } from './own-routine.ts';
import type { Routine } from './routine.ts';

/** What would follow the method more closely; nothing that has to be changed. */
export type Suggestion = 'collarbone-first' | 'nodes-first';

/** Where the skin above the collarbone is worked: the way out for everything else. */
const COLLARBONE = ['C1', 'C2'];
/** Areas over lymph nodes, emptied before what drains to them. */
const NODE_AREAS = ['C1', 'N1', 'N2', 'E1', 'E2', 'J1', 'J2'];
const FACE_AREAS = ['M1', 'K1', 'K2', 'U1', 'T1'];

/** What a list could do better, most important first. */
export function suggestions(own: OwnPlan, base: Routine): Suggestion[] {
  const steps = own.items.flatMap(({ stepId }) => stepOf(base, stepId) ?? []);
  const areas = steps.filter(({ sides }) => sides !== 'midline').map(({ area }) => area);
  const [first] = areas;
  if (first === undefined) return [];
  const face = areas.findIndex((area) => FACE_AREAS.includes(area));
  // An area that comes again after the face was emptied before it.
  const isLate = NODE_AREAS.some((area) => face !== -1 && areas.indexOf(area) > face);
  return [
    ...(COLLARBONE.includes(first) ? [] : (['collarbone-first'] as const)),
    ...(isLate ? (['nodes-first'] as const) : []),
  ];
}
